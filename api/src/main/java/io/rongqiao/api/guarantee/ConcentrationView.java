package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.concentration.ConcentrationAlarm;
import io.rongqiao.matching.guarantee.concentration.ConcentrationOutlook;
import io.rongqiao.matching.guarantee.concentration.ConcentrationRatio;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * The two ratios that partners of the national fund keep (R29).
 *
 * @param denominator what the half is of: all guarantees, or those for small enterprises and
 *     farming
 * @param days today first, then the same day of each month to come
 * @param alarms what stands today
 */
@Serdeable
record ConcentrationView(String denominator, List<DayView> days, List<AlarmView> alarms) {

  static ConcentrationView of(ConcentrationOutlook it) {
    return new ConcentrationView(
        it.denominator().name(),
        it.days().stream().map(day -> DayView.of(it, day)).toList(),
        it.alarms().stream().map(AlarmView::of).toList());
  }

  /** One day's book. */
  @Serdeable
  record DayView(
      LocalDate on,
      MoneyView all,
      MoneyView smallOrFarming,
      MoneyView upToFiveMillion,
      List<RatioView> ratios) {

    static DayView of(ConcentrationOutlook outlook, ConcentrationOutlook.Day day) {
      return new DayView(
          day.on(),
          MoneyView.of(day.book().all()),
          MoneyView.of(day.book().smallOrFarming()),
          MoneyView.of(day.book().upToFiveMillion()),
          Arrays.stream(ConcentrationRatio.values())
              .map(ratio -> RatioView.of(outlook, day, ratio))
              .toList());
    }
  }

  /**
   * One ratio.
   *
   * @param actual as a fraction of one
   * @param least what it may not fall below
   */
  @Serdeable
  record RatioView(String ratio, TextView name, String actual, String least, boolean tooLow) {

    static RatioView of(
        ConcentrationOutlook outlook, ConcentrationOutlook.Day day, ConcentrationRatio ratio) {
      return new RatioView(
          ratio.name(),
          text(ratio),
          outlook.on(day, ratio).fraction().toPlainString(),
          ratio.least().fraction().toPlainString(),
          outlook.isShortOn(day, ratio));
    }
  }

  /** Since when a ratio has been too low. */
  @Serdeable
  record AlarmView(String ratio, TextView name, LocalDate raisedOn, String actual) {

    static AlarmView of(ConcentrationAlarm it) {
      return new AlarmView(
          it.ratio().name(),
          text(it.ratio()),
          it.raisedOn(),
          it.actual().fraction().toPlainString());
    }
  }

  private static TextView text(ConcentrationRatio ratio) {
    return new TextView(ratio.zh(), ratio.en());
  }
}

package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityForecast;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import java.util.List;

/** What a guarantor may still guarantee, limit by limit. */
@Serdeable
record CapacityView(List<LimitView> limits) {

  static CapacityView of(List<Capacity> limits) {
    return new CapacityView(limits.stream().map(LimitView::of).toList());
  }

  /**
   * One limit.
   *
   * @param subject the enterprise's key, the group's name or the programme's id; empty for the
   *     total
   * @param exceeded whether the limit was lowered beneath what had been taken before
   */
  @Serdeable
  record LimitView(
      String kind,
      TextView kindName,
      String subject,
      MoneyView limit,
      MoneyView taken,
      MoneyView available,
      boolean exceeded) {

    static LimitView of(Capacity it) {
      return new LimitView(
          it.kind().name(),
          name(it.kind()),
          it.subject(),
          MoneyView.of(it.limit()),
          MoneyView.of(it.taken()),
          MoneyView.of(it.available()),
          it.isExceeded());
    }
  }

  /** What a portfolio of new cases would do to each limit it touches. */
  @Serdeable
  record ForecastView(boolean fits, List<EffectView> limits) {

    static ForecastView of(List<CapacityForecast.Effect> effects) {
      return new ForecastView(
          effects.stream().allMatch(CapacityForecast.Effect::suffices),
          effects.stream().map(EffectView::of).toList());
    }
  }

  @Serdeable
  record EffectView(
      String kind,
      TextView kindName,
      String subject,
      MoneyView limit,
      MoneyView takenNow,
      MoneyView takenThen,
      boolean suffices) {

    static EffectView of(CapacityForecast.Effect it) {
      return new EffectView(
          it.kind().name(),
          name(it.kind()),
          it.subject(),
          MoneyView.of(it.limit()),
          MoneyView.of(it.takenNow()),
          MoneyView.of(it.takenThen()),
          it.suffices());
    }
  }

  private static TextView name(CapacityKind kind) {
    return new TextView(kind.zh(), kind.en());
  }
}

package io.rongqiao.matching.guarantee.concentration;

import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.List;

/**
 * How the ratios stand and where they go if nothing new comes: loans end on their day, approved
 * cases begin.
 *
 * @param denominator how the 50 % are read
 * @param days today first, then the same day of each month to come
 * @param alarms what stands today
 */
public record ConcentrationOutlook(
    Concentration.Denominator denominator, List<Day> days, List<ConcentrationAlarm> alarms) {

  public ConcentrationOutlook {
    days = List.copyOf(days);
    alarms = List.copyOf(alarms);
  }

  /** The book on one day. */
  public record Day(LocalDate on, Concentration book) {}

  /** What a ratio is on a day. */
  public Percentage on(Day day, ConcentrationRatio ratio) {
    return ratio.of(day.book(), denominator);
  }

  /** Whether a ratio is below what is asked on a day. */
  public boolean isShortOn(Day day, ConcentrationRatio ratio) {
    return ratio.isShortIn(day.book(), denominator);
  }
}

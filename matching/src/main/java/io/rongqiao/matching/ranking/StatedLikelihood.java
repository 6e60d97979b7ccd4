package io.rongqiao.matching.ranking;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.util.Map;

/** The stated prior: by grade alone, the same at every rate. */
final class StatedLikelihood implements Likelihood {

  private static final Map<String, Percentage> BY_GRADE =
      Map.of(
          "A", Percentage.ofPercent("90"),
          "B", Percentage.ofPercent("75"),
          "C", Percentage.ofPercent("55"),
          "D", Percentage.ofPercent("35"),
          "E", Percentage.ofPercent("10"));

  @Override
  public Percentage of(String grade, AnnualRate rate) {
    return BY_GRADE.getOrDefault(grade, Percentage.NONE);
  }

  @Override
  public int version() {
    return 0;
  }
}

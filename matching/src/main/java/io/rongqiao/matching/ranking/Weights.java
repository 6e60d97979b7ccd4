package io.rongqiao.matching.ranking;

import io.rongqiao.scoring.money.Percentage;

/** How much each merit counts; together they are the whole. */
public record Weights(
    Percentage cost, Percentage amountFit, Percentage likelihood, Percentage time) {

  /** What the platform weighs by. */
  public static final Weights STANDARD =
      new Weights(
          Percentage.ofPercent("40"),
          Percentage.ofPercent("30"),
          Percentage.ofPercent("20"),
          Percentage.ofPercent("10"));

  public Weights {
    if (!cost.plus(amountFit).plus(likelihood).plus(time).equals(Percentage.ALL)) {
      throw new IllegalArgumentException("The weights do not add up to the whole");
    }
  }
}

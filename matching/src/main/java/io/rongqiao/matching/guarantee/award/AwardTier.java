package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.Money;

/**
 * The four tiers of the fixed award (R36, L14795–14815). 中位数以上 is above the median, since the lower
 * tiers take 中位数及以下; 平均水平及以下 includes the average.
 */
public enum AwardTier {
  FIRST(9000),
  SECOND(7000),
  THIRD(5000),
  FOURTH(4000);

  /** 每个年度在上一年度的基础上增加 1000 万元 (L14815). */
  private static final int YEARLY_GROWTH = 1000;

  private static final long TEN_THOUSAND = 10_000;

  private final int tenThousandsIn2018;

  AwardTier(int tenThousandsIn2018) {
    this.tenThousandsIn2018 = tenThousandsIn2018;
  }

  static AwardTier of(boolean aboveMedian, boolean atMostAverage) {
    if (aboveMedian) {
      return atMostAverage ? FIRST : SECOND;
    }
    return atMostAverage ? THIRD : FOURTH;
  }

  /** What it is worth in a year from 2018 to 2020. */
  public Money in(int year) {
    int grown = tenThousandsIn2018 + YEARLY_GROWTH * (year - AwardCalculator.FIRST_YEAR);
    return Money.yuan(grown * TEN_THOUSAND);
  }
}

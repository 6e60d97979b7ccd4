package io.rongqiao.matching.guarantee.concentration;

import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.scoring.money.Percentage;

/** The two ratios of R29 (国办发〔2019〕6号 第（六）, L16485–16490). */
public enum ConcentrationRatio {
  SMALL_OR_FARMING("支小支农占比", "share of small enterprises and farming"),
  UP_TO_FIVE_MILLION("单户500万元及以下占比", "share of customers up to five million");

  private final String zh;
  private final String en;

  ConcentrationRatio(String zh, String en) {
    this.zh = zh;
    this.en = en;
  }

  public String zh() {
    return zh;
  }

  public String en() {
    return en;
  }

  /** What it may not fall below. */
  public Percentage least() {
    return switch (this) {
      case SMALL_OR_FARMING -> Concentration.LEAST_SMALL;
      case UP_TO_FIVE_MILLION -> Concentration.LEAST_LITTLE;
    };
  }

  /** What it is. */
  public Percentage of(Concentration book, Concentration.Denominator denominator) {
    return switch (this) {
      case SMALL_OR_FARMING -> book.small();
      case UP_TO_FIVE_MILLION -> book.little(denominator);
    };
  }

  /** Whether it has fallen below what is asked. */
  public boolean isShortIn(Concentration book, Concentration.Denominator denominator) {
    return of(book, denominator).isLessThan(least());
  }
}

package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.scoring.policy.Bilingual;

/** What a formula counts. */
public enum Quantity {
  /** Yuan. */
  YUAN("yuan", "元", "yuan"),
  /** A price of money for a year, as a fraction. */
  RATE("rate", "年利率", "a yearly rate"),
  /** Months. */
  MONTHS("months", "月", "months"),
  /** A number without unit. */
  NUMBER("number", "无单位的数", "a plain number");

  private final String word;
  private final String zh;
  private final String en;

  Quantity(String word, String zh, String en) {
    this.word = word;
    this.zh = zh;
    this.en = en;
  }

  /** How a constant of this quantity is marked in JSON. */
  public String word() {
    return word;
  }

  public Bilingual title() {
    return new Bilingual(zh, en);
  }

  static Quantity of(Grid grid) {
    return switch (grid) {
      case YUAN -> YUAN;
      case MONTHS -> MONTHS;
      case SHARE, COUNT, DAY -> NUMBER;
    };
  }
}

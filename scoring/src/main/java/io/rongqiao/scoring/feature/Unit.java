package io.rongqiao.scoring.feature;

import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** In what a feature is counted. */
public enum Unit {
  /** Yuan, with the fen as decimals. */
  YUAN,
  /** A part of a whole, from 0 to 1. */
  SHARE,
  /** A proportion that may leave 0 to 1: 0.2 is one fifth more. */
  RATIO,
  /** Whole months. */
  MONTHS,
  /** Things or people. */
  COUNT;

  /** A value of this unit as people write it, rounded for reading. */
  public Bilingual render(double value) {
    if (Double.isNaN(value)) {
      return new Bilingual("未知", "unknown");
    }
    return switch (this) {
      case YUAN -> yuan(value);
      case SHARE, RATIO -> {
        String percent = rounded(value * 100, 1) + "%";
        yield new Bilingual(percent, percent);
      }
      case MONTHS -> {
        String months = rounded(value, 0);
        yield new Bilingual(months + "个月", months.equals("1") ? "1 month" : months + " months");
      }
      case COUNT -> {
        String count = rounded(value, 0);
        yield new Bilingual(count, count);
      }
    };
  }

  /** Chinese readers count large amounts in ten thousands. */
  private static Bilingual yuan(double value) {
    String zh =
        Math.abs(value) < 10_000 ? rounded(value, 0) + "元" : rounded(value / 10_000, 1) + "万元";
    return new Bilingual(zh, "CNY " + grouped(rounded(value, 0)));
  }

  private static String rounded(double value, int decimals) {
    BigDecimal exact = BigDecimal.valueOf(value).setScale(decimals, RoundingMode.HALF_UP);
    return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
  }

  private static String grouped(String whole) {
    StringBuilder text = new StringBuilder(whole);
    int start = whole.startsWith("-") ? 1 : 0;
    for (int position = whole.length() - 3; position > start; position -= 3) {
      text.insert(position, ',');
    }
    return text.toString();
  }
}

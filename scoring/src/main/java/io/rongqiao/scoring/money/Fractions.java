package io.rongqiao.scoring.money;

import java.math.BigDecimal;

/** One form per fraction, so that 0.20 and 0.2 are equal and print alike. */
final class Fractions {

  private Fractions() {}

  static BigDecimal plain(BigDecimal fraction) {
    BigDecimal stripped = fraction.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static String inPercent(BigDecimal fraction) {
    return plain(fraction.movePointRight(2)).toPlainString() + " %";
  }
}

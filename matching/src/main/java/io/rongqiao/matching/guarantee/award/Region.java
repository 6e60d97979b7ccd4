package io.rongqiao.matching.guarantee.award;

import java.math.BigDecimal;

/**
 * A third of the country as the Ministry of Finance divides it (财建〔2018〕547号, L14793 and
 * L14827–14829).
 */
public enum Region {
  EAST("东部", 9, "1"),
  CENTRAL("中部", 7, "1.2"),
  WEST("西部", 9, "1.6");

  private final String zh;
  private final int ranks;
  private final BigDecimal coefficient;

  Region(String zh, int ranks, String coefficient) {
    this.zh = zh;
    this.ranks = ranks;
    this.coefficient = new BigDecimal(coefficient);
  }

  public String zh() {
    return zh;
  }

  /** How many of its provinces get a fixed award. */
  public int ranks() {
    return ranks;
  }

  /** What the annualised amount counts times in the grant. */
  public BigDecimal coefficient() {
    return coefficient;
  }
}

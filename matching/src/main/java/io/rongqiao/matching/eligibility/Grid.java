package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.money.DigitGroups;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The grid on which a measure is compared. A measurement is rounded to it once; a threshold must
 * lie on it. Values beyond what fits are held at the end of the range (±2,147,483,646 units), which
 * for yuan is over two billion and for shares two hundred thousand.
 */
public enum Grid {
  /** Whole yuan. */
  YUAN(0, "元", " CNY"),
  /** Ten-thousandths: hundredths of a percent. */
  SHARE(4, "%", "%"),
  /** Whole things. */
  COUNT(0, "", ""),
  /** Whole months. */
  MONTHS(0, "个月", " months"),
  /** Days of the calendar, counted from 1970-01-01; written as ISO dates. */
  DAY(0, "天", " days");

  /** Stands for a measurement that is not known. */
  public static final int MISSING = Integer.MIN_VALUE;

  /** The least number of units that can be told apart; as a bound it means none. */
  public static final int LOWEST = Integer.MIN_VALUE + 1;

  /** The greatest number of units that can be told apart; as a bound it means none. */
  public static final int HIGHEST = Integer.MAX_VALUE;

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  private final int decimals;
  private final double unitsInOne;
  private final String zh;
  private final String en;

  Grid(int decimals, String zh, String en) {
    this.decimals = decimals;
    this.unitsInOne = Math.pow(10, decimals);
    this.zh = zh;
    this.en = en;
  }

  /** The measurement on this grid, the nearest point, halves upwards. */
  public int toUnits(double measurement) {
    if (Double.isNaN(measurement)) {
      return MISSING;
    }
    double scaled = Math.floor(measurement * unitsInOne + 0.5);
    if (scaled <= LOWEST + 1) {
      return LOWEST + 1;
    }
    return scaled >= HIGHEST - 1 ? HIGHEST - 1 : (int) scaled;
  }

  /** The threshold on this grid; a threshold between two points is refused. */
  public int toUnits(BigDecimal threshold) {
    if (threshold.stripTrailingZeros().scale() > decimals) {
      throw new IllegalArgumentException(
          "%s has more than %d decimals for %s".formatted(threshold, decimals, this));
    }
    BigDecimal units = threshold.movePointRight(decimals);
    if (units.abs().compareTo(BigDecimal.valueOf(HIGHEST - 1)) > 0) {
      throw new IllegalArgumentException("%s is beyond the range of %s".formatted(threshold, this));
    }
    return units.intValueExact();
  }

  /** A day as a measurement on {@link #DAY}. */
  public static double measurement(LocalDate day) {
    return day.toEpochDay();
  }

  /** What a machine reads for so many units: a plain decimal, or a date. */
  public String plain(int units) {
    return this == DAY
        ? LocalDate.ofEpochDay(units).toString()
        : number(units).stripTrailingZeros().toPlainString();
  }

  /** A value of so many units, for a Chinese reader. */
  String zhValue(int units) {
    return this == DAY ? plain(units) : zh(units);
  }

  /** A value of so many units, for an English reader. */
  String enValue(int units) {
    return this == DAY ? plain(units) : en(units);
  }

  /** How many decimals a number on this grid has. */
  public int decimals() {
    return decimals;
  }

  /** The number that so many units stand for. */
  public BigDecimal number(long units) {
    return BigDecimal.valueOf(units, decimals);
  }

  /** So many units, for a Chinese reader. */
  String zh(long units) {
    if (this == YUAN && units != 0 && units % 10_000 == 0) {
      return grouped(number(units).divide(TEN_THOUSAND, RoundingMode.UNNECESSARY)) + " 万元";
    }
    return shown(units) + (this == SHARE || zh.isEmpty() ? zh : " " + zh);
  }

  /** So many units, for an English reader. */
  String en(long units) {
    boolean single = units == 1 && (this == MONTHS || this == DAY);
    return shown(units) + (single ? en.substring(0, en.length() - 1) : en);
  }

  private String shown(long units) {
    return grouped(this == SHARE ? number(units).movePointRight(2) : number(units));
  }

  private static String grouped(BigDecimal number) {
    return DigitGroups.of(number.stripTrailingZeros());
  }
}

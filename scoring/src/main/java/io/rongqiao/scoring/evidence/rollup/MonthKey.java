package io.rongqiao.scoring.evidence.rollup;

/**
 * Which month a sum is of, packed into one number so that a table of sums compares it at once: the
 * direction, the currency, the month, and the month in which it became known.
 */
public final class MonthKey {

  private static final int MONTH_BITS = 14;
  private static final int CURRENCY_BITS = 15;
  private static final long MONTH_MASK = (1L << MONTH_BITS) - 1;
  private static final int LETTERS = 26;

  private MonthKey() {}

  /**
   * Packs a month.
   *
   * @param currency as {@link #currency} has it
   */
  public static long of(boolean sold, int currency, int month, int knownMonth) {
    long packed = sold ? 1 : 0;
    packed = packed << CURRENCY_BITS | currency;
    packed = packed << MONTH_BITS | (month & MONTH_MASK);
    return packed << MONTH_BITS | (knownMonth & MONTH_MASK);
  }

  /** Three capital letters as a number. */
  public static int currency(byte first, byte second, byte third) {
    return ((first - 'A') * LETTERS + second - 'A') * LETTERS + third - 'A';
  }

  public static boolean isSold(long key) {
    return key >>> (2 * MONTH_BITS + CURRENCY_BITS) == 1;
  }

  public static int currencyOf(long key) {
    return (int) (key >>> (2 * MONTH_BITS) & ((1 << CURRENCY_BITS) - 1));
  }

  /** The letters of a currency. */
  public static String letters(int currency) {
    return ""
        + (char) ('A' + currency / LETTERS / LETTERS)
        + (char) ('A' + currency / LETTERS % LETTERS)
        + (char) ('A' + currency % LETTERS);
  }

  public static int monthOf(long key) {
    return signed(key >>> MONTH_BITS);
  }

  public static int knownMonthOf(long key) {
    return signed(key);
  }

  private static int signed(long bits) {
    int unused = Integer.SIZE - MONTH_BITS;
    return (int) bits << unused >> unused;
  }

  /** Spreads an enterprise and a packed key over a table. */
  static long hash(long enterprise, long key) {
    return mix(mix(enterprise) + key);
  }

  /** The finalizer of SplitMix64 (Steele, Lea, Flood 2014). */
  public static long mix(long bits) {
    long z = bits + 0x9E3779B97F4A7C15L;
    z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
    z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
    return z ^ z >>> 31;
  }
}

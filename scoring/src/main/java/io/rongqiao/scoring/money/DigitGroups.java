package io.rongqiao.scoring.money;

import java.math.BigDecimal;

/** Numbers for people to read: the digits before the point in groups of three, {@code 1,234.50}. */
public final class DigitGroups {

  private static final int IN_A_GROUP = 3;

  private DigitGroups() {}

  /** The number with exactly the decimals it has. */
  public static String of(BigDecimal number) {
    String plain = number.toPlainString();
    int first = number.signum() < 0 ? 1 : 0;
    int point = plain.indexOf('.');
    int end = point < 0 ? plain.length() : point;
    if (end - first <= IN_A_GROUP) {
      return plain;
    }
    StringBuilder grouped = new StringBuilder(plain.length() + (end - first) / IN_A_GROUP);
    grouped.append(plain, 0, first);
    for (int at = first; at < end; at++) {
      if (at > first && (end - at) % IN_A_GROUP == 0) {
        grouped.append(',');
      }
      grouped.append(plain.charAt(at));
    }
    return grouped.append(plain, end, plain.length()).toString();
  }
}

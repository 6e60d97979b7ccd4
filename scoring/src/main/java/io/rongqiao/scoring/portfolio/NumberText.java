package io.rongqiao.scoring.portfolio;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How numbers, days and gaps are written in files that people send. */
final class NumberText {

  private static final Set<String> MISSING =
      Set.of(
          "", "na", "n/a", "#n/a", "nan", "null", "none", "nil", "?", ".", "-", "--", "\\n", "缺失",
          "无数据", "空");

  /** Thousands separators, a currency before or a percent sign behind. */
  private static final Pattern DRESSED =
      Pattern.compile("[¥￥$€£]?\\s*[+-]?(\\d{1,3}(,\\d{3})+|\\d+)(\\.\\d+)?\\s*%?");

  private static final Pattern DAY = Pattern.compile("\\d{4}([-/.])\\d{1,2}\\1\\d{1,2}.*");

  private NumberText() {}

  static boolean isMissing(String text) {
    return text.isEmpty()
        || (text.length() <= 5 && MISSING.contains(text.toLowerCase(Locale.ROOT)));
  }

  /** The number that a text means, {@code NaN} where it means none. */
  static double parse(String text) {
    String plain = text.strip();
    if (plain.isEmpty()) {
      return Double.NaN;
    }
    char first = plain.charAt(0);
    char last = plain.charAt(plain.length() - 1);
    if (isNumeral(first) && ((last >= '0' && last <= '9') || last == '.')) {
      double number = parsePlain(plain);
      if (!Double.isNaN(number)) {
        return number;
      }
    }
    if (DRESSED.matcher(plain).matches()) {
      return parsePlain(plain.replaceAll("[¥￥$€£,%\\s]", ""));
    }
    return Double.NaN;
  }

  /** The day that a text begins with, as days since 1970-01-01; {@code NaN} where it is none. */
  static double parseDay(String text) {
    if (!DAY.matcher(text).matches()) {
      return Double.NaN;
    }
    String[] parts = text.split("[-/.T ]", 4);
    try {
      return LocalDate.of(
              Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]))
          .toEpochDay();
    } catch (DateTimeException | NumberFormatException none) {
      return Double.NaN;
    }
  }

  private static boolean isNumeral(char first) {
    return (first >= '0' && first <= '9') || first == '-' || first == '+' || first == '.';
  }

  private static double parsePlain(String text) {
    try {
      double number = Double.parseDouble(text);
      return Double.isInfinite(number) ? Double.NaN : number;
    } catch (NumberFormatException none) {
      return Double.NaN;
    }
  }
}

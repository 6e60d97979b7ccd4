package io.rongqiao.scoring.evidence.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the bytes of a field say, in the forms that exports use. The common forms are read straight
 * from the bytes; the others go through text. What cannot be read yields {@link #UNREADABLE} or
 * {@link #NO_DAY}.
 */
public final class FieldText {

  /** No amount: not a number, more than two decimals, or beyond what an account can hold. */
  public static final long UNREADABLE = Long.MIN_VALUE;

  /** No day of the calendar. */
  public static final int NO_DAY = Integer.MIN_VALUE;

  private static final long MOST_FEN = 1_000_000_000_000_000_00L;

  /** Days before the first of January 1900 in the calendar of spreadsheets, from the epoch. */
  private static final long SPREADSHEET_EPOCH = LocalDate.of(1899, 12, 30).toEpochDay();

  private static final Pattern DATE =
      Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?(?:[ T].*)?");

  private static final Pattern COMPACT_DATE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

  private static final Pattern MONTH = Pattern.compile("(\\d{4})[-/.年]?(\\d{1,2})月?");

  private static final Pattern SERIAL_DATE = Pattern.compile("[2-7]\\d{4}(?:\\.\\d+)?");

  private FieldText() {}

  /** An amount in hundredths. */
  public static long fen(byte[] bytes, int start, int end) {
    int position = start;
    boolean negative = position < end && bytes[position] == '-';
    if (negative) {
      position++;
    }
    if (position == end || end - position > 16) {
      return fen(new String(bytes, start, end - start, UTF_8));
    }
    long fen = 0;
    int decimals = -1;
    for (; position < end; position++) {
      int digit = bytes[position] - '0';
      if (digit >= 0 && digit <= 9 && decimals < 2) {
        fen = fen * 10 + digit;
        decimals += decimals >= 0 ? 1 : 0;
      } else if (bytes[position] == '.' && decimals < 0) {
        decimals = 0;
      } else {
        return fen(new String(bytes, start, end - start, UTF_8));
      }
    }
    for (int missing = Math.max(decimals, 0); missing < 2; missing++) {
      fen *= 10;
    }
    return fen > MOST_FEN ? UNREADABLE : negative ? -fen : fen;
  }

  /** A day, counted from the epoch. */
  public static int day(byte[] bytes, int start, int end) {
    if (end - start == 10 && bytes[start + 4] == '-' && bytes[start + 7] == '-') {
      int year = number(bytes, start, start + 4);
      int month = number(bytes, start + 5, start + 7);
      int day = number(bytes, start + 8, start + 10);
      if (year >= 1900 && month >= 1 && month <= 12 && day >= 1 && day <= 28) {
        return (int) epochDay(year, month, day);
      }
    }
    return day(new String(bytes, start, end - start, UTF_8));
  }

  /** A day, counted from the epoch, in any of the forms: 2019-05-01, 2019/5/1, 2019年5月1日, 43586. */
  public static int day(String text) {
    Matcher date = DATE.matcher(text);
    Matcher compact = COMPACT_DATE.matcher(text);
    if (date.matches()) {
      return day(date);
    }
    if (compact.matches()) {
      return day(compact);
    }
    if (SERIAL_DATE.matcher(text).matches()) {
      return (int) (SPREADSHEET_EPOCH + Long.parseLong(text.substring(0, 5)));
    }
    return NO_DAY;
  }

  /** The first day of a month: 2019-05, 201905, 2019年5月, or any day in it. */
  public static int month(String text) {
    Matcher month = MONTH.matcher(text);
    if (month.matches() && text.length() < 9) {
      int number = Integer.parseInt(month.group(2));
      return number >= 1 && number <= 12
          ? (int) epochDay(Integer.parseInt(month.group(1)), number, 1)
          : NO_DAY;
    }
    int day = day(text);
    return day == NO_DAY ? NO_DAY : (int) LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay();
  }

  /** A number as people write it: thousands separated, a currency sign before it. */
  public static BigDecimal number(String text) {
    String bare = text.replaceAll("[,，\\s¥￥元]", "");
    return new BigDecimal(bare.startsWith("(") ? "-" + bare.replaceAll("[()]", "") : bare);
  }

  private static long fen(String text) {
    try {
      BigDecimal exact = number(text).stripTrailingZeros();
      if (exact.scale() > 2 || exact.precision() - exact.scale() > 16) {
        return UNREADABLE;
      }
      long fen = exact.movePointRight(2).longValueExact();
      return Math.abs(fen) > MOST_FEN ? UNREADABLE : fen;
    } catch (ArithmeticException | NumberFormatException _) {
      return UNREADABLE;
    }
  }

  private static int day(Matcher parts) {
    try {
      int year = Integer.parseInt(parts.group(1));
      int month = Integer.parseInt(parts.group(2));
      LocalDate day = LocalDate.of(year, month, Integer.parseInt(parts.group(3)));
      return year < 1900 ? NO_DAY : (int) day.toEpochDay();
    } catch (DateTimeException _) {
      return NO_DAY;
    }
  }

  private static int number(byte[] bytes, int start, int end) {
    int number = 0;
    for (int i = start; i < end; i++) {
      int digit = bytes[i] - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  /** Days from 1970-01-01 in the proleptic Gregorian calendar, for years after 0. */
  private static long epochDay(int year, int month, int day) {
    int y = month <= 2 ? year - 1 : year;
    int era = y / 400;
    int yearOfEra = y - era * 400;
    int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097L + dayOfEra - 719468;
  }
}

package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.evidence.delivery.Column;
import io.rongqiao.scoring.evidence.reading.FieldText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a field says once read as its column's type: a value, or the rule it breaks. A blank field
 * of a column that may be blank has neither.
 */
record FieldValue(@Nullable Object value, @Nullable String brokenRule) {

  private static final int LONGEST_TEXT = 400;
  private static final int LONGEST_SEALED = 20_000;
  private static final int MOST_INTEGER_DIGITS = 15;
  private static final long MOST_COUNT = 2_000_000_000L;
  private static final FieldValue NOTHING = new FieldValue(null, null);
  private static final Set<String> TRUE = Set.of("true", "1", "yes", "y", "是");
  private static final Set<String> FALSE = Set.of("false", "0", "no", "n", "否");

  static FieldValue read(Column column, String text) {
    String given = text.isEmpty() && column.standard() != null ? column.standard() : text;
    if (given.isEmpty()) {
      return isEmptyStandard(column) ? of("") : blank(column);
    }
    if (given.indexOf('\uFFFD') >= 0 || given.indexOf('\0') >= 0) {
      return broken("must be text in the encoding of the file's beginning");
    }
    try {
      return readGiven(column, given);
    } catch (ArithmeticException | NumberFormatException _) {
      return broken("must be a " + column.type().form());
    }
  }

  private static boolean isEmptyStandard(Column column) {
    return column.standard() != null && column.standard().isEmpty();
  }

  private static FieldValue blank(Column column) {
    return column.required() ? broken("must be given") : NOTHING;
  }

  private static FieldValue readGiven(Column column, String text) {
    return switch (column.type()) {
      case ENTERPRISE -> of(text);
      case TEXT, PSEUDONYM, PARTY -> text(text, LONGEST_TEXT);
      case SEALED -> text(text, LONGEST_SEALED);
      case CODE -> code(column, text);
      case DAY -> day(FieldText.day(text), "must be a day such as 2019-05-31");
      case MONTH -> day(FieldText.month(text), "must be a month such as 2019-05");
      case YEAR -> year(text);
      case AMOUNT ->
          decimal(FieldText.number(text), 2, "must be an amount with at most 2 decimals");
      case DECIMAL ->
          notNegative(decimal(FieldText.number(text), 3, "must have at most 3 decimals"));
      case SHARE -> share(text);
      case COUNT -> count(FieldText.number(text));
      case FLAG -> flag(text.toLowerCase(Locale.ROOT));
      case CURRENCY -> currency(text.toUpperCase(Locale.ROOT));
    };
  }

  private static FieldValue text(String text, int longest) {
    return text.length() > longest
        ? broken("must not be longer than %d characters".formatted(longest))
        : of(text);
  }

  private static FieldValue code(Column column, String text) {
    String code = column.codes().get(text.toUpperCase(Locale.ROOT));
    return code == null
        ? broken("must be one of " + String.join(", ", column.distinctCodes()))
        : of(code);
  }

  private static FieldValue day(int epochDay, String rule) {
    return epochDay == FieldText.NO_DAY ? broken(rule) : of(LocalDate.ofEpochDay(epochDay));
  }

  private static FieldValue year(String text) {
    int year = Integer.parseInt(text.replace("年", "").replaceAll("年?度$", ""));
    return year >= 1990 && year <= 2200 ? of((long) year) : broken("must be a year such as 2019");
  }

  private static FieldValue decimal(BigDecimal number, int decimals, String rule) {
    BigDecimal exact = number.stripTrailingZeros();
    boolean isTooFine = exact.scale() > decimals;
    boolean isTooLarge = exact.precision() - exact.scale() > MOST_INTEGER_DIGITS;
    return isTooFine || isTooLarge
        ? broken(rule)
        : of(exact.setScale(decimals, RoundingMode.UNNECESSARY));
  }

  private static FieldValue notNegative(FieldValue read) {
    return read.value instanceof BigDecimal number && number.signum() < 0
        ? broken("must not be negative")
        : read;
  }

  private static FieldValue share(String text) {
    boolean isPercent = text.endsWith("%") || text.endsWith("％");
    BigDecimal number = FieldText.number(isPercent ? text.substring(0, text.length() - 1) : text);
    BigDecimal share = isPercent ? number.movePointLeft(2) : number;
    boolean isShare = share.signum() >= 0 && share.compareTo(BigDecimal.ONE) <= 0;
    return isShare
        ? of(share.setScale(Math.min(share.scale(), 8), RoundingMode.HALF_EVEN))
        : broken("must be a share between 0 and 1, or 0% and 100%");
  }

  private static FieldValue count(BigDecimal number) {
    long count = number.longValueExact();
    return count >= 0 && count <= MOST_COUNT
        ? of(count)
        : broken("must be a whole number from 0 to %d".formatted(MOST_COUNT));
  }

  private static FieldValue flag(String text) {
    if (TRUE.contains(text)) {
      return of(true);
    }
    return FALSE.contains(text) ? of(false) : broken("must be true or false");
  }

  private static FieldValue currency(String text) {
    if (text.contains("人民币")) {
      return of("CNY");
    }
    return text.matches("[A-Z]{3}") ? of(text) : broken("must be a currency code such as CNY");
  }

  private static FieldValue of(Object value) {
    return new FieldValue(value, null);
  }

  private static FieldValue broken(String rule) {
    return new FieldValue(null, rule);
  }
}

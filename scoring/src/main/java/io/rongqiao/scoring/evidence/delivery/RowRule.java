package io.rongqiao.scoring.evidence.delivery;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A rule over several columns of a row.
 *
 * @param field the column to report
 * @param rule what it demands, as a sentence for the sender
 * @param holds whether a row meets it, given its values by column name
 */
public record RowRule(
    String field, String rule, Predicate<Function<String, @Nullable Object>> holds) {

  /** A day must not lie before another, where both are given. */
  static RowRule notBefore(String later, String earlier) {
    return new RowRule(
        later,
        "must not be before %s".formatted(earlier),
        row ->
            !(row.apply(later) instanceof LocalDate end
                && row.apply(earlier) instanceof LocalDate start
                && end.isBefore(start)));
  }

  /** An amount must not exceed another, where both are given. */
  static RowRule notMore(String smaller, String larger) {
    return new RowRule(
        smaller,
        "must not be more than %s".formatted(larger),
        row ->
            !(row.apply(smaller) instanceof BigDecimal part
                && row.apply(larger) instanceof BigDecimal whole
                && part.compareTo(whole) > 0));
  }

  /** An amount must not be negative. */
  static RowRule notNegative(String field) {
    return new RowRule(
        field,
        "must not be negative",
        row -> !(row.apply(field) instanceof BigDecimal amount && amount.signum() < 0));
  }

  /** A value needs another one. */
  static RowRule needs(String field, String other) {
    return new RowRule(
        other,
        "must be given where %s is".formatted(field),
        row -> row.apply(field) == null || row.apply(other) != null);
  }
}

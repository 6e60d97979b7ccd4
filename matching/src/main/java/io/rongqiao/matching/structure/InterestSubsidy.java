package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Part of the interest that public money pays, by the terms of a place: the documents name such
 * subsidies without a number (L15251–15253, L16818–16820), so what is paid is stated with a
 * product, with its days and where it is laid down.
 *
 * @param share of the interest; what is paid is taken to come on the day of the interest
 * @param from the first day on which a loan with it may be paid out
 * @param until the last such day, or none that is known
 * @param source the decision of the place, or the lines of the documents
 */
public record InterestSubsidy(
    Percentage share, LocalDate from, @Nullable LocalDate until, String source) {

  public InterestSubsidy {
    if (!share.isGreaterThan(Percentage.NONE) || source.isBlank()) {
      throw new IllegalArgumentException("A subsidy of nothing, or from nowhere");
    }
    if (until != null && until.isBefore(from)) {
      throw new IllegalArgumentException(
          "A subsidy until %s, before it begins on %s".formatted(until, from));
    }
  }
}

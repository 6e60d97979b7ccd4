package io.rongqiao.matching.fund;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a fund compensates, for loans paid out from a day on. Never changed: new rules take the
 * place of old ones, and a loan keeps those of its day. The documents set no number here; each fund
 * states its own and where they stand.
 *
 * @param validUntil the last day; {@code null} while no end is stated
 * @param categories the kinds of loans
 * @param largestLoan the largest loan
 * @param smallOnly whether only small and micro enterprises count
 * @param overdueDays how long a loan must be overdue before its loss is filed
 * @param share of a loss, what the fund bears; the rest is the claimant's
 */
public record FundRules(
    FundId fund,
    int number,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    Set<LoanCategory> categories,
    Money largestLoan,
    boolean smallOnly,
    int overdueDays,
    Percentage share,
    String source) {

  private static final int LONGEST_WAIT = 3650;
  private static final int BASIS_POINT_DECIMALS = 4;

  public FundRules {
    categories = Set.copyOf(categories);
    if (number < 1) {
      throw new IllegalArgumentException("Rules are counted from 1");
    }
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "Rules from %s cannot end on %s".formatted(validFrom, validUntil));
    }
    if (categories.isEmpty()) {
      throw new IllegalArgumentException("Rules name at least one kind of loan");
    }
    if (!largestLoan.isPositive()) {
      throw new IllegalArgumentException("The largest loan is above nothing");
    }
    if (overdueDays < 0 || overdueDays > LONGEST_WAIT) {
      throw new IllegalArgumentException(
          "A loan is overdue for 0 to %d days, not %d".formatted(LONGEST_WAIT, overdueDays));
    }
    if (share.equals(Percentage.NONE)
        || share.fraction().stripTrailingZeros().scale() > BASIS_POINT_DECIMALS) {
      throw new IllegalArgumentException(
          "The fund bears at least a basis point of a loss, in whole basis points, not " + share);
    }
    if (source.isBlank()) {
      throw new IllegalArgumentException("Rules name the document that they stand in");
    }
  }
}

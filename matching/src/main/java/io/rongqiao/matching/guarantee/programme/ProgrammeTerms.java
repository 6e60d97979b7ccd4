package io.rongqiao.matching.guarantee.programme;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a programme says from a day on. Never changed: new terms take the place of old ones.
 *
 * @param validUntil the last day; {@code null} while no end is stated
 * @param governmentBacked whether the rules for government-backed guarantors hold (R26, R28, R30,
 *     R34)
 * @param largest the most for one case
 * @param annualFee the guarantee fee a year, of what is guaranteed
 * @param reGuaranteeFee what re-guarantors ask a year for the risk they bear
 * @param quota the most outstanding under the programme
 * @param secondPairAbove above this amount a second person decides
 * @param claimRateCap of what was newly guaranteed in a calendar year, the claims paid in it
 * @param decisionDays within how many days a case is decided
 */
public record ProgrammeTerms(
    ProgrammeId programme,
    int number,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    boolean governmentBacked,
    RiskShares shares,
    Money largest,
    Tenor longest,
    AnnualRate annualFee,
    AnnualRate reGuaranteeFee,
    Money quota,
    Money secondPairAbove,
    Percentage claimRateCap,
    PastTheCap pastTheCap,
    int decisionDays) {

  public ProgrammeTerms {
    if (number < 1) {
      throw new IllegalArgumentException("Terms are counted from 1");
    }
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "Terms from %s cannot end on %s".formatted(validFrom, validUntil));
    }
    if (!largest.isPositive() || !quota.isPositive()) {
      throw new IllegalArgumentException("The largest amount and the quota are above nought");
    }
    if (annualFee.isNegative() || reGuaranteeFee.isNegative()) {
      throw new IllegalArgumentException("No guarantee fee is negative");
    }
    if (claimRateCap.compareTo(Percentage.NONE) == 0) {
      throw new IllegalArgumentException("A cap of nothing on claims would guarantee nothing");
    }
    if (decisionDays < 1 || decisionDays > 90) {
      throw new IllegalArgumentException(
          "A decision is promised within 1 to 90 days, not " + decisionDays);
    }
  }

  /** Whether they may be applied on a day, were there no newer ones. */
  public boolean coversDay(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }
}

package io.rongqiao.api.reversefactoring;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeTerms;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What clients send about reverse factoring. */
final class ProgrammeForms {

  private ProgrammeForms() {}

  /**
   * A programme that a financier proposes. Shares and rates are decimal fractions as strings.
   *
   * @param coreEnterprise its code
   * @param advanceShare of the claim that is paid out
   * @param annualRate of the advance until the due day
   * @param feeShare of the claim that is kept back at payout
   * @param leastDays that must lie between payout and due day
   * @param account the locked account that the core enterprise pays to
   */
  @Serdeable
  record FactoringProgrammeForm(
      @Nullable String coreEnterprise,
      @Nullable MoneyForm limit,
      @Nullable String agreement,
      @Nullable String advanceShare,
      @Nullable String annualRate,
      @Nullable String feeShare,
      @Nullable Integer leastDays,
      @Nullable LockedAccount account,
      @Nullable String validFrom,
      @Nullable String validUntil) {

    ProgrammeTerms terms() {
      Percentage advance = Field.read("advanceShare", advanceShare, Percentage::ofFraction);
      AnnualRate rate = Field.read("annualRate", annualRate, AnnualRate::ofFraction);
      Percentage fee = Field.read("feeShare", feeShare, Percentage::ofFraction);
      return Field.read(
          "leastDays", leastDays, days -> new ProgrammeTerms(advance, rate, fee, days));
    }
  }

  /** The limit that stands from now on. */
  @Serdeable
  record FactoringLimitForm(@Nullable MoneyForm limit) {}

  /**
   * What a supplier wants to be paid early.
   *
   * @param amount what of the claim is to be assigned; all that is confirmed and free if left out
   */
  @Serdeable
  record FactoringDrawForm(@Nullable UUID receivableId, @Nullable MoneyForm amount) {}
}

package io.rongqiao.api.financing;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.receivable.financing.FinancingTerms;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What a financier offers. Shares and rates are decimal fractions as strings.
 *
 * @param kind PLEDGE or FACTORING_ASSIGNMENT
 * @param advanceShare of the claim that is paid out
 * @param feeShare of the claim that is kept back at payout
 * @param recourse whether the creditor must buy back what the debtor does not pay
 * @param notified whether the debtor is given notice
 * @param agreement number of the agreement
 * @param account the locked account that the debtor would pay to
 */
@Serdeable
record FinancingOfferForm(
    @Nullable String kind,
    @Nullable String advanceShare,
    @Nullable String annualRate,
    @Nullable String feeShare,
    @Nullable Boolean recourse,
    @Nullable Boolean notified,
    @Nullable Integer tenorDays,
    @Nullable String agreement,
    @Nullable LockedAccount account,
    @Nullable String validUntil) {

  FinancingTerms terms() {
    InterestKind named = Field.read("kind", kind, InterestKind::valueOf);
    Percentage advance = Field.read("advanceShare", advanceShare, Percentage::ofFraction);
    AnnualRate rate = Field.read("annualRate", annualRate, AnnualRate::ofFraction);
    Percentage fee = Field.read("feeShare", feeShare, Percentage::ofFraction);
    boolean withRecourse = Field.read("recourse", recourse, it -> it);
    boolean withNotice = Field.read("notified", notified, it -> it);
    return Field.read(
        "tenorDays",
        tenorDays,
        days -> new FinancingTerms(named, advance, rate, fee, withRecourse, withNotice, days));
  }
}

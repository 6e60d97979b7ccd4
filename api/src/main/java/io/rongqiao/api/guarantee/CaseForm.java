package io.rongqiao.api.guarantee;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a bank asks a guarantee for, as it fills it in.
 *
 * @param annualRate the interest a year, as a fraction such as 0.0435
 * @param annualFee the guarantee fee a year, as a fraction of the amount
 * @param otherFees what is charged besides; R31 forbids any
 * @param smallOrFarming whether the borrower is small, micro or in farming
 * @param hasBankLoans whether a bank loan of the borrower is on record
 * @param servesGovernment whether the borrower is a government financing vehicle or the money
 *     serves a government bond
 * @param riskAnswer R34: why the bank is not merely handing on its own risk
 */
@Serdeable
record CaseForm(
    @Nullable String programmeId,
    @Nullable String uscc,
    @Nullable MoneyForm amount,
    @Nullable Integer tenorMonths,
    @Nullable String annualRate,
    @Nullable String annualFee,
    @Nullable List<String> otherFees,
    @Nullable String purpose,
    @Nullable Boolean smallOrFarming,
    @Nullable Boolean hasBankLoans,
    @Nullable Boolean servesGovernment,
    @Nullable String riskAnswer,
    @Nullable String counterGuarantee) {

  CaseRequest toRequest(ProgrammeId programme, EnterpriseKey enterprise) {
    Money money = Field.read("amount", amount, MoneyForm::toMoney);
    Tenor tenor = Field.read("tenorMonths", tenorMonths, Tenor::ofMonths);
    AnnualRate rate = Field.read("annualRate", annualRate, AnnualRate::ofFraction);
    AnnualRate fee = Field.read("annualFee", annualFee, AnnualRate::ofFraction);
    Purpose reason = Field.read("purpose", purpose, Purpose::valueOf);
    boolean small = Field.read("smallOrFarming", smallOrFarming, it -> it);
    boolean loans = Field.read("hasBankLoans", hasBankLoans, it -> it);
    Set<FeeKind> fees = fees();
    return Field.read(
        "amount",
        money,
        it ->
            new CaseRequest(
                programme,
                enterprise,
                it,
                tenor,
                rate,
                fee,
                fees,
                reason,
                small,
                loans,
                servesGovernment != null && servesGovernment,
                blankAsNone(riskAnswer),
                blankAsNone(counterGuarantee)));
  }

  ProgrammeId programme() {
    return new ProgrammeId(Field.read("programmeId", programmeId, UUID::fromString));
  }

  private Set<FeeKind> fees() {
    Set<FeeKind> kinds = new LinkedHashSet<>();
    for (String fee : otherFees == null ? List.<String>of() : otherFees) {
      kinds.add(Field.read("otherFees", fee, FeeKind::valueOf));
    }
    return kinds;
  }

  private static @Nullable String blankAsNone(@Nullable String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}

package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a bank asks a guarantee for.
 *
 * @param annualFee the guarantee fee a year, of the amount
 * @param otherFees what is charged besides interest and the guarantee fee, which R31 forbids
 * @param smallOrFarming whether the borrower is small, micro or in farming (支小支农, R29)
 * @param hasBankLoans whether a bank loan of the borrower is on record (R34)
 * @param servesGovernment whether the borrower is a government financing vehicle or the money
 *     serves a government bond (R30)
 * @param riskAnswer why the bank is not merely handing on a risk that it bears already (R34)
 * @param counterGuarantee what the borrower gives the guarantor in turn
 */
public record CaseRequest(
    ProgrammeId programme,
    EnterpriseKey enterprise,
    Money amount,
    Tenor tenor,
    AnnualRate annualRate,
    AnnualRate annualFee,
    Set<FeeKind> otherFees,
    Purpose purpose,
    boolean smallOrFarming,
    boolean hasBankLoans,
    boolean servesGovernment,
    @Nullable String riskAnswer,
    @Nullable String counterGuarantee) {

  public CaseRequest {
    otherFees = Set.copyOf(otherFees);
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("There is nothing to guarantee in " + amount);
    }
    if (annualRate.isNegative() || annualFee.isNegative()) {
      throw new IllegalArgumentException("Neither interest nor the guarantee fee is negative");
    }
    if (otherFees.contains(FeeKind.GUARANTEE_FEE)) {
      throw new IllegalArgumentException("The guarantee fee is no other fee");
    }
  }

  /** The same request with an answer to R34's question. */
  public CaseRequest answering(String answer) {
    return new CaseRequest(
        programme,
        enterprise,
        amount,
        tenor,
        annualRate,
        annualFee,
        otherFees,
        purpose,
        smallOrFarming,
        hasBankLoans,
        servesGovernment,
        answer,
        counterGuarantee);
  }
}

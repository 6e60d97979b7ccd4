package io.rongqiao.matching.ranking;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.product.Bridging;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Security;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.structure.Fee;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.Loan;
import io.rongqiao.matching.structure.Repayment;
import io.rongqiao.matching.structure.Structure;
import io.rongqiao.matching.structure.StructureForm;
import java.util.List;
import java.util.Objects;

/** Puts a loan into the form that its product has, at the fees of who asks. */
final class StructureOfProduct {

  private StructureOfProduct() {}

  static Structure of(FinancingProduct product, Loan loan, ApplicantFacts asked, Backing backing) {
    Terms terms = product.terms();
    Guarantee guarantee = terms.guarantee(asked);
    List<Fee> fees = terms.fees(asked);
    return switch (product.description().kind()) {
      case RECEIVABLE_PLEDGE ->
          new Structure.ReceivableFinancing(StructureForm.RECEIVABLE_PLEDGE, loan, fees);
      case FACTORING -> new Structure.ReceivableFinancing(StructureForm.FACTORING, loan, fees);
      case REVERSE_FACTORING ->
          new Structure.ReceivableFinancing(StructureForm.REVERSE_FACTORING, loan, fees);
      case PROCUREMENT_CONTRACT_LOAN ->
          new Structure.ProcurementLoan(
              loan, asksSecurity(terms), backing.hasVerifiedContract(), fees);
      case LEASING -> new Structure.Lease(loan, fees);
      case INSURED_LOAN -> new Structure.InsuredLoan(loan, fees);
      case RENEWAL -> new Structure.Renewal(loan, fees);
      case BRIDGE -> bridged(loan, Objects.requireNonNull(terms.bridging()), fees);
      case TAX_LOAN,
          INVOICE_LOAN,
          UTILITY_LOAN,
          GUARANTEED_LOAN,
          TECHNOLOGY_LOAN,
          IP_PLEDGE,
          STARTUP_GUARANTEED_LOAN ->
          guarantee == null
              ? new Structure.PlainLoan(loan, fees)
              : new Structure.GuaranteedLoan(loan, guarantee, fees);
    };
  }

  /** The bridge is paid out on the day of the request, the loan when the bridge falls due. */
  private static Structure bridged(Loan loan, Bridging bridging, List<Fee> fees) {
    Loan bridge =
        new Loan(
            loan.principal(),
            bridging.rate(),
            bridging.tenor(),
            Repayment.BULLET,
            loan.paidOutOn());
    Loan next =
        new Loan(
            loan.principal(),
            loan.rate(),
            loan.tenor(),
            loan.repayment(),
            bridge.schedule().getFirst().due());
    return new Structure.Bridge(bridge, next, fees);
  }

  /** The proceeds of the contract itself are no security of the supplier's. */
  private static boolean asksSecurity(Terms terms) {
    return terms.guarantee() != null
        || (terms.security() != Security.NONE && terms.security() != Security.CONTRACT_PROCEEDS);
  }
}

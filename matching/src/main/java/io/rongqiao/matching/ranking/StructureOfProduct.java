package io.rongqiao.matching.ranking;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Security;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.structure.Fee;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.Loan;
import io.rongqiao.matching.structure.Structure;
import io.rongqiao.matching.structure.StructureForm;
import java.util.List;

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

  /** The proceeds of the contract itself are no security of the supplier's. */
  private static boolean asksSecurity(Terms terms) {
    return terms.guarantee() != null
        || (terms.security() != Security.NONE && terms.security() != Security.CONTRACT_PROCEEDS);
  }
}

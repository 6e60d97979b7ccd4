package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Security;
import io.rongqiao.matching.product.Terms;
import io.rongqiao.matching.structure.Guarantee;
import io.rongqiao.matching.structure.Loan;
import io.rongqiao.matching.structure.Structure;
import io.rongqiao.matching.structure.StructureForm;

/** Puts a loan into the form that its product has. */
final class StructureOfProduct {

  private StructureOfProduct() {}

  static Structure of(FinancingProduct product, Loan loan, Backing backing) {
    Terms terms = product.terms();
    Guarantee guarantee = terms.guarantee();
    return switch (product.description().kind()) {
      case RECEIVABLE_PLEDGE -> onReceivables(StructureForm.RECEIVABLE_PLEDGE, loan, terms);
      case FACTORING -> onReceivables(StructureForm.FACTORING, loan, terms);
      case REVERSE_FACTORING -> onReceivables(StructureForm.REVERSE_FACTORING, loan, terms);
      case PROCUREMENT_CONTRACT_LOAN ->
          new Structure.ProcurementLoan(
              loan, asksSecurity(terms), backing.hasVerifiedContract(), terms.fees());
      case LEASING -> new Structure.Lease(loan, terms.fees());
      case INSURED_LOAN -> new Structure.InsuredLoan(loan, terms.fees());
      case RENEWAL -> new Structure.Renewal(loan, terms.fees());
      case TAX_LOAN,
          INVOICE_LOAN,
          UTILITY_LOAN,
          GUARANTEED_LOAN,
          TECHNOLOGY_LOAN,
          IP_PLEDGE,
          STARTUP_GUARANTEED_LOAN ->
          guarantee == null
              ? new Structure.PlainLoan(loan, terms.fees())
              : new Structure.GuaranteedLoan(loan, guarantee, terms.fees());
    };
  }

  private static Structure onReceivables(StructureForm form, Loan loan, Terms terms) {
    return new Structure.ReceivableFinancing(form, loan, terms.fees());
  }

  /** The proceeds of the contract itself are no security of the supplier's. */
  private static boolean asksSecurity(Terms terms) {
    return terms.guarantee() != null
        || (terms.security() != Security.NONE && terms.security() != Security.CONTRACT_PROCEEDS);
  }
}

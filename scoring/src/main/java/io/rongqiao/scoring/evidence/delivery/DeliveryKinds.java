package io.rongqiao.scoring.evidence.delivery;

import java.util.List;
import java.util.Optional;

/** Every kind of delivery there is. */
public final class DeliveryKinds {

  private static final List<DeliveryKind> ALL =
      List.of(
          IdentityKinds.ENTERPRISES,
          InvoiceKinds.INPUT_INVOICES,
          InvoiceKinds.OUTPUT_INVOICES,
          InvoiceKinds.INVOICES,
          MoneyKinds.TAX_FILINGS,
          MoneyKinds.TAX_GRADES,
          MoneyKinds.UTILITY_BILLS,
          MoneyKinds.RECEIVABLES,
          RegisterKinds.REGISTRY_RECORDS,
          RegisterKinds.PARTIES,
          RegisterKinds.COURT_RECORDS,
          RegisterKinds.PENALTIES,
          RegisterKinds.LIST_RECORDS,
          RegisterKinds.LIQUIDATION_NOTICES,
          MoneyKinds.SOCIAL_INSURANCE,
          MoneyKinds.CREDIT_EXPOSURES,
          MoneyKinds.DEFAULT_OUTCOMES);

  private DeliveryKinds() {}

  public static List<DeliveryKind> all() {
    return ALL;
  }

  public static Optional<DeliveryKind> find(String slug) {
    return ALL.stream().filter(kind -> kind.slug().equals(slug)).findFirst();
  }
}

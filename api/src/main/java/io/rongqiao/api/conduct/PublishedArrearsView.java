package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.arrears.OverdueRegister;
import io.rongqiao.matching.receivable.arrears.PublishedArrears;
import java.time.LocalDate;
import java.util.List;

/**
 * What of the register is public.
 *
 * @param legalBasis the law by which it is published
 */
@Serdeable
record PublishedArrearsView(String legalBasis, List<ArrearsView> items) {

  static PublishedArrearsView of(PublishedArrears.Publication publication) {
    return new PublishedArrearsView(
        publication.basis().law(), publication.arrears().stream().map(ArrearsView::of).toList());
  }

  /** What a debtor owes and has not paid in time, in one currency. */
  @Serdeable
  record ArrearsView(
      String debtor, String name, String kind, int entries, MoneyView amount, LocalDate oldestDue) {

    static ArrearsView of(OverdueRegister.Arrears arrears) {
      return new ArrearsView(
          arrears.debtor().value(),
          arrears.name(),
          arrears.kind().name(),
          arrears.entries(),
          MoneyView.of(arrears.amount()),
          arrears.oldest());
    }
  }
}

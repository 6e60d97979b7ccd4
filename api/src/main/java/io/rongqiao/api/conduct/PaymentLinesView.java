package io.rongqiao.api.conduct;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.matching.receivable.conduct.PaymentFile;
import io.rongqiao.matching.receivable.conduct.PaymentLine;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lines of a debtor's file of a month that the caller may see, in their order. */
@Serdeable
record PaymentLinesView(String debtor, String month, List<LineView> items) {

  static PaymentLinesView of(PaymentFile file) {
    return new PaymentLinesView(
        file.debtor().value(),
        file.month().toString(),
        file.lines().stream().map(LineView::of).toList());
  }

  /**
   * A line.
   *
   * @param kind PAID, OVERDUE, CONFIRMED, DISPUTED or DILUTED
   * @param entry number of the entry in the receivable's ledger; none of OVERDUE
   */
  @Serdeable
  record LineView(
      String kind,
      UUID receivableId,
      @Nullable Long entry,
      MoneyView amount,
      LocalDate dueOn,
      LocalDate happenedOn,
      int daysLate) {

    static LineView of(PaymentLine line) {
      return new LineView(
          line.kind().name(),
          line.receivable().value(),
          line.entry(),
          MoneyView.of(line.amount()),
          line.dueOn(),
          line.happenedOn(),
          line.daysLate());
    }
  }
}

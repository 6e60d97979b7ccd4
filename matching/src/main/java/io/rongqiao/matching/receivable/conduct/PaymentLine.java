package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A line of a debtor's payment file.
 *
 * @param entry number of the entry in the receivable's ledger; none of {@code OVERDUE}
 * @param amount paid, unpaid, taken off, or the whole that stands confirmed or disputed from then
 *     on
 * @param happenedOn the day for its source; of {@code OVERDUE} the last of the month
 * @param daysLate days from the due day to {@code happenedOn} of what was paid or is unpaid, else 0
 */
public record PaymentLine(
    Kind kind,
    ReceivableId receivable,
    EnterpriseKey creditor,
    @Nullable Long entry,
    Money amount,
    LocalDate dueOn,
    LocalDate happenedOn,
    int daysLate) {

  public PaymentLine {
    if ((kind == Kind.OVERDUE) != (entry == null)) {
      throw new IllegalArgumentException("%s tells of an entry, or of none".formatted(kind));
    }
    if (daysLate < 0) {
      throw new IllegalArgumentException("nobody is late by %d days".formatted(daysLate));
    }
  }

  /** What a line tells. */
  public enum Kind {
    /** Paid: on time if not a day late. */
    PAID,
    /** Confirmed by the debtor, due, and unpaid when the month ended. */
    OVERDUE,
    CONFIRMED,
    /** Disputed; nothing where a dispute was given up. */
    DISPUTED,
    /** Returned, discounted, set off, or taken back by a red-letter invoice. */
    DILUTED
  }

  /** As it stands in the text of the file. */
  String text() {
    return String.join(
        ",",
        kind.name(),
        receivable.toString(),
        entry == null ? "" : entry.toString(),
        amount.amount().toPlainString(),
        amount.currency().getCurrencyCode(),
        dueOn.toString(),
        happenedOn.toString(),
        Integer.toString(daysLate));
  }
}

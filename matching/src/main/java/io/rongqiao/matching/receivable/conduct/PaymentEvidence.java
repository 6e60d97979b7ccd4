package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.money.Money;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the files of a month tell of each creditor's claims, as a delivery of receivables to
 * scoring's evidence: how each claim stood when the month ended, known from that day. Only what the
 * debtor confirmed or paid is told; a claim that rests on its creditor's word alone is no evidence.
 */
public final class PaymentEvidence {

  /** Who delivers it. */
  public static final String PROVIDER = "rongqiao-payments";

  private static final String HEADER =
      "enterprise_id,number,debtor,amount,currency,issued_on,due_on,confirmed_on,paid_on,paid,known_on\n";
  private static final Access ACCESS = new Access.Platform("payment evidence");
  private static final int AT_ONCE = 200;

  private final Transactions transactions;
  private final PaymentFiles files;
  private final Enterprises enterprises;

  public PaymentEvidence(Transactions transactions, PaymentFiles files, Enterprises enterprises) {
    this.transactions = transactions;
    this.files = files;
    this.enterprises = enterprises;
  }

  /** Writes the delivery as CSV; tells how many rows it has. */
  public int write(YearMonth month, Appendable out) throws IOException {
    out.append(HEADER);
    int rows = 0;
    @Nullable ReceivableId after = null;
    List<ClaimBook> page;
    do {
      @Nullable ReceivableId from = after;
      page = transactions.call(ACCESS, () -> files.toldIn(month, from, AT_ONCE));
      for (ClaimBook book : page) {
        Optional<String> row = row(book, month.atEndOfMonth());
        if (row.isPresent()) {
          out.append(row.get());
          rows++;
        }
        after = book.receivable();
      }
    } while (page.size() == AT_ONCE);
    return rows;
  }

  private Optional<String> row(ClaimBook book, LocalDate day) {
    ClaimStanding standing = book.on(day);
    return standing.isAcknowledged()
        ? transactions
            .call(ACCESS, () -> enterprises.find(book.creditor()))
            .map(creditor -> row(creditor, book, standing, day))
        : Optional.empty();
  }

  /**
   * While it is open, what was taken off is not claimed; once it is closed, it fell short by that.
   */
  private static String row(
      Enterprise creditor, ClaimBook book, ClaimStanding standing, LocalDate day) {
    boolean isOpen = standing.outstanding().isPositive();
    Money claimed =
        standing.withdrawn()
            ? standing.settled()
            : isOpen
                ? book.face().minus(standing.voided()).minus(standing.diluted())
                : book.face().minus(standing.voided());
    return String.join(
            ",",
            creditor.uscc().value(),
            "RQ-" + book.receivable(),
            book.debtor().value(),
            claimed.amount().toPlainString(),
            claimed.currency().getCurrencyCode(),
            book.issuedOn().toString(),
            book.dueOn().toString(),
            text(standing.confirmedOn()),
            isOpen ? "" : text(standing.paidOn()),
            standing.settled().amount().toPlainString(),
            day.toString())
        + "\n";
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}

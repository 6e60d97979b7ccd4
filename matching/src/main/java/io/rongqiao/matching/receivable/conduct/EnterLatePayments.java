package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * Enters into a receivable's ledger, once, what of it was neither paid nor disputed when its due
 * day passed. What is disputed is entered when the dispute ends.
 */
public final class EnterLatePayments {

  private static final Access ACCESS = new Access.Platform("late payments");
  private static final String ACTOR = "late payments";
  private static final int AT_ONCE = 200;

  private final Transactions transactions;
  private final OverdueClaims overdue;
  private final Receivables receivables;
  private final ReceivableBook book;
  private final Clock clock;
  private final BusinessDate businessDate;

  public EnterLatePayments(
      Transactions transactions,
      OverdueClaims overdue,
      Receivables receivables,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.overdue = overdue;
    this.receivables = receivables;
    this.book = book;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Enters all that is due; tells how many entries that made. */
  public int enter() {
    LocalDate today = businessDate.today();
    int entered = 0;
    int made;
    do {
      made = transactions.call(ACCESS, () -> enter(overdue.notEntered(today, AT_ONCE)));
      entered += made;
    } while (made == AT_ONCE);
    return entered;
  }

  private int enter(List<ReceivableId> due) {
    int made = 0;
    for (ReceivableId id : due) {
      Receivable receivable = receivables.find(id).orElseThrow();
      made += book.post(entry(receivable)) instanceof ReceivableLedger.Posting.Posted ? 1 : 0;
    }
    return made;
  }

  private Entry entry(Receivable receivable) {
    Balance balance = receivable.balance();
    LocalDate dueOn = receivable.terms().dueOn();
    return Entry.of(
        receivable.id(),
        EntryKind.LATE,
        balance.outstanding().minus(balance.disputed()),
        dueOn.plusDays(1),
        new Entry.Signature(ACTOR, clock.instant().truncatedTo(ChronoUnit.MICROS)),
        "late/" + dueOn);
  }
}

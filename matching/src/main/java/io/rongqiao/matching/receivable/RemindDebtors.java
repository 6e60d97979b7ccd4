package io.rongqiao.matching.receivable;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Publishes once for each stage that a debtor's answer is due, or that its time has passed. */
public final class RemindDebtors {

  private static final Access ACCESS = new Access.Platform("reminders");
  private static final int AT_ONCE = 200;

  private final Transactions transactions;
  private final Receivables receivables;
  private final Reminders reminders;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public RemindDebtors(
      Transactions transactions,
      Receivables receivables,
      Reminders reminders,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.reminders = reminders;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Reminds of all that is due; tells how many reminders that were. */
  public int remind() {
    int reminded = 0;
    for (Reminders.Stage stage : Reminders.Stage.values()) {
      int sent;
      do {
        sent = transactions.call(ACCESS, () -> remind(stage));
        reminded += sent;
      } while (sent == AT_ONCE);
    }
    return reminded;
  }

  private int remind(Reminders.Stage stage) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    List<ReceivableId> due = reminders.due(stage, businessDate.today(), AT_ONCE);
    int sent = 0;
    for (ReceivableId id : due) {
      if (reminders.remember(id, stage, now)) {
        outbox.append(ReceivableFacts.answerDue(receivables.find(id).orElseThrow(), stage, now));
        sent++;
      }
    }
    return sent;
  }
}

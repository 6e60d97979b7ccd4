package io.rongqiao.matching.receivable.financing;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A debtor acknowledges a notice of assignment (回执): from now on it pays to the locked account. */
public final class ReceiveNotice {

  private final Transactions transactions;
  private final AssignmentNotices notices;
  private final Outbox outbox;
  private final Clock clock;

  public ReceiveNotice(
      Transactions transactions, AssignmentNotices notices, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.notices = notices;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Acknowledges; again changes nothing. None if no such notice was given to the debtor. */
  public Optional<AssignmentNotice> receive(Access.Own debtor, FinancingOfferId offer) {
    return transactions.call(
        debtor, () -> notices.find(offer).flatMap(found -> receive(found, debtor.actor())));
  }

  private Optional<AssignmentNotice> receive(AssignmentNotice notice, String actor) {
    if (notice.receivedAt() == null) {
      Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
      if (!notices.receive(notice.offer(), now, actor)) {
        return Optional.empty();
      }
      outbox.append(FinancingFacts.noticeReceived(notice, now));
    }
    return notices.find(notice.offer());
  }
}

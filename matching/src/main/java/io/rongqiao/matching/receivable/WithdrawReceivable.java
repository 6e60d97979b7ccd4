package io.rongqiao.matching.receivable;

import io.rongqiao.matching.receivable.ReceivableLedger.Posting;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Who uploaded a receivable takes it back, as long as nothing is registered on it. */
public final class WithdrawReceivable {

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableBook book;
  private final Clock clock;
  private final BusinessDate businessDate;

  public WithdrawReceivable(
      Transactions transactions,
      Receivables receivables,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.book = book;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * Withdraws; again changes nothing.
   *
   * @param version of the receivable as it was read
   */
  public Withdrawal withdraw(
      EnterpriseKey party, String actor, ReceivableId receivable, long version) {
    return transactions.call(
        new Access.Own(party.value(), actor),
        () ->
            receivables
                .find(receivable)
                .filter(found -> found.upload().uploader().equals(party))
                .map(found -> withdraw(found, actor, version))
                .orElseGet(Withdrawal.NoSuchReceivable::new));
  }

  private Withdrawal withdraw(Receivable receivable, String actor, long version) {
    ReceivableState state = receivable.stateOn(businessDate.today());
    if (state == ReceivableState.WITHDRAWN) {
      return new Withdrawal.Withdrawn(receivable);
    }
    if (!state.isOpen()) {
      return new Withdrawal.Closed(state);
    }
    if (receivable.balance().entries() != version) {
      return new Withdrawal.Stale(receivable.balance().entries());
    }
    Entry entry =
        Entry.of(
            receivable.id(),
            EntryKind.WITHDRAWN,
            Money.zero(receivable.terms().amount().currency()),
            businessDate.today(),
            new Entry.Signature(actor, clock.instant().truncatedTo(ChronoUnit.MICROS)),
            "withdrawal");
    return switch (book.post(entry)) {
      case Posting.Posted _, Posting.PostedBefore _ ->
          new Withdrawal.Withdrawn(receivables.find(receivable.id()).orElseThrow());
      case Posting.Refused _ -> new Withdrawal.Encumbered();
    };
  }
}

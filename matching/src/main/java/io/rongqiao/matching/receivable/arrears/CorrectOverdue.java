package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;

/** A creditor corrects an entry. The debtor is told anew and has its time to answer again. */
public final class CorrectOverdue {

  private final Transactions transactions;
  private final Receivables receivables;
  private final OverdueRegister register;
  private final OverdueChanges changes;
  private final BusinessDate businessDate;

  public CorrectOverdue(
      Transactions transactions,
      Receivables receivables,
      OverdueRegister register,
      OverdueChanges changes,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.register = register;
    this.changes = changes;
    this.businessDate = businessDate;
  }

  /**
   * What is right.
   *
   * @param version of the entry as it was read
   */
  public record Correction(OverdueEntryId entry, Money amount, String reason, long version) {

    public Correction {
      reason = OverdueEntry.checkedText(reason);
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("is not positive; an entry that is wrong is removed");
      }
    }
  }

  public OverdueOutcome correct(Access.Own creditor, Correction correction) {
    return transactions.call(
        creditor,
        () ->
            register
                .find(correction.entry())
                .filter(it -> it.creditor().value() == creditor.enterpriseKey())
                .map(found -> correct(found, creditor.actor(), correction))
                .orElseGet(OverdueOutcome.NoSuchEntry::new));
  }

  private OverdueOutcome correct(OverdueEntry entry, String actor, Correction correction) {
    if (!entry.stored().isLive()) {
      return new OverdueOutcome.Ended(entry.stored());
    }
    if (entry.version() != correction.version()) {
      return new OverdueOutcome.Stale(entry.version());
    }
    Money unpaid = EnterOverdue.undisputed(receivables.find(entry.receivable()).orElseThrow());
    if (!correction.amount().currency().equals(unpaid.currency())
        || correction.amount().isGreaterThan(unpaid)) {
      return new OverdueOutcome.ExceedsUnpaid(unpaid);
    }
    OverdueEntry corrected =
        entry.corrected(
            correction.amount(), businessDate.today().plusDays(EnterOverdue.ANSWER_DAYS));
    return changes.change(corrected, OverdueAct.Kind.CORRECTED, correction.reason(), actor)
        ? new OverdueOutcome.Changed(corrected)
        : new OverdueOutcome.Stale(entry.version() + 1);
  }
}

package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;

/**
 * A creditor, or the operator, removes an entry that is wrong, and says why; again changes nothing.
 */
public final class RemoveOverdue {

  private final Transactions transactions;
  private final OverdueRegister register;
  private final OverdueChanges changes;

  public RemoveOverdue(
      Transactions transactions, OverdueRegister register, OverdueChanges changes) {
    this.transactions = transactions;
    this.register = register;
    this.changes = changes;
  }

  /**
   * Removes an entry.
   *
   * @param access as the creditor, or as the platform for its operator
   * @param version of the entry as it was read
   */
  public OverdueOutcome remove(
      Access access, String actor, OverdueEntryId id, String reason, long version) {
    String why = OverdueEntry.checkedText(reason);
    return transactions.call(
        access,
        () ->
            register
                .find(id)
                .filter(
                    it ->
                        !(access instanceof Access.Own own)
                            || it.creditor().value() == own.enterpriseKey())
                .map(found -> remove(found, actor, why, version))
                .orElseGet(OverdueOutcome.NoSuchEntry::new));
  }

  private OverdueOutcome remove(OverdueEntry entry, String actor, String reason, long version) {
    return switch (entry.stored()) {
      case REMOVED -> new OverdueOutcome.Changed(entry);
      case SETTLED -> new OverdueOutcome.Ended(OverdueEntry.Stored.SETTLED);
      case NOTIFIED, ACCEPTED, CONTESTED -> {
        if (entry.version() != version) {
          yield new OverdueOutcome.Stale(entry.version());
        }
        OverdueEntry removed = entry.ended(OverdueEntry.Stored.REMOVED);
        yield changes.change(removed, OverdueAct.Kind.REMOVED, reason, actor)
            ? new OverdueOutcome.Changed(removed)
            : new OverdueOutcome.Stale(entry.version() + 1);
      }
    };
  }
}

package io.rongqiao.matching.receivable.arrears;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Keeps the register by what the platform knows itself: enters what stands overdue in a month's
 * payment files against debtors that fall under it, once for each claim, and settles what was paid.
 */
public final class FollowPaymentFiles {

  private static final Access ACCESS = new Access.Platform("overdue register");
  private static final String ACTOR = "overdue register";
  private static final int AT_ONCE = 200;

  private final Transactions transactions;
  private final Receivables receivables;
  private final OverdueRegister register;
  private final OverdueChanges changes;
  private final Supplier<UUID> ids;
  private final BusinessDate businessDate;

  public FollowPaymentFiles(
      Transactions transactions,
      Receivables receivables,
      OverdueRegister register,
      OverdueChanges changes,
      Supplier<UUID> ids,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.register = register;
    this.changes = changes;
    this.ids = ids;
    this.businessDate = businessDate;
  }

  /** Brings the register up to date; tells how many entries were made or settled. */
  public int follow() {
    YearMonth newest = YearMonth.from(businessDate.today()).minusMonths(1);
    int all = 0;
    int done;
    do {
      done = transactions.call(ACCESS, () -> enter(register.neverEntered(newest, AT_ONCE)));
      all += done;
    } while (done == AT_ONCE);
    do {
      done = transactions.call(ACCESS, () -> settle(register.paidOff(AT_ONCE)));
      all += done;
    } while (done == AT_ONCE);
    return all;
  }

  private int enter(List<ReceivableId> overdue) {
    int entered = 0;
    for (ReceivableId id : overdue) {
      Receivable receivable = receivables.find(id).orElseThrow();
      Optional<OverdueDebtor> debtor = register.debtor(receivable.terms().debtor().uscc());
      boolean isOwed = EnterOverdue.undisputed(receivable).isPositive();
      if (isOwed && debtor.isPresent()) {
        OverdueEntry entry =
            EnterOverdue.entry(
                new OverdueEntryId(ids.get()),
                receivable,
                debtor.get(),
                OverdueEntry.Origin.PAYMENT_FILE,
                businessDate.today(),
                changes);
        entered += changes.enter(entry, "payment-file/" + id, ACTOR) ? 1 : 0;
      }
    }
    return entered;
  }

  private int settle(List<OverdueEntry> paidOff) {
    int settled = 0;
    for (OverdueEntry entry : paidOff) {
      settled +=
          changes.change(
                  entry.ended(OverdueEntry.Stored.SETTLED), OverdueAct.Kind.SETTLED, null, ACTOR)
              ? 1
              : 0;
    }
    return settled;
  }
}

package io.rongqiao.api.conduct;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.arrears.OverdueEntry;
import io.rongqiao.matching.receivable.arrears.OverdueEntryId;
import io.rongqiao.matching.receivable.arrears.OverdueRegister;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.UUID;

/** What a caller sees of the register of overdue payables. */
final class OverdueDesk {

  private final Transactions transactions;
  private final OverdueRegister register;
  private final Receivables receivables;
  private final BusinessDate businessDate;

  OverdueDesk(
      Transactions transactions,
      OverdueRegister register,
      Receivables receivables,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.register = register;
    this.receivables = receivables;
    this.businessDate = businessDate;
  }

  OverdueEntriesView list(Caller caller, OverdueRegister.Place after, int limit) {
    return transactions.call(
        ConductDesk.access(caller),
        () -> {
          List<OverdueEntry> found = register.page(after, limit);
          OverdueEntry last = found.isEmpty() ? null : found.getLast();
          return new OverdueEntriesView(
              found.stream().map(this::inUnit).toList(),
              last == null || found.size() < limit
                  ? null
                  : Cursor.after(last.enteredAt(), last.id().value()));
        });
  }

  OverdueEntryView read(Caller caller, UUID id) {
    return transactions.call(
        ConductDesk.access(caller),
        () ->
            register
                .find(new OverdueEntryId(id))
                .map(this::inUnit)
                .orElseThrow(() -> notFound(id)));
  }

  OverdueEntryView view(Caller caller, OverdueEntry entry) {
    return transactions.call(ConductDesk.access(caller), () -> inUnit(entry));
  }

  private OverdueEntryView inUnit(OverdueEntry entry) {
    Money outstanding =
        receivables
            .find(entry.receivable())
            .map(it -> it.balance().outstanding())
            .orElse(entry.amount());
    return OverdueEntryView.of(
        entry, businessDate.today(), outstanding, register.actsOn(entry.id()));
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No entry %s concerns you.".formatted(id));
  }
}

package io.rongqiao.api.receivable;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableQuery;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.UUID;

/** What a caller sees of receivables. */
final class ReceivableDesk {

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final Parties parties;
  private final BusinessDate businessDate;

  ReceivableDesk(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Parties parties,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.ledger = ledger;
    this.parties = parties;
    this.businessDate = businessDate;
  }

  ReceivablesView list(Caller caller, ReceivableQuery query) {
    List<Receivable> found =
        transactions.call(Parties.access(caller), () -> receivables.page(query));
    Receivable last = found.isEmpty() ? null : found.getLast();
    return new ReceivablesView(
        found.stream().map(this::view).toList(),
        last == null || found.size() < query.limit()
            ? null
            : Cursor.after(last.upload().at(), last.id().value()));
  }

  ReceivableView read(Caller caller, UUID id) {
    return view(find(caller, id));
  }

  Receivable find(Caller caller, UUID id) {
    return transactions
        .call(Parties.access(caller), () -> receivables.find(new ReceivableId(id)))
        .orElseThrow(() -> notFound(id));
  }

  EntriesView entries(Caller caller, UUID id) {
    return transactions.call(
        Parties.access(caller),
        () -> {
          var receivable = new ReceivableId(id);
          if (receivables.find(receivable).isEmpty()) {
            throw notFound(id);
          }
          return new EntriesView(
              ledger.of(receivable).stream().map(EntriesView.EntryView::of).toList());
        });
  }

  ReceivableView view(Receivable receivable) {
    return ReceivableView.of(
        receivable, parties.view(receivable.terms().creditor()), businessDate.today());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No receivable %s concerns you.".formatted(id));
  }
}

package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tells a supplier what would be paid early today, and at what cost. Nothing is kept of it. */
public final class OfferEarlyPayments {

  private static final int MOST = 200;

  private final Transactions transactions;
  private final Programmes programmes;
  private final Receivables receivables;
  private final BusinessDate businessDate;

  public OfferEarlyPayments(
      Transactions transactions,
      Programmes programmes,
      Receivables receivables,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.receivables = receivables;
    this.businessDate = businessDate;
  }

  /** An offer on a receivable. */
  public record Offer(Programme programme, Receivable receivable, EarlyPayment.Offered terms) {}

  /** The offers of a supplier's programmes, the cheapest first; at most 200 for each programme. */
  public List<Offer> offers(Access.Own supplier) {
    return transactions.call(supplier, () -> of(new EnterpriseKey(supplier.enterpriseKey())));
  }

  private List<Offer> of(EnterpriseKey supplier) {
    LocalDate today = businessDate.today();
    List<Offer> offers = new ArrayList<>();
    for (Programme programme : programmes.page(Programmes.Place.START, MOST)) {
      if (programme.isOpenOn(today) && programmes.suppliers(programme.id()).contains(supplier)) {
        for (ReceivableId id : programmes.confirmedFree(programme, supplier, MOST)) {
          Receivable receivable = receivables.find(id).orElseThrow();
          if (EarlyPayment.of(programme, receivable, null, today)
              instanceof EarlyPayment.Offered offered) {
            offers.add(new Offer(programme, receivable, offered));
          }
        }
      }
    }
    offers.sort(
        Comparator.comparing((Offer it) -> it.terms().allIn())
            .thenComparing(it -> it.receivable().terms().dueOn())
            .thenComparing(it -> it.receivable().id().value())
            .thenComparing(it -> it.programme().id().value()));
    return List.copyOf(offers);
  }
}

package io.rongqiao.matching.receivable.settlement;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.financing.Financings;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestId;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;

/**
 * A financier confirms that the creditor bought back (回购) what was financed with recourse: because
 * it is overdue, disputed or diluted below what was financed. Its interest is given back.
 */
public final class BuyBackReceivable {

  private final Transactions transactions;
  private final Receivables receivables;
  private final Interests interests;
  private final Financings financings;
  private final ReleaseInterest releaseInterest;
  private final ReceivableBook book;
  private final Postings postings;
  private final BusinessDate businessDate;

  public BuyBackReceivable(
      Transactions transactions,
      Receivables receivables,
      Interests interests,
      Financings financings,
      ReleaseInterest releaseInterest,
      ReceivableBook book,
      Postings postings,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.interests = interests;
    this.financings = financings;
    this.releaseInterest = releaseInterest;
    this.book = book;
    this.postings = postings;
    this.businessDate = businessDate;
  }

  /** Takes in that an interest was bought back; again changes nothing. */
  public SettlementOutcome buyBack(InstitutionId holder, String actor, InterestId id) {
    return transactions.call(
        new Access.Institution(holder.value(), actor),
        () ->
            interests
                .lock(id)
                .filter(it -> it.holder().equals(holder))
                .map(locked -> buyBack(locked, actor))
                .orElseGet(SettlementOutcome.NoInterest::new));
  }

  private SettlementOutcome buyBack(Interest interest, String actor) {
    Receivable receivable = receivables.find(interest.receivable()).orElseThrow();
    LocalDate today = businessDate.today();
    var entry =
        postings.entry(
            receivable.id(),
            EntryKind.BOUGHT_BACK,
            interest.amount(),
            today,
            actor,
            "buy-back/" + interest.id());
    var known = postings.repeated(receivable, entry);
    if (known.isPresent()) {
      return known.get();
    }
    if (interest.stateOn(today) != InterestState.REGISTERED) {
      return new SettlementOutcome.NoInterest();
    }
    if (!hasRecourse(interest)) {
      return new SettlementOutcome.WithoutRecourse();
    }
    if (!isImpaired(receivable, today)) {
      return new SettlementOutcome.NothingWrong();
    }
    book.post(entry);
    releaseInterest.release(interest.holder(), actor, interest.id(), "bought back with recourse");
    return new SettlementOutcome.Settled(receivables.find(receivable.id()).orElseThrow());
  }

  private boolean hasRecourse(Interest interest) {
    return financings.acceptedOn(interest.receivable()).stream()
        .anyMatch(
            it ->
                it.lender().equals(interest.holder())
                    && it.agreement().equals(interest.agreement())
                    && it.terms().recourse());
  }

  private static boolean isImpaired(Receivable receivable, LocalDate today) {
    Balance balance = receivable.balance();
    boolean overdue =
        today.isAfter(receivable.terms().dueOn()) && balance.outstanding().isPositive();
    return overdue || balance.disputed().isPositive() || balance.uncovered().isPositive();
  }
}

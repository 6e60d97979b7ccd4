package io.rongqiao.matching.receivable.settlement;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.RepayInterests;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Takes in that the debtor paid, whole or in part. While an interest is registered a holder
 * confirms what came into the locked account, and the interests shrink by that in the same unit of
 * work, the first registered first, whoever holds it; on a claim that nobody finances the creditor
 * does.
 */
public final class SettleReceivable {

  private static final Access SETTLEMENT = new Access.Platform("settlement");

  private final Transactions transactions;
  private final Receivables receivables;
  private final RepayInterests repayInterests;
  private final Postings postings;

  public SettleReceivable(
      Transactions transactions,
      Receivables receivables,
      RepayInterests repayInterests,
      Postings postings) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.repayInterests = repayInterests;
    this.postings = postings;
  }

  /**
   * A payment.
   *
   * @param reference number of the payment: the same again counts once
   */
  public record Payment(ReceivableId receivable, Money amount, LocalDate paidOn, String reference) {

    public Payment {
      reference = Postings.checked(reference);
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("is not positive");
      }
    }
  }

  /** The creditor reports it. */
  public SettlementOutcome byCreditor(Access.Own creditor, Payment payment) {
    try {
      return transactions.call(
          creditor,
          () ->
              receivables
                  .find(payment.receivable())
                  .filter(it -> it.terms().creditor().value() == creditor.enterpriseKey())
                  .map(found -> byCreditor(found, creditor.actor(), payment))
                  .orElseGet(SettlementOutcome.NoSuchReceivable::new));
    } catch (Postings.ClaimShrank shrank) {
      return shrank.outcome();
    }
  }

  private SettlementOutcome byCreditor(Receivable receivable, String actor, Payment payment) {
    Optional<SettlementOutcome> known = postings.repeated(receivable, entry(payment, actor));
    if (known.isPresent()) {
      return known.get();
    }
    return receivable.balance().encumbered().isPositive()
        ? new SettlementOutcome.HolderConfirms()
        : postings.post(receivable, entry(payment, actor));
  }

  /** The holder of an interest confirms it. */
  public SettlementOutcome byHolder(InstitutionId holder, String actor, Payment payment) {
    boolean isShown =
        transactions.call(
            new Access.Institution(holder.value(), actor),
            () -> receivables.find(payment.receivable()).isPresent());
    if (!isShown) {
      return new SettlementOutcome.NoSuchReceivable();
    }
    try {
      return transactions.call(SETTLEMENT, () -> confirmed(holder, actor, payment));
    } catch (Postings.ClaimShrank shrank) {
      return shrank.outcome();
    }
  }

  private SettlementOutcome confirmed(InstitutionId holder, String actor, Payment payment) {
    List<Interest> live = repayInterests.locked(payment.receivable());
    // Read under the interests' locks, so that the same payment twice at once counts once.
    Receivable receivable = receivables.find(payment.receivable()).orElseThrow();
    Entry entry = entry(payment, actor);
    Optional<SettlementOutcome> known = postings.repeated(receivable, entry);
    if (known.isPresent()) {
      return known.get();
    }
    if (live.stream().noneMatch(it -> it.holder().equals(holder))) {
      return new SettlementOutcome.NoInterest();
    }
    Optional<SettlementOutcome> refusal = postings.refusal(receivable, entry);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    repayInterests.repay(payment.receivable(), live, payment.amount(), actor);
    return postings.post(receivable, entry);
  }

  private Entry entry(Payment payment, String actor) {
    return postings.entry(
        payment.receivable(),
        EntryKind.SETTLED,
        payment.amount(),
        payment.paidOn(),
        actor,
        "payment/" + payment.reference());
  }
}

package io.rongqiao.matching.receivable.settlement;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Takes in that the debtor paid, whole or in part. While an interest is registered its holder
 * confirms what came into the locked account, and its interest shrinks by that in the same unit of
 * work; on a claim that nobody finances the creditor does.
 */
public final class SettleReceivable {

  private static final String REASON = "paid into the locked account";

  private final Transactions transactions;
  private final Receivables receivables;
  private final Interests interests;
  private final AmendInterest amendInterest;
  private final ReleaseInterest releaseInterest;
  private final Postings postings;
  private final BusinessDate businessDate;

  public SettleReceivable(
      Transactions transactions,
      Receivables receivables,
      Interests interests,
      AmendInterest amendInterest,
      ReleaseInterest releaseInterest,
      Postings postings,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.interests = interests;
    this.amendInterest = amendInterest;
    this.releaseInterest = releaseInterest;
    this.postings = postings;
    this.businessDate = businessDate;
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
    try {
      return transactions.call(
          new Access.Institution(holder.value(), actor),
          () ->
              receivables
                  .find(payment.receivable())
                  .map(_ -> byHolder(payment, holder, actor))
                  .orElseGet(SettlementOutcome.NoSuchReceivable::new));
    } catch (Postings.ClaimShrank shrank) {
      return shrank.outcome();
    }
  }

  private SettlementOutcome byHolder(Payment payment, InstitutionId holder, String actor) {
    Optional<Interest> held = held(payment.receivable(), holder);
    // Read under the interest's lock, so that the same payment twice at once counts once.
    Receivable receivable = receivables.find(payment.receivable()).orElseThrow();
    Entry entry = entry(payment, actor);
    Optional<SettlementOutcome> known = postings.repeated(receivable, entry);
    if (known.isPresent()) {
      return known.get();
    }
    if (held.isEmpty()) {
      return new SettlementOutcome.NoInterest();
    }
    Optional<SettlementOutcome> refusal = postings.refusal(receivable, entry);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    giveBack(held.get(), payment.amount(), holder, actor);
    return postings.post(receivable, entry);
  }

  /** The holder's interests, locked; the first registered is paid first. */
  private Optional<Interest> held(ReceivableId receivable, InstitutionId holder) {
    return interests.on(receivable).stream()
        .filter(it -> it.holder().equals(holder))
        .map(it -> interests.lock(it.id()).orElseThrow())
        .filter(it -> it.stateOn(businessDate.today()) == InterestState.REGISTERED)
        .findFirst();
  }

  private void giveBack(Interest interest, Money paid, InstitutionId holder, String actor) {
    Money left = interest.amount().minus(paid);
    if (left.isPositive()) {
      amendInterest.amend(
          new AmendInterest.Request(
              holder,
              actor,
              interest.id(),
              left,
              interest.agreement(),
              REASON,
              interest.version()));
    } else {
      releaseInterest.release(holder, actor, interest.id(), REASON);
    }
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

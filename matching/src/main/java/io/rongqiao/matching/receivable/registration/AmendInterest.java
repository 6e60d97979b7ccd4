package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;

/**
 * A holder amends its registration (变更登记). Less than before is given back at once; what is added
 * must fit beside all others, and ranks by the time it was added.
 */
public final class AmendInterest {

  private final Transactions transactions;
  private final Interests interests;
  private final InterestChanges changes;
  private final BusinessDate businessDate;

  public AmendInterest(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.interests = interests;
    this.changes = changes;
    this.businessDate = businessDate;
  }

  /**
   * What is to stand from now on.
   *
   * @param version of the registration as it was read
   */
  public record Request(
      InstitutionId holder,
      String actor,
      InterestId interest,
      Money amount,
      String agreement,
      String reason,
      long version) {

    public Request {
      reason = reason.strip();
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("who wants nothing any more cancels");
      }
      if (agreement.isBlank()) {
        throw new IllegalArgumentException("a registration names its agreement");
      }
      if (reason.isEmpty()) {
        throw new IllegalArgumentException("a registration is amended for a reason");
      }
    }
  }

  public ChangeOutcome amend(Request request) {
    return transactions.call(
        new Access.Institution(request.holder().value(), request.actor()),
        () ->
            interests
                .lock(request.interest())
                .map(locked -> amend(locked, request))
                .orElseGet(ChangeOutcome.NoSuchInterest::new));
  }

  private ChangeOutcome amend(Interest interest, Request request) {
    InterestState state = interest.stateOn(businessDate.today());
    if (state != InterestState.REGISTERED) {
      return new ChangeOutcome.Ended(state);
    }
    if (interest.version() != request.version()) {
      return new ChangeOutcome.Stale(interest.version());
    }
    if (!interest.amount().currency().equals(request.amount().currency())) {
      return new ChangeOutcome.OtherCurrency(interest.amount().currency().getCurrencyCode());
    }
    Interest amended = interest.amended(request.amount(), request.agreement());
    return changes
        .amend(interest, amended, request.reason(), request.actor())
        .<ChangeOutcome>map(
            refused ->
                refused.balance().isHeld()
                    ? new ChangeOutcome.UnderReview()
                    : new ChangeOutcome.ExceedsRemainder(refused.balance().unencumbered()))
        .orElseGet(() -> new ChangeOutcome.Changed(amended));
  }
}

package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;

/** A holder cancels its registration (注销登记): what it took is free again. */
public final class ReleaseInterest {

  private final Transactions transactions;
  private final Interests interests;
  private final InterestChanges changes;
  private final BusinessDate businessDate;

  public ReleaseInterest(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.interests = interests;
    this.changes = changes;
    this.businessDate = businessDate;
  }

  /** Cancels, whatever version stands; again changes nothing. */
  public ChangeOutcome release(InstitutionId holder, String actor, InterestId id, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("a registration is cancelled for a reason");
    }
    return transactions.call(
        new Access.Institution(holder.value(), actor),
        () ->
            interests
                .lock(id)
                .map(locked -> release(locked, actor, reason.strip()))
                .orElseGet(ChangeOutcome.NoSuchInterest::new));
  }

  private ChangeOutcome release(Interest interest, String actor, String reason) {
    return switch (interest.stateOn(businessDate.today())) {
      case REGISTERED ->
          new ChangeOutcome.Changed(changes.end(interest, Act.Kind.CANCELLED, reason, actor));
      case CANCELLED -> new ChangeOutcome.Changed(interest);
      case LAPSED -> new ChangeOutcome.Ended(InterestState.LAPSED);
    };
  }
}

package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;

/** A holder extends its registration (展期登记) before it lapses; it keeps its place. */
public final class ExtendInterest {

  private final Transactions transactions;
  private final Interests interests;
  private final InterestChanges changes;
  private final RegistrationTerms terms;
  private final BusinessDate businessDate;

  public ExtendInterest(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      RegistrationTerms terms,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.interests = interests;
    this.changes = changes;
    this.terms = terms;
    this.businessDate = businessDate;
  }

  /**
   * Extends to a later last day.
   *
   * @param version of the registration as it was read
   */
  public ChangeOutcome extend(
      InstitutionId holder, String actor, InterestId id, LocalDate until, long version) {
    return transactions.call(
        new Access.Institution(holder.value(), actor),
        () ->
            interests
                .lock(id)
                .map(locked -> extend(locked, actor, until, version))
                .orElseGet(ChangeOutcome.NoSuchInterest::new));
  }

  private ChangeOutcome extend(Interest interest, String actor, LocalDate until, long version) {
    LocalDate today = businessDate.today();
    InterestState state = interest.stateOn(today);
    if (state != InterestState.REGISTERED) {
      return new ChangeOutcome.Ended(state);
    }
    if (interest.version() != version) {
      return new ChangeOutcome.Stale(interest.version());
    }
    LocalDate from = interest.validUntil().minusDays(terms.extensionDays());
    LocalDate latest = interest.validUntil().plusYears(terms.longestYears());
    if (today.isBefore(from) || !until.isAfter(interest.validUntil()) || until.isAfter(latest)) {
      return new ChangeOutcome.TermRefused(from, latest);
    }
    Interest extended = interest.extended(until);
    changes.extend(extended, actor);
    return new ChangeOutcome.Changed(extended);
  }
}

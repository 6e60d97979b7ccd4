package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;

/**
 * Releases what registrations took whose last day has passed. Regularly for all of them, and before
 * somebody registers on a receivable, so that nobody is kept waiting by one that has lapsed.
 */
public final class LapseInterests {

  private static final Access ACCESS = new Access.Platform("register");
  private static final String ACTOR = "register";
  private static final int AT_ONCE = 200;

  private final Transactions transactions;
  private final Interests interests;
  private final InterestChanges changes;
  private final BusinessDate businessDate;

  public LapseInterests(
      Transactions transactions,
      Interests interests,
      InterestChanges changes,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.interests = interests;
    this.changes = changes;
    this.businessDate = businessDate;
  }

  /** Lapses all that are due; tells how many. */
  public int lapse() {
    int lapsed = 0;
    List<Interest> due;
    do {
      due = transactions.call(ACCESS, () -> interests.overdue(businessDate.today(), AT_ONCE));
      for (Interest interest : due) {
        lapsed += transactions.call(ACCESS, () -> lapse(interest.id())) ? 1 : 0;
      }
    } while (due.size() == AT_ONCE);
    return lapsed;
  }

  /** Lapses what is due on one receivable. */
  public void lapseOn(ReceivableId receivable) {
    transactions.run(
        ACCESS,
        () ->
            interests
                .overdueOn(receivable, businessDate.today())
                .forEach(interest -> lapse(interest.id())));
  }

  /** False if it was ended or extended meanwhile. */
  private boolean lapse(InterestId id) {
    Interest locked = interests.lock(id).orElseThrow();
    if (locked.stored() != InterestState.REGISTERED
        || locked.stateOn(businessDate.today()) != InterestState.LAPSED) {
      return false;
    }
    changes.end(locked, Act.Kind.LAPSED, null, ACTOR);
    return true;
  }
}

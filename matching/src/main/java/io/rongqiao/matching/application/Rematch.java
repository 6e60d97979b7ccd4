package io.rongqiao.matching.application;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.List;
import java.util.Optional;

/**
 * Matches the live applications of an enterprise again after a new assessment or a change of the
 * catalogue. Doing so again on the same day with the same two changes nothing.
 */
public final class Rematch {

  private static final String ACTOR = "platform:rematch";

  /**
   * As whom an enterprise is matched again, for a consumer that notes the event in the same unit.
   */
  public static Access access(EnterpriseKey enterprise) {
    return new Access.Own(enterprise.value(), ACTOR);
  }

  private final Transactions transactions;
  private final Applications applications;
  private final ApplicantProfiles profiles;
  private final Matching matching;
  private final BusinessDate businessDate;

  public Rematch(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Matching matching,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.profiles = profiles;
    this.matching = matching;
    this.businessDate = businessDate;
  }

  /** How many applications have new proposals; a profile is read only where one waits for it. */
  public int rematch(EnterpriseKey enterprise, RematchCause cause) {
    return transactions.call(
        access(enterprise),
        () -> {
          List<Application> live = applications.live(enterprise);
          return live.isEmpty() ? 0 : rematch(live, enterprise, cause);
        });
  }

  private int rematch(List<Application> live, EnterpriseKey enterprise, RematchCause cause) {
    return switch (profiles.latest(enterprise)) {
      case ApplicantProfile.Graded graded -> rematch(live, graded, cause);
      case ApplicantProfile.Ungraded _, ApplicantProfile.Missing _ -> 0;
    };
  }

  private int rematch(List<Application> live, ApplicantProfile.Graded profile, RematchCause cause) {
    int matched = 0;
    for (Application found : live) {
      Application application = applications.lock(found.id()).orElseThrow();
      if (application.stateOn(businessDate.today()).isLive()) {
        Optional<Matching.Matched> round = matching.again(application, profile, ACTOR, cause);
        round.ifPresent(it -> applications.addEvents(application, List.of(it.event())));
        matched += round.isPresent() ? 1 : 0;
      }
    }
    return matched;
  }
}

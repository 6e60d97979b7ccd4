package io.rongqiao.matching.rematch;

import static java.util.stream.Collectors.toSet;

import io.rongqiao.matching.application.ApplicantProfile;
import io.rongqiao.matching.application.ApplicantProfiles;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.Matching;
import io.rongqiao.matching.application.RematchCause;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Matches the live applications of enterprises again after new assessments or a change of the
 * catalogue, several enterprises in one unit of work. Doing so again on the same day with the same
 * two changes nothing.
 */
public final class Rematch {

  private static final String ACTOR = "platform:rematch";

  /**
   * As whom enterprises are matched again, for a consumer that notes the events in the same unit.
   */
  public static Access access(Collection<EnterpriseKey> enterprises) {
    return new Access.OwnOfSeveral(
        enterprises.stream().map(EnterpriseKey::value).distinct().sorted().toList(), ACTOR);
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

  /**
   * How many applications have new proposals; a profile is read only where one waits for it.
   *
   * @param due why each enterprise is matched again
   * @param access what {@link #access} makes of these enterprises and perhaps further ones
   */
  public int rematch(Map<EnterpriseKey, RematchCause> due, Access access) {
    return transactions.call(access, () -> rematch(due));
  }

  private int rematch(Map<EnterpriseKey, RematchCause> due) {
    LocalDate today = businessDate.today();
    List<Application> live =
        applications.lockLive(due.keySet()).stream()
            .filter(it -> it.stateOn(today).isLive())
            .toList();
    if (live.isEmpty()) {
      return 0;
    }
    Map<EnterpriseKey, ApplicantProfile> latest = profiles.latest(enterprises(live));
    List<Matching.Due> graded = new ArrayList<>();
    for (Application application : live) {
      EnterpriseKey enterprise = application.enterprise();
      if (latest.get(enterprise) instanceof ApplicantProfile.Graded profile) {
        graded.add(
            new Matching.Due(application, profile, Objects.requireNonNull(due.get(enterprise))));
      }
    }
    return graded.isEmpty() ? 0 : matching.again(graded, ACTOR);
  }

  private static Set<EnterpriseKey> enterprises(List<Application> applications) {
    return applications.stream().map(Application::enterprise).collect(toSet());
  }
}

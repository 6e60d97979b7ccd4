package io.rongqiao.matching.advice;

import io.rongqiao.matching.application.ApplicantProfile;
import io.rongqiao.matching.application.ApplicantProfiles;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.Backings;
import io.rongqiao.matching.application.MatchCircumstances;
import io.rongqiao.matching.catalogue.Catalogue;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** Tells an enterprise what would open more to it than it has now. */
public final class AdviseApplicant {

  private final Transactions transactions;
  private final Applications applications;
  private final ApplicantProfiles profiles;
  private final Catalogue catalogue;
  private final Institutions institutions;
  private final Backings backings;
  private final MatchCircumstances circumstances;
  private final Supplier<UUID> ids;
  private final BusinessDate businessDate;

  public AdviseApplicant(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Catalogue catalogue,
      Institutions institutions,
      Backings backings,
      MatchCircumstances circumstances,
      Supplier<UUID> ids,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.profiles = profiles;
    this.catalogue = catalogue;
    this.institutions = institutions;
    this.backings = backings;
    this.circumstances = circumstances;
    this.ids = ids;
    this.businessDate = businessDate;
  }

  /** The cheapest ways for an application of the enterprise, none if it has no such. */
  public Optional<List<Way>> advise(EnterpriseKey enterprise, String actor, ApplicationId id) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () -> applications.find(id).map(application -> ways(enterprise, application)));
  }

  private List<Way> ways(EnterpriseKey enterprise, Application application) {
    return switch (profiles.latest(enterprise)) {
      case ApplicantProfile.Graded graded -> {
        CompiledCatalogue compiled = catalogue.inForceOn(businessDate.today());
        Collection<Institution> known = institutions.all();
        yield new WaysAhead(
                compiled,
                known,
                FeatureSets.current(),
                backings.of(enterprise),
                circumstances.with(compiled),
                ids)
            .find(application.request(), graded.facts(), graded.quote().grade());
      }
      case ApplicantProfile.Ungraded _, ApplicantProfile.Missing _ -> List.of();
    };
  }
}

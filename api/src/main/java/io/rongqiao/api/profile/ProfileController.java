package io.rongqiao.api.profile;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.enterprise.VisibleEnterprises;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.governance.override.Overrides;
import io.rongqiao.scoring.party.PublicNames;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.SealedProfile;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The credit profile of an enterprise, for its own people. */
@Controller("/api/v1/enterprises/{uscc}/profile")
@Secured("ENTERPRISE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ProfileController {

  private final VisibleEnterprises enterprises;
  private final Callers callers;
  private final Transactions transactions;
  private final Assessments assessments;
  private final Consents consents;
  private final AssessEnterprise assessEnterprise;
  private final PublicNames names;
  private final Overrides overrides;
  private final Movements movements;
  private final BusinessDate businessDate;

  ProfileController(
      VisibleEnterprises enterprises,
      Callers callers,
      Transactions transactions,
      Assessments assessments,
      Consents consents,
      AssessEnterprise assessEnterprise,
      PublicNames names,
      Overrides overrides,
      Movements movements,
      BusinessDate businessDate) {
    this.enterprises = enterprises;
    this.callers = callers;
    this.transactions = transactions;
    this.assessments = assessments;
    this.consents = consents;
    this.assessEnterprise = assessEnterprise;
    this.names = names;
    this.overrides = overrides;
    this.movements = movements;
    this.businessDate = businessDate;
  }

  /** The profile made last. */
  @Get
  ProfileView read(Authentication authentication, String uscc) {
    Caller caller = callers.of(authentication);
    Enterprise enterprise = enterprises.own(caller, uscc);
    return transactions
        .call(caller.own(), () -> assessments.latest(enterprise.key()))
        .map(latest -> view(caller, latest, enterprise))
        .orElseThrow(() -> Refused.notFound("No profile of %s was made yet.".formatted(uscc)));
  }

  /**
   * Which figures moved the points from one sealed profile to another; by default from the last as
   * of an earlier day to the one made last.
   */
  @Get("/movement")
  MovementView movement(
      Authentication authentication,
      String uscc,
      @QueryValue @Nullable UUID from,
      @QueryValue @Nullable UUID to) {
    Caller caller = callers.of(authentication);
    Enterprise enterprise = enterprises.own(caller, uscc);
    return transactions
        .call(caller.own(), () -> movements.of(enterprise.key(), from, to))
        .orElseThrow(() -> Refused.notFound("No profile of %s was made yet.".formatted(uscc)));
  }

  /** Makes the profile anew from what is known today. */
  @Post
  ProfileView renew(
      Authentication authentication,
      String uscc,
      @Header("Idempotency-Key") @Nullable String idempotencyKey) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    Enterprise enterprise = enterprises.own(caller, uscc);
    AssessmentId id = new AssessmentId(key.id(caller.actor(), "assessment"));
    Optional<SealedProfile> before =
        transactions.call(caller.own(), () -> assessments.find(enterprise.key(), id));
    return view(caller, before.orElseGet(() -> made(id, caller, enterprise)), enterprise);
  }

  private ProfileView view(Caller caller, SealedProfile sealed, Enterprise enterprise) {
    return transactions.call(
        caller.own(), () -> ProfileView.of(sealed, enterprise, names, overrides));
  }

  private SealedProfile made(AssessmentId id, Caller caller, Enterprise enterprise) {
    ConsentId consent =
        transactions
            .call(caller.own(), () -> consentFor(enterprise.key()))
            .orElseThrow(
                () ->
                    new Refused(
                        ProblemType.CONSENT_MISSING,
                        "You have not agreed to have your evidence read for a credit profile."));
    return assessEnterprise.assess(id, enterprise.key(), businessDate.today(), consent);
  }

  /** The live consent, or the last one there was: under that nothing is read, and this is said. */
  private Optional<ConsentId> consentFor(EnterpriseKey enterprise) {
    return consents
        .findLive(enterprise, Grantee.PLATFORM, Purpose.CREDIT_PROFILE)
        .or(
            () ->
                consents.of(enterprise).stream()
                    .map(status -> status.consent())
                    .filter(it -> it.grantee().equals(Grantee.PLATFORM))
                    .filter(it -> it.purpose() == Purpose.CREDIT_PROFILE)
                    .findFirst())
        .map(Consent::id);
  }
}

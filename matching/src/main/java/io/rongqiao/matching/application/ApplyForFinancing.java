package io.rongqiao.matching.application;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** An enterprise asks for financing and is matched at once. */
public final class ApplyForFinancing {

  /** An application is open for so long. */
  private static final int OPEN_DAYS = 60;

  private final Transactions transactions;
  private final Applications applications;
  private final ApplicantProfiles profiles;
  private final Matching matching;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public ApplyForFinancing(
      Transactions transactions,
      Applications applications,
      ApplicantProfiles profiles,
      Matching matching,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.profiles = profiles;
    this.matching = matching;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Submits the request; the same key again tells what came of the first. */
  public Submission apply(
      EnterpriseKey enterprise, String actor, FinancingRequest request, ClientKey key) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () ->
            switch (profiles.latest(enterprise)) {
              case ApplicantProfile.Missing _ -> ungraded(enterprise, request, key, "NONE");
              case ApplicantProfile.Ungraded it -> ungraded(enterprise, request, key, it.outcome());
              case ApplicantProfile.Graded graded -> store(enterprise, actor, request, key, graded);
            });
  }

  /** Of an earlier request is told even if there was a graded profile only then. */
  private Submission ungraded(
      EnterpriseKey enterprise, FinancingRequest request, ClientKey key, String outcome) {
    return applications
        .findByKey(enterprise, key)
        .map(first -> repeated(first, request))
        .orElseGet(() -> new Submission.NotGraded(outcome));
  }

  private Submission store(
      EnterpriseKey enterprise,
      String actor,
      FinancingRequest request,
      ClientKey key,
      ApplicantProfile.Graded profile) {
    Application application =
        new Application(
            new ApplicationId(ids.get()),
            enterprise,
            request,
            ApplicationState.OPEN,
            clock.instant().truncatedTo(ChronoUnit.MICROS),
            actor,
            businessDate.today().plusDays(OPEN_DAYS),
            0);
    Matching.Matched matched = matching.first(application, profile, actor);
    while (true) {
      List<ApplicationEvent> history = List.of(submitted(application, actor), matched.event());
      switch (applications.add(application, key, matched.round(), history)) {
        case ADDED -> {
          publish(application, matched.round());
          return new Submission.Submitted(application, matched.round(), history);
        }
        case KEY_USED -> {
          return repeated(applications.findByKey(enterprise, key).orElseThrow(), request);
        }
        case CATALOGUE_CHANGED -> matched = matching.firstAnew(application, profile, actor);
      }
    }
  }

  private void publish(Application application, MatchRound round) {
    outbox.appendAll(
        Stream.of(
            ApplicationFacts.submitted(application), ApplicationFacts.matched(application, round)));
  }

  private static ApplicationEvent submitted(Application application, String actor) {
    return new ApplicationEvent(
        application.submittedAt(),
        ApplicationEvent.Kind.SUBMITTED,
        actor,
        Bilingual.of("提交融资申请", "Applied for financing"));
  }

  private static Submission repeated(Application first, FinancingRequest request) {
    return first.request().equals(request)
        ? new Submission.Repeated(first)
        : new Submission.KeyReused(first);
  }
}

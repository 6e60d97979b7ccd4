package io.rongqiao.api.application;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads an application with everything that hangs on it, in one unit of work of its enterprise. */
final class ApplicationReading {

  private final Transactions transactions;
  private final Applications applications;
  private final Leads leads;
  private final BusinessDate businessDate;

  ApplicationReading(
      Transactions transactions,
      Applications applications,
      Leads leads,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.leads = leads;
    this.businessDate = businessDate;
  }

  ApplicationView view(Caller caller, ApplicationId id) {
    return transactions.call(
        caller.own(),
        () -> applications.find(id).map(this::view).orElseThrow(() -> notFound(id.value())));
  }

  ApplicationsView list(Caller caller, Instant before, int page) {
    return transactions.call(
        caller.own(),
        () -> {
          List<Application> found =
              applications.of(new EnterpriseKey(caller.enterpriseKey()), before, page);
          return new ApplicationsView(
              found.stream().map(this::view).toList(),
              found.size() < page ? null : found.getLast().submittedAt().toString());
        });
  }

  private ApplicationView view(Application application) {
    LocalDate today = businessDate.today();
    Map<UUID, UUID> leadsByProposal =
        leads.of(application.id()).stream()
            .collect(
                Collectors.toMap(
                    lead -> lead.proposal().id().value(),
                    ApplicationReading::idOf,
                    (first, _) -> first));
    return ApplicationView.of(
        application,
        application.stateOn(today),
        applications.latestRound(application.id()).orElse(null),
        applications.history(application.id()),
        leadsByProposal);
  }

  private static UUID idOf(Lead lead) {
    return lead.id().value();
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("You have no application %s.".formatted(id));
  }
}

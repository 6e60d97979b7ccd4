package io.rongqiao.api.application;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.lead.ApplicationFile;
import io.rongqiao.matching.lead.ReadApplications;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Shows an enterprise its applications. */
final class ApplicationReading {

  private final ReadApplications applications;

  ApplicationReading(ReadApplications applications) {
    this.applications = applications;
  }

  ApplicationView view(Caller caller, ApplicationId id) {
    return applications
        .find(new EnterpriseKey(caller.enterpriseKey()), caller.actor(), id)
        .map(ApplicationView::of)
        .orElseThrow(() -> notFound(id.value()));
  }

  /** What was submitted just now, and so went to nobody yet. */
  static ApplicationView view(Submission.Submitted submitted) {
    return ApplicationView.of(
        new ApplicationFile(
            submitted.application(),
            submitted.application().stored(),
            submitted.round(),
            List.of(),
            List.of(),
            submitted.history()));
  }

  ApplicationsView list(Caller caller, Instant before, int page) {
    List<ApplicationFile> found =
        applications.list(new EnterpriseKey(caller.enterpriseKey()), caller.actor(), before, page);
    return new ApplicationsView(
        found.stream().map(ApplicationView::of).toList(),
        found.size() < page ? null : found.getLast().application().submittedAt().toString());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("You have no application %s.".formatted(id));
  }
}

package io.rongqiao.api.application;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.advice.AdviseApplicant;
import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.application.ApplyForFinancing;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.lead.WithdrawApplication;
import io.rongqiao.matching.lead.Withdrawal;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an enterprise asks for and what the platform found for it. */
@Controller("/api/v1/applications")
@Secured("ENTERPRISE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ApplicationController {

  private static final int PAGE = 20;

  private final Callers callers;
  private final ApplicationReading reading;
  private final ApplyForFinancing applyForFinancing;
  private final WithdrawApplication withdrawApplication;
  private final AdviseApplicant adviseApplicant;

  ApplicationController(
      Callers callers,
      ApplicationReading reading,
      ApplyForFinancing applyForFinancing,
      WithdrawApplication withdrawApplication,
      AdviseApplicant adviseApplicant) {
    this.callers = callers;
    this.reading = reading;
    this.applyForFinancing = applyForFinancing;
    this.withdrawApplication = withdrawApplication;
    this.adviseApplicant = adviseApplicant;
  }

  /** Applies; the application is matched at once. */
  @Post
  @Status(HttpStatus.CREATED)
  ApplicationView apply(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ApplicationForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.remembered(authentication);
    Submission submission =
        applyForFinancing.apply(
            new Applicant(
                new EnterpriseKey(caller.enterpriseKey()), caller.actor(), caller.account().id()),
            form.toRequest(),
            new ClientKey(key.value()));
    return switch (submission) {
      case Submission.Submitted submitted -> ApplicationReading.view(submitted);
      case Submission.Repeated repeated -> reading.view(caller, repeated.application().id());
      case Submission.NotGraded refused ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "There is no graded profile to match; the last conclusion is %s."
                  .formatted(refused.outcome()));
      case Submission.NotEntitled _ -> throw callers.changed(authentication);
      case Submission.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** The enterprise's own applications, the newest first. */
  @Get
  ApplicationsView list(Authentication authentication, @QueryValue @Nullable String cursor) {
    Instant before =
        Field.readIfGiven("cursor", cursor, Instant::parse).orElse(Applications.NEWEST);
    return reading.list(callers.of(authentication), before, PAGE);
  }

  @Get("/{id}")
  ApplicationView read(Authentication authentication, UUID id) {
    return reading.view(callers.of(authentication), new ApplicationId(id));
  }

  /** The cheapest ways to a match, or to a better one than there is. */
  @Get("/{id}/ways")
  WaysView ways(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return adviseApplicant
        .advise(new EnterpriseKey(caller.enterpriseKey()), caller.actor(), new ApplicationId(id))
        .map(WaysView::of)
        .orElseThrow(() -> ApplicationReading.notFound(id));
  }

  /** Takes the application back; every lender that has it finds its lead ended. */
  @Post("/{id}/withdrawal")
  ApplicationView withdraw(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    Withdrawal withdrawal =
        withdrawApplication.withdraw(
            new EnterpriseKey(caller.enterpriseKey()), caller.actor(), new ApplicationId(id));
    return switch (withdrawal) {
      case Withdrawal.Withdrawn withdrawn -> {
        Application ended = withdrawn.application();
        yield reading.view(caller, ended.id());
      }
      case Withdrawal.NoSuchApplication _ -> throw ApplicationReading.notFound(id);
      case Withdrawal.ApplicationClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The application is %s already.".formatted(closed.state()));
    };
  }
}

package io.rongqiao.api.model;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.scoring.governance.Decision;
import io.rongqiao.scoring.governance.ModelEntry;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.RegisterModel;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.governance.VersionTaken;
import io.rongqiao.scoring.governance.leading.CountOutcomes;
import io.rongqiao.scoring.governance.stability.ReckonStability;
import io.rongqiao.scoring.policy.BusinessDate;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The models of default: registered, decided about by two persons, and watched. */
@Controller("/api/v1/models")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ModelController {

  /** A report is a document of others: it may draw, and do nothing else. */
  private static final String NOTHING_BUT_DRAW =
      "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:";

  private final Callers callers;
  private final ModelDesk desk;
  private final ModelDecisions decisions;
  private final RegisterModel register;
  private final ReckonStability reckon;
  private final CountOutcomes outcomes;
  private final BusinessDate businessDate;
  private final AuditLog audit;

  ModelController(
      Callers callers,
      ModelDesk desk,
      ModelDecisions decisions,
      RegisterModel register,
      ReckonStability reckon,
      CountOutcomes outcomes,
      BusinessDate businessDate,
      AuditLog audit) {
    this.callers = callers;
    this.desk = desk;
    this.decisions = decisions;
    this.register = register;
    this.reckon = reckon;
    this.outcomes = outcomes;
    this.businessDate = businessDate;
    this.audit = audit;
  }

  /** Every model, the youngest first, and the alarms there are. */
  @Get
  ModelsView list(Authentication authentication) {
    return desk.list(callers.of(authentication));
  }

  /** What was, is or will be in force on a day, by default today. */
  @Get("/in-force")
  TermsView inForce(
      Authentication authentication,
      @QueryValue @Nullable LocalDate day,
      @QueryValue @Nullable String segment) {
    Segment asked = Field.readIfGiven("segment", segment, Segment::new).orElse(null);
    return desk.inForce(callers.of(authentication), day, asked);
  }

  /** A model with its card and document, how it fares in the shadow and over time. */
  @Get("/{id}")
  ModelDetailView read(Authentication authentication, UUID id) {
    return desk.read(callers.of(authentication), id);
  }

  /** The report of its validation, one page that needs no other. */
  @Get(value = "/{id}/report", produces = MediaType.TEXT_HTML)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/html", schema = @Schema(type = "string")))
  HttpResponse<String> report(Authentication authentication, UUID id) {
    return HttpResponse.ok(desk.report(callers.of(authentication), id))
        .header("Content-Security-Policy", NOTHING_BUT_DRAW);
  }

  /**
   * Registers a model: the folder that was trained, as a zip archive with model.json in it, and
   * report.html, card.md and development.json where there are any. The same archive again is the
   * same model.
   */
  @Post(consumes = MediaType.ALL)
  @Status(HttpStatus.CREATED)
  @RequestBody(
      content =
          @Content(
              mediaType = "application/zip",
              schema = @Schema(type = "string", format = "binary")))
  ModelView register(
      Authentication authentication, @RequestBean RegistrationWish wish, @Body InputStream body)
      throws IOException {
    Caller caller = callers.of(authentication);
    ModelFiles files;
    try (body) {
      files = Field.read("body", body, ModelController::unzipped);
    }
    RegisteredModel made = registered(wish, files, caller);
    audit.note(
        caller.actor(), "model-registered", made.id().toString(), Map.of("digest", made.digest()));
    return desk.view(caller, made);
  }

  private RegisteredModel registered(RegistrationWish wish, ModelFiles files, Caller caller) {
    ModelEntry entry = wish.toEntry();
    try {
      return register.register(entry, files, caller.actor());
    } catch (VersionTaken taken) {
      throw Refused.badField("version", "names another model already", entry.version());
    } catch (IllegalArgumentException noModel) {
      throw Refused.badField("body", String.valueOf(noModel.getMessage()), null);
    }
  }

  /** Proposes to have it in force as champion or challenger of its segment from a day on. */
  @Post("/{id}/proposal")
  ModelView propose(Authentication authentication, UUID id, @Body DecisionForm form) {
    var decision =
        new Decision.Propose(form.asRole(), form.fromOr(businessDate.today()), form.reason());
    return decisions.take(callers.of(authentication), id, decision);
  }

  /** Approves what somebody else proposed. */
  @Post("/{id}/approval")
  ModelView approve(Authentication authentication, UUID id, @Body DecisionForm form) {
    return decisions.take(callers.of(authentication), id, new Decision.Approve(form.reason()));
  }

  /** Does not follow a proposal, or takes it back. */
  @Post("/{id}/declination")
  ModelView decline(Authentication authentication, UUID id, @Body DecisionForm form) {
    return decisions.take(callers.of(authentication), id, new Decision.Decline(form.reason()));
  }

  /** Has it in force no longer from a day on. */
  @Post("/{id}/retirement")
  ModelView retire(Authentication authentication, UUID id, @Body DecisionForm form) {
    var decision = new Decision.Retire(form.fromOr(businessDate.today()), form.reason());
    return decisions.take(callers.of(authentication), id, decision);
  }

  /** Counts outcomes and reckons the stability of every model now, and tells what is new. */
  @Post("/stability")
  AlarmsView reckon(Authentication authentication) {
    Caller caller = callers.of(authentication);
    audit.note(caller.actor(), "stability-reckoned", "models", Map.of());
    outcomes.count();
    return new AlarmsView(reckon.reckon().stream().map(StabilityView::of).toList());
  }

  private static ModelFiles unzipped(InputStream body) {
    try {
      return ModelFiles.unzipped(body);
    } catch (IOException broken) {
      throw new IllegalArgumentException("is no zip archive", broken);
    }
  }
}

package io.rongqiao.api.override;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.scoring.governance.override.OverrideId;
import io.rongqiao.scoring.governance.override.SecondOverride;
import java.util.Map;
import java.util.UUID;

/** A person's grade beside the computed one. */
@Controller("/api/v1/overrides")
@Secured({"OPERATOR", "LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverrideController {

  private final Callers callers;
  private final OverrideDesk desk;
  private final SecondOverride second;
  private final AuditLog audit;

  OverrideController(Callers callers, OverrideDesk desk, SecondOverride second, AuditLog audit) {
    this.callers = callers;
    this.desk = desk;
    this.second = second;
    this.audit = audit;
  }

  /** All of them for an operator, with their rates by month; for a lender its own. */
  @Get
  OverridesView list(Authentication authentication) {
    return desk.list(callers.of(authentication));
  }

  /**
   * Overrides the grade of the latest profile: an operator's of an enterprise, a lender's of a
   * lead. A better grade counts once a second person agrees.
   */
  @Post
  @Status(HttpStatus.CREATED)
  OverrideView override(Authentication authentication, @Body OverrideForm form) {
    Caller caller = callers.of(authentication);
    OverrideView made = desk.override(caller, form);
    note(caller, "grade-overridden", made);
    return made;
  }

  /** The second person's word. */
  @Post("/{id}/answer")
  OverrideView answer(Authentication authentication, UUID id, @Body AnswerForm form) {
    Caller caller = callers.of(authentication);
    boolean agreed = Field.read("agreed", form.agreed(), it -> it);
    OverrideView answered =
        Field.read(
            "note",
            form.note(),
            note ->
                desk.done(
                    caller,
                    second.answer(
                        OverrideDesk.access(caller),
                        new OverrideId(id),
                        agreed,
                        note,
                        caller.actor())));
    note(caller, agreed ? "override-agreed" : "override-refused", answered);
    return answered;
  }

  private void note(Caller caller, String deed, OverrideView made) {
    audit.note(caller.actor(), deed, made.id().toString(), Map.of());
  }
}

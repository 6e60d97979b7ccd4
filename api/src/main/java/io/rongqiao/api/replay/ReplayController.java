package io.rongqiao.api.replay;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.ReplayAssessments;
import io.rongqiao.scoring.profile.ReplayAssessments.Replayed;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Past profiles computed again. */
@Controller("/api/v1/replays")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReplayController {

  private final Callers callers;
  private final ReplayAssessments replay;
  private final AuditLog audit;

  ReplayController(Callers callers, ReplayAssessments replay, AuditLog audit) {
    this.callers = callers;
    this.replay = replay;
    this.audit = audit;
  }

  /**
   * Computes one profile again, or every one as of a day, from the evidence that it saw, and
   * compares the bytes. Each reading is under a live consent and is logged.
   */
  @Post
  ReplaysView replay(Authentication authentication, @Body ReplayForm form) {
    Caller caller = callers.of(authentication);
    UUID one = form.assessment();
    LocalDate day = form.asOf();
    if ((one == null) == (day == null)) {
      throw Refused.badField("assessment", "is given, or asOf, and not both", null);
    }
    List<Replayed> done =
        one == null
            ? replay.ofDay(Objects.requireNonNull(day), caller.actor())
            : List.of(
                replay
                    .one(new AssessmentId(one), caller.actor())
                    .orElseThrow(() -> Refused.notFound("There is no profile %s.".formatted(one))));
    audit.note(
        caller.actor(), "profiles-replayed", one == null ? "" + day : one.toString(), Map.of());
    return ReplaysView.of(done);
  }
}

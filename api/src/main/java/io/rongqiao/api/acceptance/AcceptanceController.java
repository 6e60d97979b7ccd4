package io.rongqiao.api.acceptance;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.acceptance.LearnAcceptance;
import org.jspecify.annotations.Nullable;

/** How likely offers are accepted, as the platform learned from those that have ended. */
@Controller("/api/v1/acceptance-curves")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class AcceptanceController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final AcceptanceDesk desk;
  private final LearnAcceptance learnAcceptance;

  AcceptanceController(Callers callers, AcceptanceDesk desk, LearnAcceptance learnAcceptance) {
    this.callers = callers;
    this.desk = desk;
    this.learnAcceptance = learnAcceptance;
  }

  /** Every version, the newest first; that one is in force. */
  @Get
  AcceptanceVersionsView list(
      @QueryValue @Nullable String cursor, @QueryValue @Nullable Integer limit) {
    int before = Field.readIfGiven("cursor", cursor, Integer::parseInt).orElse(Integer.MAX_VALUE);
    return desk.list(before, PageLimit.of(limit, PAGE, LONGEST_PAGE));
  }

  /** One version. */
  @Get("/{version}")
  AcceptanceVersionView read(int version) {
    return desk.read(version);
  }

  /** Learns anew now; makes no version where too little is new, so a retry makes none twice. */
  @Post("/learning")
  LearningView learn(Authentication authentication) {
    return learnAcceptance
        .learn(callers.of(authentication).actor())
        .map(it -> new LearningView("LEARNED", AcceptanceVersionView.of(it)))
        .orElseGet(() -> new LearningView("UNCHANGED", null));
  }
}

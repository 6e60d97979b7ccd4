package io.rongqiao.api.receivable;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.resemblance.DecideReview;
import io.rongqiao.matching.receivable.resemblance.Review;
import io.rongqiao.matching.receivable.resemblance.ReviewId;
import io.rongqiao.matching.receivable.resemblance.ReviewOutcome;
import io.rongqiao.matching.receivable.resemblance.Reviews;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews of receivables that resemble one another. */
@Controller("/api/v1/receivable-reviews")
@Secured({"ENTERPRISE", "DEBTOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReviewController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final ReviewDesk desk;
  private final DecideReview decideReview;
  private final AuditLog audit;

  ReviewController(Callers callers, ReviewDesk desk, DecideReview decideReview, AuditLog audit) {
    this.callers = callers;
    this.desk = desk;
    this.decideReview = decideReview;
    this.audit = audit;
  }

  /** The reviews that concern the caller, the newest first; an operator sees all. */
  @Get
  ReviewsView list(
      Authentication authentication,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    Review.State wanted = Field.readIfGiven("state", state, Review.State::valueOf).orElse(null);
    Reviews.Place after =
        Cursor.read(
            cursor, (at, id) -> new Reviews.Place(at, new ReviewId(id)), Reviews.Place.START);
    return desk.list(callers.of(authentication), wanted, after, page);
  }

  /** One review: to an operator with both sides, to a party with its own. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  HttpResponse<ReviewView> read(Authentication authentication, UUID id) {
    return tagged(desk.read(callers.of(authentication), id));
  }

  /** An operator decides: DISTINCT frees what is held, DOUBLE strikes it. */
  @Post("/{id}/verdict")
  @Secured("OPERATOR")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReviewView.class)))
  HttpResponse<ReviewView> decide(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body VerdictForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    Review.State state = Field.read("state", form.state(), Review.State::valueOf);
    DecideReview.Verdict verdict =
        Field.read(
            state == Review.State.OPEN ? "state" : "reason",
            form.reason(),
            reason ->
                new DecideReview.Verdict(new ReviewId(id), state, reason, caller.actor(), version));
    return switch (decideReview.decide(verdict)) {
      case ReviewOutcome.Decided(Review review) -> {
        audit.note(caller.actor(), "review-decided", id.toString(), Map.of("state", state.name()));
        yield tagged(desk.view(caller, review));
      }
      case ReviewOutcome.NoSuchReview _ -> throw ReviewDesk.notFound(id);
      case ReviewOutcome.DecidedAlready(Review review) ->
          throw new Refused(
              ProblemType.CONFLICT, "The review is %s already.".formatted(review.state()));
      case ReviewOutcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  private static HttpResponse<ReviewView> tagged(ReviewView view) {
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, EntityTag.of(view.version()));
  }
}

package io.rongqiao.api.budget;

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
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.plan.BudgetPlan;
import io.rongqiao.matching.budget.plan.BudgetPlanId;
import io.rongqiao.matching.budget.plan.BudgetPlans;
import io.rongqiao.matching.budget.plan.EndBudgetPlan;
import io.rongqiao.matching.budget.plan.OrderBudgetPlan;
import io.rongqiao.matching.budget.plan.Wish;
import io.rongqiao.matching.product.InstitutionId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A lender's plans for its budget over the leads that wait. */
@Controller("/api/v1/budget-plans")
@Secured("LENDER")
@ExecuteOn(TaskExecutors.BLOCKING)
final class BudgetPlanController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;
  private static final String CSV = "text/csv;charset=utf-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Callers callers;
  private final BudgetDesk desk;
  private final OrderBudgetPlan orderPlan;
  private final EndBudgetPlan endPlan;
  private final PlanRunner runner;

  BudgetPlanController(
      Callers callers,
      BudgetDesk desk,
      OrderBudgetPlan orderPlan,
      EndBudgetPlan endPlan,
      PlanRunner runner) {
    this.callers = callers;
    this.desk = desk;
    this.orderPlan = orderPlan;
    this.endPlan = endPlan;
    this.runner = runner;
  }

  /**
   * Asks for a plan, which is worked out in the background; its address tells how far it is. The
   * profiles of the leads are read under their consents, and each reading is logged.
   */
  @Post
  @ApiResponse(responseCode = "202", description = "the plan, which waits or runs")
  HttpResponse<BudgetPlanView> order(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body BudgetQuestionForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    BudgetQuestion question = form.toQuestion();
    OrderBudgetPlan.Outcome outcome =
        orderPlan.order(
            new InstitutionId(caller.institution()),
            caller.actor(),
            question,
            new ClientKey(key.value()));
    return switch (outcome) {
      case OrderBudgetPlan.Outcome.Ordered(BudgetPlan plan) -> {
        runner.wake();
        yield HttpResponse.accepted()
            .header(HttpHeaders.LOCATION, "/api/v1/budget-plans/" + plan.id())
            .body(desk.view(plan));
      }
      case OrderBudgetPlan.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
      case OrderBudgetPlan.Outcome.TooManyUnfinished many ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "%d of your plans are not over yet; end one of them first.".formatted(many.most()));
    };
  }

  /** The lender's plans, the newest first. */
  @Get
  BudgetPlansView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    BudgetPlans.Place after =
        Field.readIfGiven(
                "cursor",
                cursor,
                text ->
                    Cursor.parse(text, (at, id) -> new BudgetPlans.Place(at, new BudgetPlanId(id))))
            .orElse(null);
    return desk.list(callers.of(authentication), after, length(limit));
  }

  /** What a question can be about: the leads that wait, the programmes, sections and provinces. */
  @Get("/ground")
  BudgetGroundView ground(Authentication authentication) {
    return desk.ground(callers.of(authentication));
  }

  /** A plan with how far it is, and the sums of its answer once there is one. */
  @Get("/{id}")
  BudgetPlanView read(Authentication authentication, UUID id) {
    return desk.read(callers.of(authentication), id);
  }

  /**
   * What the answer draws from the budget and from every limit, and what more of it would bring.
   */
  @Get("/{id}/limits")
  BudgetLimitsView limits(Authentication authentication, UUID id) {
    return desk.limits(callers.of(authentication), id);
  }

  /** The answer row by row: the offers first, by what they bring, then who gets nothing and why. */
  @Get("/{id}/rows")
  BudgetRowsView rows(
      Authentication authentication,
      UUID id,
      @QueryValue @Nullable Boolean offered,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int from = Field.readIfGiven("cursor", cursor, BudgetPlanController::place).orElse(0);
    return desk.rows(callers.of(authentication), id, from, offered, length(limit));
  }

  /** The answer as a CSV file. */
  @Get(value = "/{id}/rows.csv", produces = CSV)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  HttpResponse<byte[]> csv(Authentication authentication, UUID id) {
    return attached(new BudgetFile(desk.all(callers.of(authentication), id)).csv(), id, "csv");
  }

  /** The answer as a workbook, with the limits on a sheet of their own. */
  @Get(value = "/{id}/rows.xlsx", produces = XLSX)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
  HttpResponse<byte[]> xlsx(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    BudgetFile file = new BudgetFile(desk.all(caller, id));
    return attached(file.xlsx(desk.limits(caller, id)), id, "xlsx");
  }

  /** Ends the search; the best plan so far is the answer. */
  @Post("/{id}/stop")
  BudgetPlanView stop(Authentication authentication, UUID id) {
    return end(authentication, id, Wish.STOP);
  }

  /** Calls the plan off; there will be no answer. */
  @Post("/{id}/cancellation")
  BudgetPlanView cancel(Authentication authentication, UUID id) {
    return end(authentication, id, Wish.CANCEL);
  }

  private BudgetPlanView end(Authentication authentication, UUID id, Wish wish) {
    Caller caller = callers.of(authentication);
    EndBudgetPlan.Outcome outcome =
        endPlan.end(
            new InstitutionId(caller.institution()), caller.actor(), new BudgetPlanId(id), wish);
    return switch (outcome) {
      case EndBudgetPlan.Outcome.Noted(BudgetPlan plan) -> desk.view(plan);
      case EndBudgetPlan.Outcome.Over(BudgetPlan plan) ->
          throw new Refused(
              ProblemType.CONFLICT, "The plan is %s already.".formatted(plan.state()));
      case EndBudgetPlan.Outcome.NoSuchPlan _ -> throw BudgetDesk.notFound(id);
    };
  }

  private static int length(@Nullable Integer limit) {
    int length = limit == null ? PAGE : limit;
    if (length < 1 || length > LONGEST_PAGE) {
      throw Refused.badField("limit", "is not from 1 to " + LONGEST_PAGE, "" + length);
    }
    return length;
  }

  private static int place(String text) {
    int place = Integer.parseInt(text);
    if (place < 0) {
      throw new IllegalArgumentException("is no cursor of ours");
    }
    return place;
  }

  private static HttpResponse<byte[]> attached(byte[] content, UUID id, String ending) {
    return HttpResponse.ok(content)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"budget-plan-%s.%s\"".formatted(id, ending));
  }
}

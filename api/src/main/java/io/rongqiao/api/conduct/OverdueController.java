package io.rongqiao.api.conduct;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.conduct.OverdueForms.OverdueAnswerForm;
import io.rongqiao.api.conduct.OverdueForms.OverdueCorrectionForm;
import io.rongqiao.api.conduct.OverdueForms.OverdueEntryForm;
import io.rongqiao.api.conduct.OverdueForms.OverdueRemovalForm;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.arrears.AnswerOverdue;
import io.rongqiao.matching.receivable.arrears.CorrectOverdue;
import io.rongqiao.matching.receivable.arrears.EnterOverdue;
import io.rongqiao.matching.receivable.arrears.OverdueEntry;
import io.rongqiao.matching.receivable.arrears.OverdueEntryId;
import io.rongqiao.matching.receivable.arrears.OverdueOutcome;
import io.rongqiao.matching.receivable.arrears.OverdueRegister;
import io.rongqiao.matching.receivable.arrears.RemoveOverdue;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of what public bodies and large enterprises owe and have not paid in time. */
@Controller("/api/v1/overdue-entries")
@Secured({"ENTERPRISE", "DEBTOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverdueController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final OverdueDesk desk;
  private final ConductDesk conduct;
  private final EnterOverdue enterOverdue;
  private final AnswerOverdue answerOverdue;
  private final CorrectOverdue correctOverdue;
  private final RemoveOverdue removeOverdue;

  OverdueController(
      Callers callers,
      OverdueDesk desk,
      ConductDesk conduct,
      EnterOverdue enterOverdue,
      AnswerOverdue answerOverdue,
      CorrectOverdue correctOverdue,
      RemoveOverdue removeOverdue) {
    this.callers = callers;
    this.desk = desk;
    this.conduct = conduct;
    this.enterOverdue = enterOverdue;
    this.answerOverdue = answerOverdue;
    this.correctOverdue = correctOverdue;
    this.removeOverdue = removeOverdue;
  }

  /** A creditor enters an overdue receivable; the debtor is told and has fifteen days to answer. */
  @Post
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = OverdueEntryView.class)))
  HttpResponse<OverdueEntryView> enter(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body OverdueEntryForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    UUID receivable = Field.read("receivableId", form.receivableId(), it -> it);
    OverdueEntry entry =
        entered(enterOverdue.enter(caller.own(), new ReceivableId(receivable), key.value()));
    return HttpResponse.created(desk.view(caller, entry))
        .header(HttpHeaders.LOCATION, "/api/v1/overdue-entries/" + entry.id())
        .header(HttpHeaders.ETAG, EntityTag.of(entry.version()));
  }

  private static OverdueEntry entered(EnterOverdue.Outcome outcome) {
    return switch (outcome) {
      case EnterOverdue.Outcome.Entered(OverdueEntry entry) -> entry;
      case EnterOverdue.Outcome.NoSuchReceivable _ ->
          throw Refused.notFound("You are owed no such receivable.");
      case EnterOverdue.Outcome.OutOfScope _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "The register is for public bodies and large enterprises; the platform does not know"
                  + " the debtor as one.");
      case EnterOverdue.Outcome.NotOverdue(LocalDate dueOn, Money undisputed) ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "It is due on %s, and %s of it is unpaid and undisputed."
                  .formatted(dueOn, undisputed));
      case EnterOverdue.Outcome.StandsAlready(OverdueEntry entry) ->
          throw new Refused(
              ProblemType.CONFLICT, "It stands in the register as %s.".formatted(entry.id()));
      case EnterOverdue.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** What the caller entered, what stands against it, or for an operator everything. */
  @Get
  OverdueEntriesView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    OverdueRegister.Place after =
        Cursor.read(
            cursor,
            (at, id) -> new OverdueRegister.Place(at, new OverdueEntryId(id)),
            OverdueRegister.Place.START);
    return desk.list(callers.of(authentication), after, page);
  }

  /** One entry, with everything done about it. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverdueEntryView.class)))
  HttpResponse<OverdueEntryView> read(Authentication authentication, UUID id) {
    return tagged(desk.read(callers.of(authentication), id));
  }

  /** The debtor accepts, and may say by when it pays, or contests and says why. */
  @Put("/{id}/answer")
  @Secured({"DEBTOR", "ENTERPRISE"})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverdueEntryView.class)))
  HttpResponse<OverdueEntryView> answer(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body OverdueAnswerForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    boolean contests = Field.read("position", form.position(), OverdueController::contests);
    LocalDate payBy = Field.readIfGiven("payBy", form.payBy(), LocalDate::parse).orElse(null);
    AnswerOverdue.Answer answer =
        Field.read(
            "text",
            new OverdueEntryId(id),
            entry -> new AnswerOverdue.Answer(entry, contests, form.text(), payBy, version));
    return changed(caller, id, answerOverdue.answer(caller.own(), conduct.own(caller), answer));
  }

  private static boolean contests(String position) {
    return switch (position) {
      case "CONTESTED" -> true;
      case "ACCEPTED" -> false;
      default -> throw new IllegalArgumentException("is neither ACCEPTED nor CONTESTED");
    };
  }

  /** The creditor corrects the amount; the debtor is told anew and has its time again. */
  @Post("/{id}/correction")
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverdueEntryView.class)))
  HttpResponse<OverdueEntryView> correct(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body OverdueCorrectionForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    CorrectOverdue.Correction correction =
        Field.read(
            "reason",
            form.reason(),
            reason ->
                new CorrectOverdue.Correction(new OverdueEntryId(id), amount, reason, version));
    return changed(caller, id, correctOverdue.correct(caller.own(), correction));
  }

  /** The creditor, or an operator, removes an entry that is wrong. */
  @Post("/{id}/removal")
  @Secured({"ENTERPRISE", "OPERATOR"})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = OverdueEntryView.class)))
  HttpResponse<OverdueEntryView> remove(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body OverdueRemovalForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    String reason = Field.read("reason", form.reason(), OverdueEntry::checkedText);
    return changed(
        caller,
        id,
        removeOverdue.remove(
            ConductDesk.access(caller), caller.actor(), new OverdueEntryId(id), reason, version));
  }

  private HttpResponse<OverdueEntryView> changed(Caller caller, UUID id, OverdueOutcome outcome) {
    return switch (outcome) {
      case OverdueOutcome.Changed(OverdueEntry entry) -> tagged(desk.view(caller, entry));
      case OverdueOutcome.NoSuchEntry _ -> throw OverdueDesk.notFound(id);
      case OverdueOutcome.Ended ended ->
          throw new Refused(
              ProblemType.CONFLICT, "The entry is %s already.".formatted(ended.state()));
      case OverdueOutcome.ExceedsUnpaid(Money unpaid) ->
          throw Refused.badField("amount", "is more than the unpaid " + unpaid, null);
      case OverdueOutcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  private static HttpResponse<OverdueEntryView> tagged(OverdueEntryView view) {
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, EntityTag.of(view.version()));
  }
}

package io.rongqiao.api.receivable;

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
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableQuery;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.policy.BusinessDate;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Receivables: uploaded and read by those they concern, and answered by the debtor. */
@Controller("/api/v1/receivables")
@Secured({"ENTERPRISE", "DEBTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReceivableController {

  private static final int PAGE = 50;

  private final Callers callers;
  private final ReceivableDesk desk;
  private final Uploads uploads;
  private final Answers answers;
  private final Parties parties;
  private final BusinessDate businessDate;

  ReceivableController(
      Callers callers,
      ReceivableDesk desk,
      Uploads uploads,
      Answers answers,
      Parties parties,
      BusinessDate businessDate) {
    this.callers = callers;
    this.desk = desk;
    this.uploads = uploads;
    this.answers = answers;
    this.parties = parties;
    this.businessDate = businessDate;
  }

  /**
   * Uploads a receivable, as creditor or as debtor. The invoices behind it are looked up in the
   * uploader's own evidence; what a debtor uploads it thereby confirms.
   */
  @Post
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ReceivableView.class)))
  HttpResponse<ReceivableView> upload(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ReceivableForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    Receivable uploaded = uploads.upload(caller, form, key);
    ReceivableView view = desk.read(caller, uploaded.id().value());
    return HttpResponse.created(view)
        .header(HttpHeaders.LOCATION, "/api/v1/receivables/" + uploaded.id())
        .header(HttpHeaders.ETAG, EntityTag.of(view.version()));
  }

  /**
   * What the caller is owed or owes (CREDITOR, DEBTOR), what was shown to its institution, or for
   * an operator everything; the newest first.
   */
  @Get
  @Secured({"ENTERPRISE", "DEBTOR", "LENDER", "GUARANTOR", "OPERATOR"})
  ReceivablesView list(
      Authentication authentication,
      @QueryValue @Nullable String side,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    Caller caller = callers.of(authentication);
    ReceivableState wanted =
        Field.readIfGiven("state", state, ReceivableState::valueOf).orElse(null);
    ReceivableQuery.Place after =
        Cursor.read(
            cursor,
            (at, id) -> new ReceivableQuery.Place(at, new ReceivableId(id)),
            ReceivableQuery.Place.START);
    ReceivableQuery.Seat seat =
        Field.readIfGiven("side", side, Side::valueOf)
            .map(stated -> seat(caller, stated))
            .orElse(null);
    return desk.list(
        caller,
        Field.read(
            "limit",
            limit == null ? PAGE : limit,
            page -> new ReceivableQuery(seat, wanted, businessDate.today(), after, page)));
  }

  private ReceivableQuery.Seat seat(Caller caller, Side side) {
    Enterprise own = parties.own(caller);
    return switch (side) {
      case CREDITOR -> new ReceivableQuery.Seat.OfCreditor(own.key().value());
      case DEBTOR -> new ReceivableQuery.Seat.OfDebtor(own.uscc().value());
    };
  }

  /** One receivable, with what its ledger adds up to. */
  @Get("/{id}")
  @Secured({"ENTERPRISE", "DEBTOR", "LENDER", "GUARANTOR", "OPERATOR"})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReceivableView.class)))
  HttpResponse<ReceivableView> read(Authentication authentication, UUID id) {
    return tagged(desk.read(callers.of(authentication), id));
  }

  /** Everything that happened to it. */
  @Get("/{id}/entries")
  @Secured({"ENTERPRISE", "DEBTOR", "LENDER", "GUARANTOR", "OPERATOR"})
  EntriesView entries(Authentication authentication, UUID id) {
    return desk.entries(callers.of(authentication), id);
  }

  /**
   * The debtor's answer: confirms all, a part or nothing of what is outstanding, names the account
   * that will be paid, and says why the rest is disputed. A later answer replaces it.
   */
  @Put("/{id}/answer")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReceivableView.class)))
  HttpResponse<ReceivableView> answer(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body ConfirmationForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    return tagged(desk.view(answers.answer(caller, answers.debtor(caller), id, form, version)));
  }

  static HttpResponse<ReceivableView> tagged(ReceivableView view) {
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, EntityTag.of(view.version()));
  }
}

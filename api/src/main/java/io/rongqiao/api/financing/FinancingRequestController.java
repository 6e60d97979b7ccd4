package io.rongqiao.api.financing;

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
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.financing.FinancingRequest;
import io.rongqiao.matching.receivable.financing.FinancingRequestId;
import io.rongqiao.matching.receivable.financing.Financings;
import io.rongqiao.matching.receivable.financing.RefuseFinancing;
import io.rongqiao.matching.receivable.financing.RequestFinancing;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What creditors ask financiers for. */
@Controller("/api/v1/financing-requests")
@Secured({"ENTERPRISE", "LENDER"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class FinancingRequestController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final FinancingDesk desk;
  private final RequestFinancing requestFinancing;
  private final RefuseFinancing refuseFinancing;

  FinancingRequestController(
      Callers callers,
      FinancingDesk desk,
      RequestFinancing requestFinancing,
      RefuseFinancing refuseFinancing) {
    this.callers = callers;
    this.desk = desk;
    this.requestFinancing = requestFinancing;
    this.refuseFinancing = refuseFinancing;
  }

  /** Asks one, several or all financiers, and shows them the receivable. */
  @Post
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FinancingRequestView.class)))
  HttpResponse<FinancingRequestView> request(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body FinancingRequestForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    RequestFinancing.Request asked = asked(callers.of(authentication), form, key);
    FinancingRequest request = requested(requestFinancing.request(asked), asked);
    return HttpResponse.created(desk.view(request))
        .header(HttpHeaders.LOCATION, "/api/v1/financing-requests/" + request.id())
        .header(HttpHeaders.ETAG, EntityTag.of(request.version()));
  }

  private static RequestFinancing.Request asked(
      Caller caller, FinancingRequestForm form, IdempotencyKey key) {
    UUID receivable = Field.read("receivableId", form.receivableId(), it -> it);
    var offers = Field.read("form", form.form(), FinancingRequest.Form::valueOf);
    Instant closesAt = Field.read("closesAt", form.closesAt(), Instant::parse);
    LocalDate payoutOn = Field.read("payoutOn", form.payoutOn(), LocalDate::parse);
    List<InstitutionId> financiers =
        form.financiers() == null
            ? List.of()
            : form.financiers().stream().map(InstitutionId::new).toList();
    return Field.read(
        "amount",
        form.amount(),
        (MoneyForm amount) ->
            new RequestFinancing.Request(
                new EnterpriseKey(caller.enterpriseKey()),
                caller.actor(),
                new ReceivableId(receivable),
                offers,
                amount.toMoney(),
                closesAt,
                payoutOn,
                financiers,
                key.value()));
  }

  private static FinancingRequest requested(
      RequestFinancing.Outcome outcome, RequestFinancing.Request asked) {
    return switch (outcome) {
      case RequestFinancing.Outcome.Requested(FinancingRequest request) -> request;
      case RequestFinancing.Outcome.NoSuchReceivable _ ->
          throw Refused.notFound("You are owed no receivable %s.".formatted(asked.receivable()));
      case RequestFinancing.Outcome.ReceivableClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The receivable is %s already.".formatted(closed.state()));
      case RequestFinancing.Outcome.ExceedsRemainder(Money remainder) ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "Only %s of the receivable is unencumbered.".formatted(remainder));
      case RequestFinancing.Outcome.UnderReview _ -> throw FinancingRefusals.underReview();
      case RequestFinancing.Outcome.OtherCurrency(String currency) ->
          throw Refused.badField("amount.currency", "is not " + currency, null);
      case RequestFinancing.Outcome.TimeRefused refused ->
          throw asked.closesAt().isAfter(refused.earliestClose())
              ? Refused.badField(
                  "payoutOn", "is before " + refused.earliestPayout(), asked.payoutOn().toString())
              : Refused.badField("closesAt", "has passed", asked.closesAt().toString());
      case RequestFinancing.Outcome.NoSuchFinancier(InstitutionId institution) ->
          throw Refused.badField("financiers", "is no lender", institution.toString());
      case RequestFinancing.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** The requests of the creditor, or those addressed to the financier, the newest first. */
  @Get
  FinancingRequestsView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    Financings.Place after =
        Cursor.read(
            cursor,
            (at, id) -> new Financings.Place(at, new FinancingRequestId(id)),
            Financings.Place.START);
    return desk.list(callers.of(authentication), after, page);
  }

  /** One request. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FinancingRequestView.class)))
  HttpResponse<FinancingRequestView> read(Authentication authentication, UUID id) {
    return tagged(desk.find(callers.of(authentication), id));
  }

  /** Takes no offer, before or after the close. */
  @Post("/{id}/refusal")
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = FinancingRequestView.class)))
  HttpResponse<FinancingRequestView> refuse(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    long version = EntityTag.require(ifMatch);
    return switch (refuseFinancing.refuse(
        callers.of(authentication).own(), new FinancingRequestId(id), version)) {
      case RefuseFinancing.Outcome.Refused(FinancingRequest request) -> tagged(request);
      case RefuseFinancing.Outcome.NoSuchRequest _ -> throw FinancingDesk.notFound(id);
      case RefuseFinancing.Outcome.Awarded _ ->
          throw new Refused(ProblemType.CONFLICT, "An offer was taken already.");
      case RefuseFinancing.Outcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  private HttpResponse<FinancingRequestView> tagged(FinancingRequest request) {
    return HttpResponse.ok(desk.view(request))
        .header(HttpHeaders.ETAG, EntityTag.of(request.version()));
  }
}

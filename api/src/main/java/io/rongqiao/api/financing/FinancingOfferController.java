package io.rongqiao.api.financing;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.financing.AcceptFinancing;
import io.rongqiao.matching.receivable.financing.FinancingOffer;
import io.rongqiao.matching.receivable.financing.FinancingOfferId;
import io.rongqiao.matching.receivable.financing.FinancingRequestId;
import io.rongqiao.matching.receivable.financing.FinancingTerms;
import io.rongqiao.matching.receivable.financing.OfferFinancing;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What financiers offer and creditors take. */
@Controller("/api/v1")
@Secured({"ENTERPRISE", "LENDER"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class FinancingOfferController {

  private final Callers callers;
  private final FinancingDesk desk;
  private final OfferFinancing offerFinancing;
  private final AcceptFinancing acceptFinancing;

  FinancingOfferController(
      Callers callers,
      FinancingDesk desk,
      OfferFinancing offerFinancing,
      AcceptFinancing acceptFinancing) {
    this.callers = callers;
    this.desk = desk;
    this.offerFinancing = offerFinancing;
    this.acceptFinancing = acceptFinancing;
  }

  /** Offers, in the place of the financier's earlier offer if there is one. */
  @Post("/financing-requests/{id}/offers")
  @Secured("LENDER")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FinancingOfferView.class)))
  HttpResponse<FinancingOfferView> offer(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body FinancingOfferForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    FinancingTerms terms = form.terms();
    PaymentAccount account = Field.read("account", form.account(), LockedAccount::toAccount);
    LocalDate validUntil = Field.read("validUntil", form.validUntil(), LocalDate::parse);
    String agreement = Field.read("agreement", form.agreement(), FinancingOffer::checkedAgreement);
    OfferFinancing.Outcome outcome =
        offerFinancing.offer(
            new OfferFinancing.Request(
                new InstitutionId(caller.institution()),
                caller.actor(),
                new FinancingRequestId(id),
                terms,
                agreement,
                account,
                validUntil,
                key.value()));
    return HttpResponse.created(desk.view(desk.find(caller, id), offered(outcome, id), null));
  }

  private static FinancingOffer offered(OfferFinancing.Outcome outcome, UUID request) {
    return switch (outcome) {
      case OfferFinancing.Outcome.Offered(FinancingOffer offer) -> offer;
      case OfferFinancing.Outcome.NoSuchRequest _ -> throw FinancingDesk.notFound(request);
      case OfferFinancing.Outcome.Over over ->
          throw new Refused(ProblemType.CONFLICT, "The request is %s.".formatted(over.state()));
      case OfferFinancing.Outcome.LapsesTooSoon(LocalDate earliest) ->
          throw Refused.badField("validUntil", "is before " + earliest, null);
      case OfferFinancing.Outcome.NoCost(String reason) ->
          throw new Refused(ProblemType.RULE_BROKEN, reason);
      case OfferFinancing.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /**
   * The offers on a request: a financier's own, and for the creditor all of them, the best first,
   * once they are not sealed any more.
   */
  @Get("/financing-requests/{id}/offers")
  FinancingOffersView offers(Authentication authentication, UUID id) {
    return desk.offers(callers.of(authentication), id);
  }

  /**
   * Takes an offer: registers the financier's interest and gives the debtor notice where the terms
   * say so. If-Match names the version of the request.
   */
  @Post("/financing-offers/{id}/acceptance")
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = AcceptanceView.class)))
  HttpResponse<AcceptanceView> accept(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    long version = EntityTag.require(ifMatch);
    AcceptFinancing.Outcome outcome =
        acceptFinancing.accept(callers.of(authentication).own(), new FinancingOfferId(id), version);
    return switch (outcome) {
      case AcceptFinancing.Outcome.Accepted taken ->
          HttpResponse.ok(view(taken))
              .header(HttpHeaders.ETAG, EntityTag.of(taken.request().version()));
      case AcceptFinancing.Outcome.NoSuchOffer _ ->
          throw Refused.notFound("No offer %s is yours to read.".formatted(id));
      case AcceptFinancing.Outcome.Decided decided ->
          throw new Refused(
              ProblemType.CONFLICT, "The request is %s already.".formatted(decided.state()));
      case AcceptFinancing.Outcome.Gone _ ->
          throw new Refused(ProblemType.CONFLICT, "The offer does not stand any more.");
      case AcceptFinancing.Outcome.NotTheBest(FinancingOfferId best) ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "After sealed bids only the best, %s, is taken.".formatted(best));
      case AcceptFinancing.Outcome.NotRegistered refused ->
          throw FinancingRefusals.of(refused.reason());
      case AcceptFinancing.Outcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  private AcceptanceView view(AcceptFinancing.Outcome.Accepted taken) {
    return new AcceptanceView(
        desk.view(taken.request()),
        desk.view(taken.request(), taken.offer(), null),
        taken.notice() == null ? null : desk.view(taken.notice()));
  }
}

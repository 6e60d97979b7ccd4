package io.rongqiao.api.reversefactoring;

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
import io.rongqiao.api.financing.FinancingRefusals;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.reversefactoring.ProgrammeForms.FactoringDrawForm;
import io.rongqiao.api.reversefactoring.ProgrammeViews.EarlyPaymentOffersView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringDrawView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.FactoringDrawsView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.reversefactoring.AcceptEarlyPayment;
import io.rongqiao.matching.receivable.reversefactoring.Draw;
import io.rongqiao.matching.receivable.reversefactoring.EarlyPayment;
import io.rongqiao.matching.receivable.reversefactoring.OfferEarlyPayments;
import io.rongqiao.matching.receivable.reversefactoring.ProgrammeId;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Early payment of what a core enterprise confirmed. */
@Controller("/api/v1")
@Secured({"ENTERPRISE", "LENDER", "DEBTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class EarlyPaymentController {

  private final Callers callers;
  private final ProgrammeDesk desk;
  private final OfferEarlyPayments offerEarlyPayments;
  private final AcceptEarlyPayment acceptEarlyPayment;

  EarlyPaymentController(
      Callers callers,
      ProgrammeDesk desk,
      OfferEarlyPayments offerEarlyPayments,
      AcceptEarlyPayment acceptEarlyPayment) {
    this.callers = callers;
    this.desk = desk;
    this.offerEarlyPayments = offerEarlyPayments;
    this.acceptEarlyPayment = acceptEarlyPayment;
  }

  /** What would be paid early today, at the terms of the programmes the supplier was invited to. */
  @Get("/early-payment-offers")
  @Secured("ENTERPRISE")
  EarlyPaymentOffersView offers(Authentication authentication) {
    return EarlyPaymentOffersView.of(offerEarlyPayments.offers(callers.of(authentication).own()));
  }

  /** Takes early payment: assigns the claim and debits the limit at once, or neither. */
  @Post("/factoring-programmes/{id}/draws")
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = FactoringDrawView.class)))
  HttpResponse<FactoringDrawView> draw(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body FactoringDrawForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    UUID receivable = Field.read("receivableId", form.receivableId(), it -> it);
    Money amount = Field.readIfGiven("amount", form.amount(), MoneyForm::toMoney).orElse(null);
    AcceptEarlyPayment.Request request =
        Field.read(
            "amount",
            key.value(),
            client ->
                new AcceptEarlyPayment.Request(
                    new ProgrammeId(id), new ReceivableId(receivable), amount, client));
    return HttpResponse.created(
        ProgrammeDesk.view(taken(acceptEarlyPayment.accept(caller.own(), request), id)));
  }

  private static Draw taken(AcceptEarlyPayment.Outcome outcome, UUID programme) {
    return switch (outcome) {
      case AcceptEarlyPayment.Outcome.Taken(Draw draw) -> draw;
      case AcceptEarlyPayment.Outcome.NoSuchProgramme _ -> throw ProgrammeDesk.notFound(programme);
      case AcceptEarlyPayment.Outcome.NoSuchReceivable _ ->
          throw Refused.notFound("You are owed no such receivable.");
      case AcceptEarlyPayment.Outcome.NotOffered(EarlyPayment reason) -> throw refused(reason);
      case AcceptEarlyPayment.Outcome.LimitExhausted _ ->
          throw new Refused(
              ProblemType.CONFLICT, "The programme's limit has no room for it at present.");
      case AcceptEarlyPayment.Outcome.NotRegistered refused ->
          throw FinancingRefusals.of(refused.reason());
      case AcceptEarlyPayment.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  private static Refused refused(EarlyPayment reason) {
    return switch (reason) {
      case EarlyPayment.Offered _ -> throw new IllegalStateException("what is offered is taken");
      case EarlyPayment.OutsideProgramme _ ->
          new Refused(
              ProblemType.RULE_BROKEN, "The core enterprise of the programme does not owe it.");
      case EarlyPayment.NotOpen closed ->
          new Refused(
              ProblemType.CONFLICT,
              "The programme is %s, or not in force today.".formatted(closed.state()));
      case EarlyPayment.NothingConfirmed _ ->
          new Refused(
              ProblemType.RULE_BROKEN, "The core enterprise confirmed nothing of it that is free.");
      case EarlyPayment.UnderReview _ -> FinancingRefusals.underReview();
      case EarlyPayment.ExceedsFree(Money free) ->
          Refused.badField("amount", "is more than the confirmed and free " + free, null);
      case EarlyPayment.TooSoon(int leastDays) ->
          new Refused(
              ProblemType.RULE_BROKEN,
              "It falls due in fewer than the programme's %d days.".formatted(leastDays));
      case EarlyPayment.NoCost(String why) -> new Refused(ProblemType.RULE_BROKEN, why);
    };
  }

  /** The draws on a programme: all for its parties, for a supplier its own. */
  @Get("/factoring-programmes/{id}/draws")
  FactoringDrawsView draws(Authentication authentication, UUID id) {
    return desk.draws(callers.of(authentication), id);
  }
}

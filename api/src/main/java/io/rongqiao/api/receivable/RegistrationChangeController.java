package io.rongqiao.api.receivable;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.ChangeOutcome;
import io.rongqiao.matching.receivable.registration.ExtendInterest;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestId;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A holder amends, extends and cancels its registrations. */
@Controller("/api/v1/receivable-registrations/{id}")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegistrationChangeController {

  private final Callers callers;
  private final RegistrationDesk desk;
  private final AmendInterest amendInterest;
  private final ExtendInterest extendInterest;
  private final ReleaseInterest releaseInterest;

  RegistrationChangeController(
      Callers callers,
      RegistrationDesk desk,
      AmendInterest amendInterest,
      ExtendInterest extendInterest,
      ReleaseInterest releaseInterest) {
    this.callers = callers;
    this.desk = desk;
    this.amendInterest = amendInterest;
    this.extendInterest = extendInterest;
    this.releaseInterest = releaseInterest;
  }

  /** Amends amount or agreement; what is added must fit, and ranks from now on. */
  @Put
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  HttpResponse<RegistrationView> amend(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body AmendmentForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    String agreement = Field.read("agreement", form.agreement(), it -> it);
    AmendInterest.Request request =
        Field.read(
            "reason",
            form.reason(),
            reason ->
                new AmendInterest.Request(
                    new InstitutionId(caller.institution()),
                    caller.actor(),
                    new InterestId(id),
                    amount,
                    agreement,
                    reason,
                    version));
    return answer(caller, id, amendInterest.amend(request));
  }

  /** Extends to a later last day, before it lapses; it keeps its place. */
  @Post("/extension")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  HttpResponse<RegistrationView> extend(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body ExtensionForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    LocalDate until = Field.read("validUntil", form.validUntil(), LocalDate::parse);
    return answer(
        caller,
        id,
        extendInterest.extend(
            new InstitutionId(caller.institution()),
            caller.actor(),
            new InterestId(id),
            until,
            version));
  }

  /** Cancels, for a reason; again changes nothing. */
  @Post("/cancellation")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  HttpResponse<RegistrationView> cancel(
      Authentication authentication, UUID id, @Body CancellationForm form) {
    Caller caller = callers.of(authentication);
    ChangeOutcome outcome =
        Field.read(
            "reason",
            form.reason(),
            reason ->
                releaseInterest.release(
                    new InstitutionId(caller.institution()),
                    caller.actor(),
                    new InterestId(id),
                    reason));
    return answer(caller, id, outcome);
  }

  private HttpResponse<RegistrationView> answer(Caller caller, UUID id, ChangeOutcome outcome) {
    return switch (outcome) {
      case ChangeOutcome.Changed(Interest _) ->
          RegistrationController.tagged(desk.read(caller, id));
      case ChangeOutcome.NoSuchInterest _ -> throw RegistrationDesk.notFound(id);
      case ChangeOutcome.Ended(InterestState state) ->
          throw new Refused(
              ProblemType.CONFLICT, "The registration is %s already.".formatted(state));
      case ChangeOutcome.Stale(long now) -> throw EntityTag.stale(now);
      case ChangeOutcome.ExceedsRemainder(Money remainder) ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "Only %s more of the receivable is unencumbered.".formatted(remainder));
      case ChangeOutcome.UnderReview _ ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The receivable resembles another record; nothing is added until that is settled.");
      case ChangeOutcome.OtherCurrency(String currency) ->
          throw Refused.badField("amount.currency", "is not " + currency, null);
      case ChangeOutcome.TermRefused(LocalDate from, LocalDate latest) ->
          throw Refused.badField(
              "validUntil",
              "is later than before and at most %s; extension is possible from %s on"
                  .formatted(latest, from),
              null);
    };
  }
}

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
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestId;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.receivable.registration.Interests;
import io.rongqiao.matching.receivable.registration.LapseInterests;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register, for the financiers that hold interests. */
@Controller("/api/v1/receivable-registrations")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class RegistrationController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final RegistrationDesk desk;
  private final RegisterInterest registerInterest;
  private final LapseInterests lapseInterests;

  RegistrationController(
      Callers callers,
      RegistrationDesk desk,
      RegisterInterest registerInterest,
      LapseInterests lapseInterests) {
    this.callers = callers;
    this.desk = desk;
    this.registerInterest = registerInterest;
    this.lapseInterests = lapseInterests;
  }

  /**
   * Registers a pledge or assignment on a receivable that was shown to the institution. What does
   * not fit beside all others is refused, whatever else registers at that moment.
   */
  @Post
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  HttpResponse<RegistrationView> register(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body RegistrationForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    RegisterInterest.Request request = request(caller, form, key);
    lapseInterests.lapseOn(request.receivable());
    Interest registered = registered(registerInterest.register(request), request);
    return HttpResponse.created(desk.read(caller, registered.id().value()))
        .header(HttpHeaders.LOCATION, "/api/v1/receivable-registrations/" + registered.id())
        .header(HttpHeaders.ETAG, EntityTag.of(registered.version()));
  }

  private static RegisterInterest.Request request(
      Caller caller, RegistrationForm form, IdempotencyKey key) {
    UUID receivable = Field.read("receivableId", form.receivableId(), it -> it);
    InterestKind kind = Field.read("kind", form.kind(), InterestKind::valueOf);
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    LocalDate until = Field.read("validUntil", form.validUntil(), LocalDate::parse);
    return Field.read(
        "agreement",
        form.agreement(),
        agreement ->
            new RegisterInterest.Request(
                new InstitutionId(caller.institution()),
                caller.actor(),
                new ReceivableId(receivable),
                kind,
                amount,
                agreement,
                until,
                key.value()));
  }

  private static Interest registered(
      RegistrationOutcome outcome, RegisterInterest.Request request) {
    return switch (outcome) {
      case RegistrationOutcome.Registered(Interest interest) -> interest;
      case RegistrationOutcome.NoSuchReceivable _ ->
          throw ReceivableDesk.notFound(request.receivable().value());
      case RegistrationOutcome.ReceivableClosed(ReceivableState state) ->
          throw new Refused(ProblemType.CONFLICT, "The receivable is %s already.".formatted(state));
      case RegistrationOutcome.UnderReview _ ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The receivable resembles another record; nothing is registered until that is"
                  + " settled.");
      case RegistrationOutcome.ExceedsRemainder(Money remainder) ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "Only %s of the receivable is unencumbered.".formatted(remainder));
      case RegistrationOutcome.TermRefused(LocalDate earliest, LocalDate latest) ->
          throw Refused.badField(
              "validUntil",
              "is not from %s to %s".formatted(earliest, latest),
              request.validUntil().toString());
      case RegistrationOutcome.OtherCurrency(String currency) ->
          throw Refused.badField("amount.currency", "is not " + currency, null);
      case RegistrationOutcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** The registrations of the institution, the newest first. */
  @Get
  RegistrationsView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    Interests.Place after =
        Cursor.read(
            cursor, (at, id) -> new Interests.Place(at, new InterestId(id)), Interests.Place.START);
    return desk.heldBy(callers.of(authentication), after, page);
  }

  /** One registration, with everything done about it. */
  @Get("/{id}")
  @Secured({"LENDER", "GUARANTOR", "ENTERPRISE", "DEBTOR", "OPERATOR"})
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = RegistrationView.class)))
  HttpResponse<RegistrationView> read(Authentication authentication, UUID id) {
    return tagged(desk.read(callers.of(authentication), id));
  }

  /** The certificate, whole, for those it concerns. */
  @Get("/{id}/certificate")
  @Secured({"LENDER", "GUARANTOR", "ENTERPRISE", "DEBTOR", "OPERATOR"})
  CertificateView certificate(Authentication authentication, UUID id) {
    return CertificateView.of(desk.certificate(callers.of(authentication), id));
  }

  static HttpResponse<RegistrationView> tagged(RegistrationView view) {
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, EntityTag.of(view.version()));
  }
}

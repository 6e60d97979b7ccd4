package io.rongqiao.api.fund;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.guarantee.KnownEnterprises;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.compensation.CompensationId;
import io.rongqiao.matching.fund.compensation.FileCompensation;
import io.rongqiao.matching.fund.compensation.LossReport;
import io.rongqiao.matching.fund.compensation.RefundCompensation;
import io.rongqiao.matching.fund.compensation.SettleCompensation;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls on compensation funds, from a loss that is filed to what comes back of it. */
@Controller("/api/v1/compensations")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompensationController {

  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final CompensationReading reading;
  private final KnownEnterprises enterprises;
  private final FileCompensation fileCompensation;
  private final SettleCompensation settleCompensation;
  private final RefundCompensation refundCompensation;

  CompensationController(
      Callers callers,
      CompensationReading reading,
      KnownEnterprises enterprises,
      FileCompensation fileCompensation,
      SettleCompensation settleCompensation,
      RefundCompensation refundCompensation) {
    this.callers = callers;
    this.reading = reading;
    this.enterprises = enterprises;
    this.fileCompensation = fileCompensation;
    this.settleCompensation = settleCompensation;
    this.refundCompensation = refundCompensation;
  }

  /** Files a loss with a fund; what its rules have against it is answered in full. */
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<CompensationView> file(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body CompensationForms.LossForm form) {
    ClientKey key = key(idempotencyKey);
    Caller caller = callers.of(authentication);
    FundId fund = Field.read("fundId", form.fundId(), it -> new FundId(UUID.fromString(it)));
    LossReport report = form.toReport(enterprises.require("uscc", form.uscc()));
    return reading
        .answer(caller, fileCompensation.file(party(caller), caller.actor(), fund, report, key))
        .status(HttpStatus.CREATED);
  }

  /** The calls that the caller's institution filed or decides on, the newest first. */
  @Get
  CompensationView.CompensationsView list(
      Authentication authentication,
      @QueryValue @Nullable String fundId,
      @QueryValue @Nullable String cursor,
      @QueryValue(defaultValue = "50") int limit) {
    PageLimit.check(limit, LONGEST_PAGE);
    FundId fund =
        Field.readIfGiven("fundId", fundId, it -> new FundId(UUID.fromString(it))).orElse(null);
    CompensationId before =
        Field.readIfGiven("cursor", cursor, it -> new CompensationId(UUID.fromString(it)))
            .orElse(null);
    return reading.list(callers.of(authentication), fund, before, limit);
  }

  /** One call, for its parties and the enterprise it is about. */
  @Get("/{id}")
  @Secured({"LENDER", "GUARANTOR", "ENTERPRISE"})
  HttpResponse<CompensationView> read(Authentication authentication, UUID id) {
    return reading.answer(callers.of(authentication), new CompensationId(id));
  }

  /** The fund's manager pays what the fund bears; nothing is paid that is not there. */
  @Post("/{id}/payment")
  @Secured("GUARANTOR")
  HttpResponse<CompensationView> pay(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CompensationForms.PaymentForm form) {
    Caller caller = callers.of(authentication);
    long version = EntityTag.require(ifMatch);
    LocalDate on = Field.read("on", form.on(), LocalDate::parse);
    return reading.answer(
        caller,
        settleCompensation.pay(party(caller), caller.actor(), new CompensationId(id), version, on));
  }

  /** The fund's manager refuses, with the reason. */
  @Post("/{id}/refusal")
  @Secured("GUARANTOR")
  HttpResponse<CompensationView> refuse(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CompensationForms.RefusalForm form) {
    Caller caller = callers.of(authentication);
    long version = EntityTag.require(ifMatch);
    String reason = Field.read("reason", form.reason(), FundForms::text);
    return reading.answer(
        caller,
        settleCompensation.refuse(
            party(caller), caller.actor(), new CompensationId(id), version, reason));
  }

  /** The claimant tells what of the loss has come back in all; the fund is owed its part. */
  @Put("/{id}/recovered")
  HttpResponse<CompensationView> recovered(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CompensationForms.RecoveredForm form) {
    Caller caller = callers.of(authentication);
    long version = EntityTag.require(ifMatch);
    Money total = Field.read("total", form.total(), MoneyForm::toMoney);
    return reading.answer(
        caller,
        refundCompensation.recovered(
            party(caller), caller.actor(), new CompensationId(id), version, total));
  }

  /** The fund's manager records what the fund got back. */
  @Post("/{id}/refunds")
  @Secured("GUARANTOR")
  HttpResponse<CompensationView> refund(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body CompensationForms.RefundForm form) {
    ClientKey key = key(idempotencyKey);
    Caller caller = callers.of(authentication);
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    LocalDate on = Field.read("on", form.on(), LocalDate::parse);
    return reading.answer(
        caller,
        refundCompensation.refund(
            party(caller), caller.actor(), new CompensationId(id), amount, on, key));
  }

  private static InstitutionId party(Caller caller) {
    return new InstitutionId(caller.institution());
  }

  private static ClientKey key(@Nullable String idempotencyKey) {
    return new ClientKey(IdempotencyKey.require(idempotencyKey).value());
  }
}

package io.rongqiao.api.guarantee;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.AnswerQuestion;
import io.rongqiao.matching.guarantee.CaseDocument;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.DraftCase;
import io.rongqiao.matching.guarantee.SubmitCase;
import io.rongqiao.matching.guarantee.WithdrawCase;
import io.rongqiao.matching.guarantee.claim.RepayCase;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a bank does about its risk-sharing cases, and how every party reads them. */
@Controller("/api/v1/guarantee-cases")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeCaseController {

  private final Callers callers;
  private final CaseReading reading;
  private final KnownEnterprises enterprises;
  private final DraftCase draftCase;
  private final SubmitCase submitCase;
  private final AnswerQuestion answerQuestion;
  private final RepayCase repayCase;
  private final WithdrawCase withdrawCase;
  private final Clock clock;

  GuaranteeCaseController(
      Callers callers,
      CaseReading reading,
      KnownEnterprises enterprises,
      DraftCase draftCase,
      SubmitCase submitCase,
      AnswerQuestion answerQuestion,
      RepayCase repayCase,
      WithdrawCase withdrawCase,
      Clock clock) {
    this.callers = callers;
    this.reading = reading;
    this.enterprises = enterprises;
    this.draftCase = draftCase;
    this.submitCase = submitCase;
    this.answerQuestion = answerQuestion;
    this.repayCase = repayCase;
    this.withdrawCase = withdrawCase;
    this.clock = clock;
  }

  /** Drafts a case under a programme that is open to the bank. */
  @Post
  @Secured("LENDER")
  @Status(HttpStatus.CREATED)
  HttpResponse<CaseView> draft(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body CaseForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    EnterpriseKey enterprise = enterprises.require("uscc", form.uscc());
    return reading
        .answer(
            caller,
            draftCase.draft(
                lender(caller),
                caller.actor(),
                form.toRequest(form.programme(), enterprise),
                new ClientKey(key.value())))
        .status(HttpStatus.CREATED);
  }

  /** The cases that the caller's institution is a party of, the newest first. */
  @Get
  CasesView list(
      Authentication authentication,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    return reading.list(callers.of(authentication), state, cursor, limit);
  }

  /** A case with its findings, questions, papers, decisions, shares and history. */
  @Get("/{id}")
  @Secured({"LENDER", "GUARANTOR", "ENTERPRISE"})
  HttpResponse<CaseView> read(Authentication authentication, UUID id) {
    return reading.answer(callers.of(authentication), new CaseId(id));
  }

  /** Submits a draft; what hard wording forbids goes no further. */
  @Post("/{id}/submission")
  @Secured("LENDER")
  HttpResponse<CaseView> submit(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CaseStepForms.SubmissionForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    return reading.answer(
        caller,
        submitCase.submit(
            lender(caller), caller.actor(), new CaseId(id), version, form.riskAnswer()));
  }

  /** Answers a question of the guarantor's. */
  @Post("/{id}/questions/{question}/answer")
  @Secured("LENDER")
  HttpResponse<CaseView> answer(
      Authentication authentication, UUID id, UUID question, @Body CaseStepForms.AnswerForm form) {
    Caller caller = callers.of(authentication);
    String answer = Field.read("answer", form.answer(), CaseStepForms::text);
    return reading.answer(
        caller,
        answerQuestion.answer(lender(caller), caller.actor(), new CaseId(id), question, answer));
  }

  /** Adds a paper by its digest; the same one again changes nothing. */
  @Post("/{id}/documents")
  @Secured("LENDER")
  HttpResponse<CaseView> add(
      Authentication authentication, UUID id, @Body CaseStepForms.DocumentForm form) {
    Caller caller = callers.of(authentication);
    String name = Field.read("name", form.name(), CaseStepForms::text);
    String kind = Field.read("kind", form.kind(), CaseStepForms::text);
    CaseDocument document =
        Field.read(
            "sha256",
            form.sha256(),
            digest ->
                new CaseDocument(
                    digest,
                    name,
                    kind,
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    caller.actor()));
    CaseState state = state(caller, id);
    return reading.answer(
        caller,
        answerQuestion.add(lender(caller), caller.actor(), new CaseId(id), state, document));
  }

  /** Tells what is left of the loan; capacity comes back by as much. */
  @Post("/{id}/repayment")
  @Secured("LENDER")
  HttpResponse<CaseView> repay(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CaseStepForms.RepaymentForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    Money left = Field.read("left", form.left(), MoneyForm::toMoney);
    return reading.answer(
        caller, repayCase.repaid(lender(caller), caller.actor(), new CaseId(id), version, left));
  }

  /** Takes a case back before its guarantee begins. */
  @Post("/{id}/withdrawal")
  @Secured("LENDER")
  HttpResponse<CaseView> withdraw(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CaseStepForms.ReasonForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    String reason = Field.read("reason", form.reason(), CaseStepForms::text);
    return reading.answer(
        caller,
        withdrawCase.withdraw(
            lender(caller), caller.actor(), new CaseId(id), version, state(caller, id), reason));
  }

  private CaseState state(Caller caller, UUID id) {
    return reading.state(caller, new CaseId(id));
  }

  private static InstitutionId lender(Caller caller) {
    return new InstitutionId(caller.institution());
  }
}

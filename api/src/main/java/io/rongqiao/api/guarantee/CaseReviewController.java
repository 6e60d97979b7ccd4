package io.rongqiao.api.guarantee;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.guarantee.BeginGuarantee;
import io.rongqiao.matching.guarantee.CaseDecision;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.DecideCase;
import io.rongqiao.matching.guarantee.ReviewCase;
import io.rongqiao.matching.product.InstitutionId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guarantor does about the cases submitted to it. */
@Controller("/api/v1/guarantee-cases/{id}")
@Secured("GUARANTOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CaseReviewController {

  private final Callers callers;
  private final CaseReading reading;
  private final ReviewCase reviewCase;
  private final DecideCase decideCase;
  private final BeginGuarantee beginGuarantee;

  CaseReviewController(
      Callers callers,
      CaseReading reading,
      ReviewCase reviewCase,
      DecideCase decideCase,
      BeginGuarantee beginGuarantee) {
    this.callers = callers;
    this.reading = reading;
    this.reviewCase = reviewCase;
    this.decideCase = decideCase;
    this.beginGuarantee = beginGuarantee;
  }

  /** Begins the review; R29 is judged over the guarantor's whole book. */
  @Post("/review")
  HttpResponse<CaseView> review(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    return reading.answer(
        caller, reviewCase.begin(guarantor(caller), caller.actor(), new CaseId(id), version));
  }

  /** Asks the bank. */
  @Post("/questions")
  HttpResponse<CaseView> ask(
      Authentication authentication, UUID id, @Body CaseStepForms.QuestionForm form) {
    Caller caller = callers.of(authentication);
    String question = Field.read("question", form.question(), CaseStepForms::text);
    return reading.answer(
        caller, reviewCase.ask(guarantor(caller), caller.actor(), new CaseId(id), question));
  }

  /** Goes past a finding; who did and why is kept. */
  @Post("/findings/{rule}/answer")
  HttpResponse<CaseView> answerFor(
      Authentication authentication, UUID id, String rule, @Body CaseStepForms.AnswerForm form) {
    Caller caller = callers.of(authentication);
    String why = Field.read("answer", form.answer(), CaseStepForms::text);
    return reading.answer(
        caller, reviewCase.answerFor(guarantor(caller), caller.actor(), new CaseId(id), rule, why));
  }

  /** Decides; above the programme's amount the case waits for a second person. */
  @Post("/decision")
  HttpResponse<CaseView> decide(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CaseStepForms.DecisionForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    CaseDecision.Verdict verdict =
        Field.read("verdict", form.verdict(), CaseDecision.Verdict::valueOf);
    String reason = Field.read("reason", form.reason(), CaseStepForms::text);
    return reading.answer(
        caller,
        decideCase.decide(
            guarantor(caller), caller.actor(), new CaseId(id), version, verdict, reason));
  }

  /** The loan was paid out: the guarantee begins, and who bears what is frozen. */
  @Post("/commencement")
  HttpResponse<CaseView> begin(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body CaseStepForms.DayForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    LocalDate on = Field.read("on", form.on(), LocalDate::parse);
    return reading.answer(
        caller,
        beginGuarantee.begin(guarantor(caller), caller.actor(), new CaseId(id), version, on));
  }

  private static InstitutionId guarantor(Caller caller) {
    return new InstitutionId(caller.institution());
  }
}

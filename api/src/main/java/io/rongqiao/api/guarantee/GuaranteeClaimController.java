package io.rongqiao.api.guarantee;

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
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.claim.ClaimGuarantee;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.claim.RecoverClaim;
import io.rongqiao.matching.guarantee.claim.SettleClaim;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls on guarantees: the bank claims, the guarantor pays first and shares afterwards (R59). */
@Controller("/api/v1/guarantee-cases/{id}/claim")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeClaimController {

  private final Callers callers;
  private final ClaimReading reading;
  private final ClaimGuarantee claimGuarantee;
  private final SettleClaim settleClaim;
  private final RecoverClaim recoverClaim;

  GuaranteeClaimController(
      Callers callers,
      ClaimReading reading,
      ClaimGuarantee claimGuarantee,
      SettleClaim settleClaim,
      RecoverClaim recoverClaim) {
    this.callers = callers;
    this.reading = reading;
    this.claimGuarantee = claimGuarantee;
    this.settleClaim = settleClaim;
    this.recoverClaim = recoverClaim;
  }

  /** The newest claim on a case, with its shares and what came back. */
  @Get
  ClaimView read(Authentication authentication, UUID id) {
    return reading
        .find(callers.of(authentication), new CaseId(id))
        .orElseThrow(() -> Refused.notFound("There is no claim on this case."));
  }

  /** Gives notice that the loan is overdue. */
  @Post("/notice")
  @Secured("LENDER")
  ClaimView notice(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body CaseStepForms.NoticeForm form) {
    ClientKey key = key(idempotencyKey);
    Caller caller = callers.of(authentication);
    LocalDate since = Field.read("overdueSince", form.overdueSince(), LocalDate::parse);
    return answer(
        caller,
        id,
        claimGuarantee.giveNotice(party(caller), caller.actor(), new CaseId(id), since, key));
  }

  /** Claims what the borrower does not pay. */
  @Post
  @Secured("LENDER")
  ClaimView claim(Authentication authentication, UUID id, @Body CaseStepForms.ClaimForm form) {
    Caller caller = callers.of(authentication);
    Money principal = Field.read("principal", form.principal(), MoneyForm::toMoney);
    Money interest = Field.read("interest", form.interest(), MoneyForm::toMoney);
    String evidence = Field.read("evidence", form.evidence(), CaseStepForms::text);
    return answer(
        caller,
        id,
        Field.read(
            "interest",
            interest,
            it ->
                claimGuarantee.claim(
                    party(caller), caller.actor(), new CaseId(id), principal, it, evidence)));
  }

  /** The borrower caught up. */
  @Post("/cure")
  @Secured("LENDER")
  ClaimView cure(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return answer(caller, id, claimGuarantee.cure(party(caller), caller.actor(), new CaseId(id)));
  }

  /** Refuses a claim, with the reason. */
  @Post("/refusal")
  @Secured("GUARANTOR")
  ClaimView refuse(Authentication authentication, UUID id, @Body CaseStepForms.ReasonForm form) {
    Caller caller = callers.of(authentication);
    String reason = Field.read("reason", form.reason(), CaseStepForms::text);
    return answer(
        caller, id, settleClaim.refuse(party(caller), caller.actor(), new CaseId(id), reason));
  }

  /** Pays the bank, as far as the programme's yearly cap allows. */
  @Post("/payment")
  @Secured("GUARANTOR")
  ClaimView pay(Authentication authentication, UUID id, @Body CaseStepForms.DayForm form) {
    Caller caller = callers.of(authentication);
    LocalDate on = Field.read("on", form.on(), LocalDate::parse);
    return answer(caller, id, settleClaim.pay(party(caller), caller.actor(), new CaseId(id), on));
  }

  /** Shares what was paid between the tiers, to the fen. */
  @Post("/sharing")
  @Secured("GUARANTOR")
  ClaimView share(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return answer(caller, id, settleClaim.share(party(caller), caller.actor(), new CaseId(id)));
  }

  /** A tier has paid the guarantor its part. */
  @Post("/settlements")
  @Secured("GUARANTOR")
  ClaimView settle(
      Authentication authentication, UUID id, @Body CaseStepForms.SettlementForm form) {
    Caller caller = callers.of(authentication);
    GuaranteeTier tier = Field.read("tier", form.tier(), GuaranteeTier::valueOf);
    LocalDate on = Field.read("on", form.on(), LocalDate::parse);
    return answer(
        caller, id, settleClaim.settled(party(caller), caller.actor(), new CaseId(id), tier, on));
  }

  /** Records what came back; it goes to who bore the loss, in proportion. */
  @Post("/recoveries")
  @Secured("GUARANTOR")
  ClaimView recover(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body CaseStepForms.RecoveryForm form) {
    ClientKey key = key(idempotencyKey);
    Caller caller = callers.of(authentication);
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    LocalDate on = Field.read("receivedOn", form.receivedOn(), LocalDate::parse);
    return answer(
        caller,
        id,
        recoverClaim.recover(party(caller), caller.actor(), new CaseId(id), amount, on, key));
  }

  /** Everything came back. */
  @Post("/closure")
  @Secured("GUARANTOR")
  ClaimView close(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return answer(caller, id, recoverClaim.close(party(caller), caller.actor(), new CaseId(id)));
  }

  /** What did not come back is given up, with the reason. */
  @Post("/write-off")
  @Secured("GUARANTOR")
  ClaimView writeOff(Authentication authentication, UUID id, @Body CaseStepForms.ReasonForm form) {
    Caller caller = callers.of(authentication);
    String reason = Field.read("reason", form.reason(), CaseStepForms::text);
    return answer(
        caller, id, recoverClaim.writeOff(party(caller), caller.actor(), new CaseId(id), reason));
  }

  private ClaimView answer(Caller caller, UUID id, ClaimOutcome outcome) {
    CaseAnswers.done(outcome);
    return reading.find(caller, new CaseId(id)).orElseThrow();
  }

  private static InstitutionId party(Caller caller) {
    return new InstitutionId(caller.institution());
  }

  private static ClientKey key(@Nullable String idempotencyKey) {
    return new ClientKey(IdempotencyKey.require(idempotencyKey).value());
  }
}

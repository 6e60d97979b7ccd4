package io.rongqiao.api.financing;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.financing.FinancingOfferId;
import io.rongqiao.matching.receivable.financing.ReceiveNotice;
import io.rongqiao.matching.receivable.registration.InterestId;
import io.rongqiao.matching.receivable.settlement.BuyBackReceivable;
import io.rongqiao.matching.receivable.settlement.DiluteReceivable;
import io.rongqiao.matching.receivable.settlement.SettleReceivable;
import io.rongqiao.matching.receivable.settlement.SettlementOutcome;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.UUID;

/** What happens to a receivable after it was financed. */
@Controller("/api/v1")
@Secured({"ENTERPRISE", "DEBTOR", "LENDER"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class SettlementController {

  private final Callers callers;
  private final FinancingDesk desk;
  private final ReceiveNotice receiveNotice;
  private final SettleReceivable settleReceivable;
  private final DiluteReceivable diluteReceivable;
  private final BuyBackReceivable buyBackReceivable;
  private final BusinessDate businessDate;

  SettlementController(
      Callers callers,
      FinancingDesk desk,
      ReceiveNotice receiveNotice,
      SettleReceivable settleReceivable,
      DiluteReceivable diluteReceivable,
      BuyBackReceivable buyBackReceivable,
      BusinessDate businessDate) {
    this.callers = callers;
    this.desk = desk;
    this.receiveNotice = receiveNotice;
    this.settleReceivable = settleReceivable;
    this.diluteReceivable = diluteReceivable;
    this.buyBackReceivable = buyBackReceivable;
    this.businessDate = businessDate;
  }

  /** The notices of assignment and pledge on a receivable, with the locked accounts. */
  @Get("/receivables/{id}/assignment-notices")
  AssignmentNoticesView notices(Authentication authentication, UUID id) {
    return desk.noticesOn(callers.of(authentication), id);
  }

  /** The debtor acknowledges a notice; again changes nothing. */
  @Post("/assignment-notices/{id}/receipt")
  @Secured({"DEBTOR", "ENTERPRISE"})
  AssignmentNoticeView receive(Authentication authentication, UUID id) {
    return receiveNotice
        .receive(callers.of(authentication).own(), new FinancingOfferId(id))
        .map(desk::view)
        .orElseThrow(() -> Refused.notFound("No notice %s was given to you.".formatted(id)));
  }

  /**
   * The debtor paid: confirmed by the holder of a registered interest, or by the creditor where
   * there is none.
   */
  @Post("/receivables/{id}/payments")
  @Secured({"ENTERPRISE", "LENDER"})
  ClaimView pay(Authentication authentication, UUID id, @Body PaymentForm form) {
    Caller caller = callers.of(authentication);
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    LocalDate paidOn = Field.read("paidOn", form.paidOn(), LocalDate::parse);
    SettleReceivable.Payment payment =
        Field.read(
            "reference",
            form.reference(),
            it -> new SettleReceivable.Payment(new ReceivableId(id), amount, paidOn, it));
    return view(
        caller.role() == Role.LENDER
            ? settleReceivable.byHolder(
                new InstitutionId(caller.institution()), caller.actor(), payment)
            : settleReceivable.byCreditor(caller.own(), payment));
  }

  /** The creditor issued a credit note. */
  @Post("/receivables/{id}/credit-notes")
  @Secured("ENTERPRISE")
  ClaimView dilute(Authentication authentication, UUID id, @Body CreditNoteForm form) {
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    LocalDate issuedOn = Field.read("issuedOn", form.issuedOn(), LocalDate::parse);
    String reason = Field.read("reason", form.reason(), it -> it);
    DiluteReceivable.CreditNote note =
        Field.read(
            "number",
            form.number(),
            it ->
                new DiluteReceivable.CreditNote(
                    new ReceivableId(id), amount, issuedOn, it, reason));
    return view(diluteReceivable.dilute(callers.of(authentication).own(), note));
  }

  /** The creditor bought back what was financed with recourse. */
  @Post("/receivable-registrations/{id}/buy-back")
  @Secured("LENDER")
  ClaimView buyBack(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return view(
        buyBackReceivable.buyBack(
            new InstitutionId(caller.institution()), caller.actor(), new InterestId(id)));
  }

  private ClaimView view(SettlementOutcome outcome) {
    return switch (outcome) {
      case SettlementOutcome.Settled(Receivable receivable) ->
          ClaimView.of(receivable, businessDate.today());
      case SettlementOutcome.NoSuchReceivable _ ->
          throw Refused.notFound("No such receivable concerns you.");
      case SettlementOutcome.NoInterest _ ->
          throw Refused.notFound("You hold no registered interest there.");
      case SettlementOutcome.Closed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The receivable is %s already.".formatted(closed.state()));
      case SettlementOutcome.OtherCurrency(String currency) ->
          throw Refused.badField("amount.currency", "is not " + currency, null);
      case SettlementOutcome.ExceedsOutstanding(Money outstanding) ->
          throw Refused.badField("amount", "is more than the outstanding " + outstanding, null);
      case SettlementOutcome.DayRefused _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN, "The day lies before the claim began or after today.");
      case SettlementOutcome.HolderConfirms _ ->
          throw new Refused(
              ProblemType.CONFLICT, "It is financed; the financier confirms what comes in.");
      case SettlementOutcome.ReferenceReused(Money first) ->
          throw new Refused(
              ProblemType.CONFLICT, "That number stands for %s already.".formatted(first));
      case SettlementOutcome.WithoutRecourse _ ->
          throw new Refused(ProblemType.RULE_BROKEN, "It was not financed with recourse.");
      case SettlementOutcome.NothingWrong _ ->
          throw new Refused(
              ProblemType.CONFLICT, "It is neither overdue nor disputed nor undercovered.");
    };
  }
}

package io.rongqiao.api.receivable;

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
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.InvoiceIdentity;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.ReduceReceivable;
import io.rongqiao.matching.receivable.ReductionOutcome;
import io.rongqiao.matching.receivable.ShowReceivable;
import io.rongqiao.matching.receivable.WithdrawReceivable;
import io.rongqiao.matching.receivable.Withdrawal;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What creditor and debtor do about a receivable once it is there. */
@Controller("/api/v1/receivables/{id}")
@Secured({"ENTERPRISE", "DEBTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReceivableChangeController {

  private final Callers callers;
  private final ReceivableDesk desk;
  private final WithdrawReceivable withdrawReceivable;
  private final ShowReceivable showReceivable;
  private final ReduceReceivable reduceReceivable;
  private final RegistrationDesk registrations;
  private final InstitutionNames institutions;

  ReceivableChangeController(
      Callers callers,
      ReceivableDesk desk,
      WithdrawReceivable withdrawReceivable,
      ShowReceivable showReceivable,
      ReduceReceivable reduceReceivable,
      RegistrationDesk registrations,
      InstitutionNames institutions) {
    this.callers = callers;
    this.desk = desk;
    this.withdrawReceivable = withdrawReceivable;
    this.showReceivable = showReceivable;
    this.reduceReceivable = reduceReceivable;
    this.registrations = registrations;
    this.institutions = institutions;
  }

  /** Takes it back, as long as nothing is registered on it. */
  @Post("/withdrawal")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReceivableView.class)))
  HttpResponse<ReceivableView> withdraw(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    Withdrawal withdrawal =
        withdrawReceivable.withdraw(
            new EnterpriseKey(caller.enterpriseKey()),
            caller.actor(),
            new ReceivableId(id),
            version);
    return switch (withdrawal) {
      case Withdrawal.Withdrawn(Receivable receivable) ->
          ReceivableController.tagged(desk.view(receivable));
      case Withdrawal.NoSuchReceivable _ ->
          throw Refused.notFound("You uploaded no receivable %s.".formatted(id));
      case Withdrawal.Encumbered _ ->
          throw new Refused(
              ProblemType.CONFLICT, "An interest is registered on it; its holder cancels first.");
      case Withdrawal.Closed(ReceivableState state) -> throw closed(state);
      case Withdrawal.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  /** Shows it to institutions that may finance it; to others it does not exist. */
  @Post("/disclosures")
  DisclosuresView show(Authentication authentication, UUID id, @Body DisclosureForm form) {
    List<UUID> chosen = Field.read("institutions", form.institutions(), List::copyOf);
    for (UUID institution : chosen) {
      if (institutions.find(institution).isEmpty()) {
        throw Refused.badField("institutions", "is no institution", institution.toString());
      }
    }
    return shown(callers.of(authentication), id, chosen);
  }

  /** To whom it is shown; only its creditor is told. */
  @Get("/disclosures")
  DisclosuresView shown(Authentication authentication, UUID id) {
    return shown(callers.of(authentication), id, List.of());
  }

  private DisclosuresView shown(Caller caller, UUID id, List<UUID> added) {
    return showReceivable
        .show(
            new EnterpriseKey(caller.enterpriseKey()),
            caller.actor(),
            new ReceivableId(id),
            added.stream().map(InstitutionId::new).toList())
        .map(
            all ->
                new DisclosuresView(all.stream().map(it -> institutions.view(it.value())).toList()))
        .orElseThrow(() -> Refused.notFound("You are owed no receivable %s.".formatted(id)));
  }

  /** Every interest registered on it, in the order of time. */
  @Get("/registrations")
  RegistrationsView registrations(Authentication authentication, UUID id) {
    return registrations.on(callers.of(authentication), id);
  }

  /** Reports that an invoice behind it was voided or a red-letter invoice took something off. */
  @Post("/reductions")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ReceivableView.class)))
  HttpResponse<ReceivableView> reduce(
      Authentication authentication, UUID id, @Body ReductionForm form) {
    Caller caller = callers.of(authentication);
    ReductionOutcome outcome =
        reduceReceivable.reduce(
            new EnterpriseKey(caller.enterpriseKey()),
            caller.actor(),
            new ReceivableId(id),
            report(form));
    return switch (outcome) {
      case ReductionOutcome.Reduced(Receivable receivable) ->
          ReceivableController.tagged(desk.view(receivable));
      case ReductionOutcome.NoSuchReceivable _ -> throw ReceivableDesk.notFound(id);
      case ReductionOutcome.NoSuchInvoice(InvoiceIdentity invoice) ->
          throw Refused.badField("invoice", "does not stand behind it", invoice.toString());
      case ReductionOutcome.Closed(ReceivableState state) -> throw closed(state);
      case ReductionOutcome.ExceedsInvoice(Money gross) ->
          throw Refused.badField("taken", "is more than the invoice's " + gross, null);
      case ReductionOutcome.ExceedsOutstanding(Money outstanding) ->
          throw Refused.badField("taken", "is more than the outstanding " + outstanding, null);
    };
  }

  private static ReduceReceivable.Report report(ReductionForm form) {
    InvoiceForm named = Field.read("invoice", form.invoice(), it -> it);
    InvoiceIdentity invoice = named.identity("invoice");
    LocalDate on = Field.read("on", form.on(), LocalDate::parse);
    String kind = Field.read("kind", form.kind(), it -> it);
    return switch (kind) {
      case "VOIDED" -> new ReduceReceivable.Report.Voided(invoice, on);
      case "RED_LETTERED" -> {
        InvoiceForm red = Field.read("redLetter", form.redLetter(), it -> it);
        InvoiceIdentity redLetter = red.identity("redLetter");
        Money taken = Field.read("taken", form.taken(), MoneyForm::toMoney);
        yield Field.read(
            "taken",
            taken,
            it -> new ReduceReceivable.Report.RedLettered(invoice, redLetter, it, on));
      }
      default -> throw Refused.badField("kind", "is neither VOIDED nor RED_LETTERED", kind);
    };
  }

  private static Refused closed(ReceivableState state) {
    return new Refused(ProblemType.CONFLICT, "The receivable is %s already.".formatted(state));
  }
}

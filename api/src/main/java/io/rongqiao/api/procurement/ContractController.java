package io.rongqiao.api.procurement;

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
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.procurement.ContractForms.BuyerForm;
import io.rongqiao.api.procurement.ContractForms.ProcurementContractForm;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.procurement.ContractId;
import io.rongqiao.matching.procurement.ContractParty;
import io.rongqiao.matching.procurement.Contracts;
import io.rongqiao.matching.procurement.ProcurementContract;
import io.rongqiao.matching.procurement.Publication;
import io.rongqiao.matching.procurement.SubmitContract;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.money.Money;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Procurement contracts that suppliers state and the platform verifies. */
@Controller("/api/v1/procurement-contracts")
@Secured({"ENTERPRISE", "LENDER", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ContractController {

  private static final int PAGE = 50;
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final ContractDesk desk;
  private final SubmitContract submitContract;

  ContractController(Callers callers, ContractDesk desk, SubmitContract submitContract) {
    this.callers = callers;
    this.desk = desk;
    this.submitContract = submitContract;
  }

  /** States a contract; it is held against its publication at once, and whenever that changes. */
  @Post
  @Secured("ENTERPRISE")
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ProcurementContractView.class)))
  HttpResponse<ProcurementContractView> submit(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ProcurementContractForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    ProcurementContract contract =
        switch (submitContract.submit(caller.own(), request(form, key))) {
          case SubmitContract.Outcome.Submitted(ProcurementContract it) -> it;
          case SubmitContract.Outcome.StatedBefore(ProcurementContract first) ->
              throw new Refused(
                  ProblemType.CONFLICT, "You stated it before, as %s.".formatted(first.id()));
          case SubmitContract.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
        };
    return HttpResponse.created(desk.view(caller, contract))
        .header(HttpHeaders.LOCATION, "/api/v1/procurement-contracts/" + contract.id())
        .header(HttpHeaders.ETAG, EntityTag.of(contract.version()));
  }

  private static SubmitContract.Request request(ProcurementContractForm form, IdempotencyKey key) {
    String number = Field.read("number", form.number(), Publication::checkedNumber);
    ContractParty buyer = Field.read("buyer", form.buyer(), BuyerForm::toParty);
    Money amount = Field.read("amount", form.amount(), ContractController::positive);
    LocalDate signedOn = Field.read("signedOn", form.signedOn(), LocalDate::parse);
    LocalDate dueOn = Field.read("dueOn", form.dueOn(), LocalDate::parse);
    if (dueOn.isBefore(signedOn)) {
      throw Refused.badField("dueOn", "is before the contract was signed", dueOn.toString());
    }
    PaymentAccount account = Field.read("account", form.account(), LockedAccount::toAccount);
    return new SubmitContract.Request(number, buyer, amount, signedOn, dueOn, account, key.value());
  }

  private static Money positive(MoneyForm form) {
    Money money = form.toMoney();
    if (!money.isPositive()) {
      throw new IllegalArgumentException("is not positive");
    }
    return money;
  }

  /** The supplier's contracts, or those whose account is locked for the financier. */
  @Get
  ProcurementContractsView list(
      Authentication authentication,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    Contracts.Place after =
        Cursor.read(
            cursor, (at, id) -> new Contracts.Place(at, new ContractId(id)), Contracts.Place.START);
    return desk.list(callers.of(authentication), after, page);
  }

  /** One contract, with how it compares, its lock and the changes of its account. */
  @Get("/{id}")
  @ApiResponse(
      responseCode = "200",
      content = @Content(schema = @Schema(implementation = ProcurementContractView.class)))
  HttpResponse<ProcurementContractView> read(Authentication authentication, UUID id) {
    ProcurementContractView view = desk.read(callers.of(authentication), id);
    return HttpResponse.ok(view).header(HttpHeaders.ETAG, EntityTag.of(view.version()));
  }
}

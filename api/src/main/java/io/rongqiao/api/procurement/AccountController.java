package io.rongqiao.api.procurement;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.financing.LockedAccount;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.procurement.ContractForms.AccountChangeForm;
import io.rongqiao.api.procurement.ContractForms.AccountLockForm;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.procurement.ContractId;
import io.rongqiao.matching.procurement.DecideAccountChange;
import io.rongqiao.matching.procurement.LockAccount;
import io.rongqiao.matching.procurement.ProcurementContract;
import io.rongqiao.matching.procurement.ReleaseAccount;
import io.rongqiao.matching.procurement.RequestAccountChange;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The lock on the account that a buyer pays to (回款账户锁定), and its changes. */
@Controller("/api/v1/procurement-contracts/{id}")
@Secured({"ENTERPRISE", "LENDER"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class AccountController {

  private final Callers callers;
  private final ContractDesk desk;
  private final LockAccount lockAccount;
  private final ReleaseAccount releaseAccount;
  private final RequestAccountChange requestAccountChange;
  private final DecideAccountChange decideAccountChange;

  AccountController(
      Callers callers,
      ContractDesk desk,
      LockAccount lockAccount,
      ReleaseAccount releaseAccount,
      RequestAccountChange requestAccountChange,
      DecideAccountChange decideAccountChange) {
    this.callers = callers;
    this.desk = desk;
    this.lockAccount = lockAccount;
    this.releaseAccount = releaseAccount;
    this.requestAccountChange = requestAccountChange;
    this.decideAccountChange = decideAccountChange;
  }

  /** The supplier locks the account of a verified contract for a financier, which then sees it. */
  @Put("/lock")
  @Secured("ENTERPRISE")
  ProcurementContractView lock(Authentication authentication, UUID id, @Body AccountLockForm form) {
    Caller caller = callers.of(authentication);
    UUID financier = Field.read("financier", form.financier(), it -> it);
    LockAccount.Outcome outcome =
        Field.read(
            "agreement",
            form.agreement(),
            agreement ->
                lockAccount.lock(
                    caller.own(), new ContractId(id), new InstitutionId(financier), agreement));
    return switch (outcome) {
      case LockAccount.Outcome.Locked _ -> desk.read(caller, id);
      case LockAccount.Outcome.NoSuchContract _ -> throw ContractDesk.notFound(id);
      case LockAccount.Outcome.NotVerified _ ->
          throw new Refused(
              ProblemType.RULE_BROKEN,
              "The contract does not agree with its publication, or is not published.");
      case LockAccount.Outcome.NoSuchFinancier _ ->
          throw Refused.badField("financier", "is no lender", financier.toString());
      case LockAccount.Outcome.LockedBefore _ ->
          throw new Refused(ProblemType.CONFLICT, "The account is locked for another agreement.");
    };
  }

  /** The financier lets the account go. */
  @Delete("/lock")
  @Secured("LENDER")
  HttpResponse<?> release(Authentication authentication, UUID id) {
    return releaseAccount
        .release(callers.of(authentication).forInstitution(), new ContractId(id))
        .map(_ -> HttpResponse.noContent())
        .orElseThrow(() -> ContractDesk.notFound(id));
  }

  /**
   * The supplier asks for another account: made at once where nothing is locked, else when the
   * financier consents. If-Match names the version of the contract.
   */
  @Post("/account-changes")
  @Secured("ENTERPRISE")
  ProcurementContractView change(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body AccountChangeForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    PaymentAccount account = Field.read("account", form.account(), LockedAccount::toAccount);
    RequestAccountChange.Outcome outcome =
        Field.read(
            "reason",
            form.reason(),
            reason ->
                requestAccountChange.request(
                    caller.own(), new ContractId(id), account, reason, version));
    return switch (outcome) {
      case RequestAccountChange.Outcome.Kept _ -> desk.read(caller, id);
      case RequestAccountChange.Outcome.NoSuchContract _ -> throw ContractDesk.notFound(id);
      case RequestAccountChange.Outcome.SameAccount _ ->
          throw Refused.badField("account", "is the one that is paid already", null);
      case RequestAccountChange.Outcome.AnotherWaits waits ->
          throw new Refused(
              ProblemType.CONFLICT,
              "Change %d waits for the financier.".formatted(waits.change().number()));
      case RequestAccountChange.Outcome.Stale(long now) -> throw EntityTag.stale(now);
    };
  }

  /** The financier consents to another account. */
  @Post("/account-changes/{number}/consent")
  @Secured("LENDER")
  ProcurementContractView consent(Authentication authentication, UUID id, int number) {
    return decided(callers.of(authentication), id, number, true);
  }

  /** The financier refuses another account. */
  @Post("/account-changes/{number}/refusal")
  @Secured("LENDER")
  ProcurementContractView refuse(Authentication authentication, UUID id, int number) {
    return decided(callers.of(authentication), id, number, false);
  }

  private ProcurementContractView decided(Caller caller, UUID id, int number, boolean consents) {
    ProcurementContract contract =
        decideAccountChange
            .decide(caller.forInstitution(), new ContractId(id), number, consents)
            .orElseThrow(
                () -> Refused.notFound("No change %d waits for you there.".formatted(number)));
    return desk.view(caller, contract);
  }
}

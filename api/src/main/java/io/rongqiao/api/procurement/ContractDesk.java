package io.rongqiao.api.procurement;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.receivable.Cursor;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.procurement.AccountChange;
import io.rongqiao.matching.procurement.AccountLock;
import io.rongqiao.matching.procurement.ContractId;
import io.rongqiao.matching.procurement.Contracts;
import io.rongqiao.matching.procurement.ProcurementContract;
import io.rongqiao.matching.procurement.Verification;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller sees of procurement contracts. */
final class ContractDesk {

  private final Transactions transactions;
  private final Contracts contracts;
  private final InstitutionNames institutions;

  ContractDesk(Transactions transactions, Contracts contracts, InstitutionNames institutions) {
    this.transactions = transactions;
    this.contracts = contracts;
    this.institutions = institutions;
  }

  static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE -> caller.own();
      case LENDER -> caller.forInstitution();
      case OPERATOR -> caller.platform();
      case GUARANTOR, DEBTOR, PROVIDER, REGULATOR ->
          throw new Refused(ProblemType.FORBIDDEN, "Contracts concern their parties alone.");
    };
  }

  ProcurementContractsView list(Caller caller, Contracts.Place after, int limit) {
    List<ProcurementContract> found =
        transactions.call(access(caller), () -> contracts.page(after, limit));
    ProcurementContract last = found.isEmpty() ? null : found.getLast();
    return new ProcurementContractsView(
        found.stream().map(it -> view(caller, it)).toList(),
        last == null || found.size() < limit
            ? null
            : Cursor.after(last.submittedAt(), last.id().value()));
  }

  ProcurementContractView read(Caller caller, UUID id) {
    return view(
        caller,
        transactions
            .call(access(caller), () -> contracts.find(new ContractId(id)))
            .orElseThrow(() -> notFound(id)));
  }

  ProcurementContractView view(Caller caller, ProcurementContract contract) {
    Parts parts =
        transactions.call(
            access(caller),
            () ->
                new Parts(
                    contracts.lastVerification(contract.id()).orElse(null),
                    contracts.lockOn(contract.id()).orElse(null),
                    contracts.changes(contract.id())));
    AccountLock lock = parts.lock();
    return ProcurementContractView.of(
        contract,
        parts.verification(),
        lock == null
            ? null
            : ProcurementContractView.LockView.of(
                lock, institutions.view(lock.financier().value())),
        parts.changes());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No contract %s concerns you.".formatted(id));
  }

  private record Parts(
      @Nullable Verification verification,
      @Nullable AccountLock lock,
      List<AccountChange> changes) {}
}

package io.rongqiao.api.receivable;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.Optional;

/** Who a caller is to a receivable, and what parties are called. */
final class Parties {

  private static final Access NAMES = new Access.Platform("party names");

  private final Transactions transactions;
  private final Enterprises enterprises;

  Parties(Transactions transactions, Enterprises enterprises) {
    this.transactions = transactions;
    this.enterprises = enterprises;
  }

  /** As whom a caller reads: its enterprise, its institution, or the platform for an operator. */
  static Access access(Caller caller) {
    return switch (caller.role()) {
      case ENTERPRISE, DEBTOR -> caller.own();
      case LENDER, GUARANTOR -> caller.forInstitution();
      case OPERATOR -> caller.platform();
      case PROVIDER, REGULATOR ->
          throw new Refused(
              ProblemType.FORBIDDEN, "Receivables concern you as none of their parties.");
    };
  }

  /** The caller's own enterprise. */
  Enterprise own(Caller caller) {
    return transactions
        .call(caller.own(), () -> enterprises.find(new EnterpriseKey(caller.enterpriseKey())))
        .orElseThrow(() -> Refused.notFound("Your enterprise was erased."));
  }

  Optional<Enterprise> withCode(Uscc code) {
    return transactions.call(NAMES, () -> enterprises.find(code));
  }

  PartyView view(EnterpriseKey key) {
    return transactions
        .call(NAMES, () -> enterprises.find(key))
        .map(found -> new PartyView(found.uscc().value(), found.name()))
        .orElseGet(() -> new PartyView("", ""));
  }
}

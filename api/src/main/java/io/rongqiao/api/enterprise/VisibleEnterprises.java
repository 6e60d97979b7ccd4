package io.rongqiao.api.enterprise;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Role;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;

/**
 * Finds the enterprise that an address names, as far as the caller may see it. To others it does
 * not exist, so nobody learns from an answer who is on the platform.
 */
public final class VisibleEnterprises {

  private static final Access PLATFORM = new Access.Platform("enterprise names");

  private final Transactions transactions;
  private final Enterprises enterprises;

  public VisibleEnterprises(Transactions transactions, Enterprises enterprises) {
    this.transactions = transactions;
    this.enterprises = enterprises;
  }

  /** The caller's own enterprise, which must be the one named. */
  public Enterprise own(Caller caller, String uscc) {
    Uscc code = Field.read("uscc", uscc, Uscc::parse);
    return transactions
        .call(caller.own(), () -> enterprises.find(new EnterpriseKey(caller.enterpriseKey())))
        .filter(found -> found.uscc().equals(code))
        .orElseThrow(() -> notFound(uscc));
  }

  /** The enterprise named, for its own people, for institutions with its consent, and operators. */
  public Enterprise visible(Caller caller, String uscc) {
    if (caller.role() == Role.ENTERPRISE) {
      return own(caller, uscc);
    }
    Uscc code = Field.read("uscc", uscc, Uscc::parse);
    Access access = caller.role() == Role.OPERATOR ? PLATFORM : caller.forInstitution();
    return transactions
        .call(access, () -> enterprises.find(code))
        .orElseThrow(() -> notFound(uscc));
  }

  /** The identity behind a key, for views of what already names it. */
  public Enterprise named(EnterpriseKey key) {
    return transactions
        .call(PLATFORM, () -> enterprises.find(key))
        .orElseThrow(() -> Refused.notFound("This enterprise was erased."));
  }

  private static Refused notFound(String uscc) {
    return Refused.notFound("No enterprise %s is visible to you.".formatted(uscc));
  }
}

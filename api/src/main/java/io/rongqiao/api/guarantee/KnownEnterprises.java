package io.rongqiao.api.guarantee;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Enterprises by their codes, as a bank names its borrowers. */
public final class KnownEnterprises {

  private static final Access ACCESS = new Access.Platform("guarantee parties");

  private final Transactions transactions;
  private final Enterprises enterprises;

  KnownEnterprises(Transactions transactions, Enterprises enterprises) {
    this.transactions = transactions;
    this.enterprises = enterprises;
  }

  /** The enterprise with a code; refused where the platform does not know it. */
  public EnterpriseKey require(String field, @Nullable String uscc) {
    Uscc code = io.rongqiao.api.representation.Field.read(field, uscc, Uscc::parse);
    return find(code)
        .orElseThrow(
            () -> Refused.badField(field, "is no enterprise of the platform", code.toString()));
  }

  public Optional<EnterpriseKey> find(Uscc code) {
    return transactions.call(ACCESS, () -> enterprises.find(code)).map(Enterprise::key);
  }

  public Optional<Enterprise> find(EnterpriseKey key) {
    return transactions.call(ACCESS, () -> enterprises.find(key));
  }
}

package io.rongqiao.matching.rematch;

import io.rongqiao.matching.application.Applications;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Set;

/**
 * Tells which of many enterprises wait for a new match, in one question. An application that is
 * submitted later is matched with what is known then.
 */
public final class AwaitingRematch {

  private static final Access ACCESS = new Access.Platform("platform:rematch");

  private final Transactions transactions;
  private final Applications applications;

  public AwaitingRematch(Transactions transactions, Applications applications) {
    this.transactions = transactions;
    this.applications = applications;
  }

  /** Those with an application that may still find a lender. */
  public Set<EnterpriseKey> among(Set<EnterpriseKey> enterprises) {
    return transactions.call(ACCESS, () -> applications.withLive(enterprises));
  }
}

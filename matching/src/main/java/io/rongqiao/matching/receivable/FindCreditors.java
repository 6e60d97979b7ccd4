package io.rongqiao.matching.receivable;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.util.Set;

/** Tells whose invoices may stand behind a receivable, of many enterprises in one question. */
public final class FindCreditors {

  private static final Access ACCESS = new Access.Platform("receivables");

  private final Transactions transactions;
  private final Receivables receivables;

  public FindCreditors(Transactions transactions, Receivables receivables) {
    this.transactions = transactions;
    this.receivables = receivables;
  }

  /** Those of them that are creditors of a receivable. */
  public Set<EnterpriseKey> among(Set<EnterpriseKey> enterprises) {
    return transactions.call(ACCESS, () -> receivables.creditorsAmong(enterprises));
  }
}

package io.rongqiao.scoring.enterprise;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;

/**
 * Forgets an enterprise by law: its identity is blanked, its key destroyed, and with it every
 * sealed text, where it lies. Its consents end with it. What remains are figures about nobody.
 */
public final class EraseEnterprise {

  private final Transactions transactions;
  private final Enterprises enterprises;
  private final EnterpriseSecrets secrets;
  private final Clock clock;

  public EraseEnterprise(
      Transactions transactions, Enterprises enterprises, EnterpriseSecrets secrets, Clock clock) {
    this.transactions = transactions;
    this.enterprises = enterprises;
    this.secrets = secrets;
    this.clock = clock;
  }

  /** Erases; a second time changes nothing. */
  public void erase(EnterpriseKey enterprise, String actor) {
    Instant now = clock.instant();
    transactions.run(
        new Access.Platform("erasure by " + actor),
        () -> {
          secrets.destroy(enterprise, now);
          enterprises.erase(enterprise, now);
        });
  }
}

package io.rongqiao.api.demonstration;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import java.nio.file.Path;

/** What the demonstration's supplier sells: to a core enterprise, and to a public body. */
final class InventedTrade {

  private final Transactions transactions;
  private final Enterprises enterprises;
  private final InventedReverseFactoring reverseFactoring;
  private final InventedProcurement procurement;

  InventedTrade(
      Transactions transactions,
      Enterprises enterprises,
      InventedReverseFactoring reverseFactoring,
      InventedProcurement procurement) {
    this.transactions = transactions;
    this.enterprises = enterprises;
    this.reverseFactoring = reverseFactoring;
    this.procurement = procurement;
  }

  void open(Enterprise core, EnterpriseKey key, Path scratch) {
    Enterprise supplier =
        transactions.call(
            new Access.Platform(InventedProfiles.ACTOR), () -> enterprises.find(key).orElseThrow());
    reverseFactoring.open(core, supplier.key());
    procurement.open(supplier, scratch);
  }
}

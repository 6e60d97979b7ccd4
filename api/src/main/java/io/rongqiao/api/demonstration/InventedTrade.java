package io.rongqiao.api.demonstration;

import io.rongqiao.matching.receivable.reversefactoring.CoreEnterprises;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** What the demonstration's supplier sells: to a core enterprise, and to a public body. */
final class InventedTrade {

  private final Transactions transactions;
  private final Enterprises enterprises;
  private final CoreEnterprises coreEnterprises;
  private final InventedReverseFactoring reverseFactoring;
  private final InventedProcurement procurement;
  private final Clock clock;

  InventedTrade(
      Transactions transactions,
      Enterprises enterprises,
      CoreEnterprises coreEnterprises,
      InventedReverseFactoring reverseFactoring,
      InventedProcurement procurement,
      Clock clock) {
    this.transactions = transactions;
    this.enterprises = enterprises;
    this.coreEnterprises = coreEnterprises;
    this.reverseFactoring = reverseFactoring;
    this.procurement = procurement;
    this.clock = clock;
  }

  void open(Enterprise core, EnterpriseKey key, Path scratch) {
    Enterprise supplier =
        transactions.call(
            new Access.Platform(InventedProfiles.ACTOR),
            () -> {
              coreEnterprises.list(
                  core.uscc(),
                  InventedProfiles.ACTOR,
                  clock.instant().truncatedTo(ChronoUnit.MICROS));
              return enterprises.find(key).orElseThrow();
            });
    reverseFactoring.open(core, supplier.key());
    procurement.open(supplier, scratch);
  }
}

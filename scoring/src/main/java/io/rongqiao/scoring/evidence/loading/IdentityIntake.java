package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import io.rongqiao.scoring.evidence.reading.UnreadableFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes in who enterprises are, in one unit of work of the platform's own. */
final class IdentityIntake {

  private static final Access PLATFORM = new Access.Platform("run-load");
  private static final int BATCH_ROWS = 5_000;
  private static final int BATCH_BYTES = 4 << 20;

  private final Transactions transactions;
  private final Loads loads;
  private final Enterprises enterprises;
  private final Clock clock;

  IdentityIntake(Transactions transactions, Loads loads, Enterprises enterprises, Clock clock) {
    this.transactions = transactions;
    this.loads = loads;
    this.enterprises = enterprises;
    this.clock = clock;
  }

  RowCounts store(Load load, Path path, long number) {
    return transactions.call(
        PLATFORM,
        () -> {
          if (loads.isRunning(load.id())) {
            throw new LoadBusy(load.id());
          }
          RowCounts rows = storeAll(load, path);
          loads.deliver(load, number, rows);
          return rows;
        });
  }

  private RowCounts storeAll(Load load, Path path) {
    LoadOrder order = load.order();
    var checks = new IdentityChecks(order.kind(), order.provider(), order.areIdsMasked());
    RowCounts rows = RowCounts.NONE;
    int errors = 0;
    try (RowFile file = RowFile.open(path, order.kind().layout())) {
      RowBatch batch = new RowBatch(order.kind().columns().size(), BATCH_ROWS, BATCH_BYTES);
      while (file.rows().fill(batch)) {
        IdentityChecks.Identities identities = checks.check(batch);
        rows = rows.plus(register(order.provider(), identities));
        loads.report(load.id(), load.attempt(), errors + 1, identities.errors());
        errors += identities.errors().size();
      }
    } catch (IOException broken) {
      throw new UnreadableFile("The file breaks off: %s.".formatted(broken.getMessage()), broken);
    }
    if (rows.read() == 0) {
      throw new UnreadableFile("The file has a header and no rows.");
    }
    return rows;
  }

  private RowCounts register(String provider, IdentityChecks.Identities identities) {
    List<String> codes = identities.registrations().keySet().stream().map(Uscc::value).toList();
    int known = enterprises.resolve(provider, codes).size();
    Map<Uscc, EnterpriseKey> keys =
        enterprises.registerAll(identities.registrations().values(), clock.instant());
    Map<ProviderIdentifier, EnterpriseKey> identifiers = new HashMap<>();
    identities
        .identifiers()
        .forEach((identifier, code) -> identifiers.put(identifier, keys.get(code)));
    enterprises.identifyAll(identifiers, clock.instant());
    long fresh = (long) codes.size() - known;
    return new RowCounts(
        identities.rowsRead(),
        fresh,
        identities.goodRows() - fresh,
        0,
        identities.rowsRead() - identities.goodRows(),
        0);
  }
}

package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Looks after the loads that a process left behind when it ended, at its next start. */
public final class RecoverLoads {

  private static final Access PLATFORM = new Access.Platform("recover-loads");

  private final Transactions transactions;
  private final Loads loads;
  private final Spool spool;
  private final Clock clock;

  public RecoverLoads(Transactions transactions, Loads loads, Spool spool, Clock clock) {
    this.transactions = transactions;
    this.loads = loads;
    this.spool = spool;
    this.clock = clock;
  }

  /**
   * Settles what can be settled and returns the loads to run (again): nothing of theirs is stored,
   * and their files are here.
   */
  public List<LoadId> recover() {
    List<LoadId> toRun = new ArrayList<>();
    for (Load load : transactions.call(PLATFORM, loads::abandoned)) {
      if (transactions.call(PLATFORM, () -> isToBeRun(load))) {
        toRun.add(load.id());
      }
    }
    return List.copyOf(toRun);
  }

  /** Settles one load whose running was cut off, and tells whether it is to be run again. */
  public boolean isToBeRun(LoadId id) {
    return transactions.call(
        PLATFORM,
        () ->
            loads
                .find(id)
                .filter(load -> load.finishedAt() == null)
                .filter(this::isToBeRun)
                .isPresent());
  }

  private boolean isToBeRun(Load load) {
    if (loads.isRunning(load.id())) {
      return false;
    }
    Optional<RowCounts> delivered = loads.delivered(load.id());
    if (delivered.isPresent()) {
      loads.succeed(load.id(), delivered.get(), clock.instant());
      return false;
    }
    String file = load.spool();
    if (load.state() != LoadState.RECEIVING && file != null && spool.has(file)) {
      return true;
    }
    loads.fail(
        load.id(),
        "The platform stopped before the file was loaded; nothing of it is stored. Send it again"
            + " with the same key.",
        clock.instant());
    return false;
  }
}

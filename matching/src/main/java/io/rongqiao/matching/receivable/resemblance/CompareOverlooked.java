package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.DoubleCheck;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Compares what was uploaded and then not compared, since a process died in between. */
public final class CompareOverlooked {

  private static final Access ACCESS = new Access.Platform("resemblance");
  private static final Duration GRACE = Duration.ofMinutes(1);
  private static final int AT_ONCE = 200;

  private final Transactions transactions;
  private final Receivables receivables;
  private final DoubleCheck doubleCheck;
  private final Clock clock;

  public CompareOverlooked(
      Transactions transactions, Receivables receivables, DoubleCheck doubleCheck, Clock clock) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.doubleCheck = doubleCheck;
    this.clock = clock;
  }

  /** Compares all that was overlooked for a minute; tells how many. */
  public int compare() {
    Instant before = clock.instant().minus(GRACE);
    int compared = 0;
    List<ReceivableId> overlooked;
    do {
      overlooked = transactions.call(ACCESS, () -> receivables.uncompared(before, AT_ONCE));
      overlooked.forEach(doubleCheck::compare);
      compared += overlooked.size();
    } while (overlooked.size() == AT_ONCE);
    return compared;
  }
}

package io.rongqiao.matching.guarantee;

import io.rongqiao.migrations.transaction.Access;
import java.util.List;

/**
 * Closes approved cases whose loan was never paid out: once their capacity was given back, an
 * approval promises nothing any more. The bank may draft anew.
 */
public final class LapseApprovals {

  private static final Access PLATFORM = new Access.Platform("lapse-approvals");
  private static final int AT_ONCE = 100;

  private final CaseDesk desk;

  public LapseApprovals(CaseDesk desk) {
    this.desk = desk;
  }

  /** Closes all there are; how many they were. */
  public int lapse() {
    int closed = 0;
    List<CaseId> late;
    do {
      late = desk.transactions().call(PLATFORM, () -> desk.cases().lapsed(AT_ONCE));
      closed += (int) late.stream().filter(this::close).count();
    } while (late.size() == AT_ONCE);
    return closed;
  }

  private boolean close(CaseId id) {
    CaseOutcome outcome =
        desk.step(
            PLATFORM,
            id,
            -1,
            CaseState.APPROVED,
            approved ->
                desk.keep(
                    approved.in(CaseState.CLOSED), CaseEvent.Kind.LAPSED, "lapse-approvals", null));
    return outcome instanceof CaseOutcome.Done;
  }
}

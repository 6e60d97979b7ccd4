package io.rongqiao.scoring.governance.stability;

import io.rongqiao.scoring.governance.ModelId;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;

/** What was counted and reckoned. Works in units of work of the platform's own. */
public interface StabilityReadings {

  /**
   * How many enterprises fell into which bin, by month: for the score, then for each
   * characteristic, the counts of the bins.
   */
  SortedMap<YearMonth, List<List<Long>>> counts(ModelId model, List<Integer> sizes);

  /** Keeps a reading in place of the one reckoned before. */
  void put(StabilityReading reading);

  /** Whether this level of this reading is alarmed about for the first time; remembered. */
  boolean alarm(StabilityReading reading);

  /** The readings of a model by month, the score before its characteristics. */
  List<StabilityReading> of(ModelId model);

  /** Every reading that was alarmed about at the level it still has, the newest month first. */
  List<StabilityReading> alarms();
}

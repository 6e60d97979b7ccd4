package io.rongqiao.scoring.governance.leading;

import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.scorecard.ColdStart;
import java.time.LocalDate;
import java.util.SortedMap;

/** How many outcomes stand in each section of the industries, as last counted. */
public interface SegmentOutcomes {

  /** Counts anew what was known on a day, in a unit of work of the platform's own. */
  void count(LocalDate knownOn);

  /** What was counted of a section; nothing at all where there was none. */
  ColdStart of(Segment segment);

  /** What was counted, by section. */
  SortedMap<Segment, ColdStart> all();
}

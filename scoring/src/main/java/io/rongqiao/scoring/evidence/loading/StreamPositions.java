package io.rongqiao.scoring.evidence.loading;

import java.util.Map;

/** How far each partition of a stream of events was taken in. */
public interface StreamPositions {

  /** The first offset not taken in of a provider, by partition; a partition not begun is absent. */
  Map<Integer, Long> next(String stream, String provider);

  /**
   * Notes in the unit of work that takes them in that the events up to {@code last} are.
   *
   * @return false if somebody took in the event at {@code first} meanwhile; then nothing is noted
   */
  boolean advance(String stream, String provider, int partition, long first, long last);
}

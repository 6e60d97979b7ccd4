package io.rongqiao.matching.audience;

import java.util.SortedMap;

/** Everybody who may be counted, wherever the partitions are held. */
public interface Audience {

  /**
   * What all partitions add up to, each of them once.
   *
   * @throws AudienceIncomplete if a partition did not answer: a part of the whole would be a wrong
   *     answer, and by its difference from a right one tell of few enterprises
   */
  SortedMap<String, Tally> survey(Question question);
}

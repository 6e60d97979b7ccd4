package io.rongqiao.matching.audience;

import java.time.LocalDate;
import java.util.SortedMap;

/** An audience whose enterprises all stand in one partition. */
record OnePartition(AudiencePartition partition, AudienceLayout layout, LocalDate today)
    implements Audience {

  private static final long SECRET = 4711;

  @Override
  public SortedMap<String, Tally> survey(Question question) {
    return new Survey(question, layout, today, SECRET).of(partition);
  }
}

package io.rongqiao.matching.guarantee;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A question of the guarantor's, with the bank's answer once there is one. */
public record CaseQuestion(
    UUID id,
    Instant askedAt,
    String askedBy,
    String question,
    @Nullable Instant answeredAt,
    @Nullable String answeredBy,
    @Nullable String answer) {

  public boolean isOpen() {
    return answer == null;
  }
}

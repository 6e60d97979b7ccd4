package io.rongqiao.matching.guarantee;

import java.time.Instant;

/**
 * What one person decided.
 *
 * @param number 1 for the first pair of eyes, 2 for the second
 */
public record CaseDecision(int number, Verdict verdict, String reason, String by, Instant at) {

  public CaseDecision {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A decision gives its reason");
    }
  }

  /** What can be decided. */
  public enum Verdict {
    APPROVE,
    DECLINE
  }
}

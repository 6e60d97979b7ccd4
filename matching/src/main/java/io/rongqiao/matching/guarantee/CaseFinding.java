package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.structure.Finding;
import io.rongqiao.scoring.policy.Effect;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the documents have against a case, and who went past it.
 *
 * @param answer who answers for going past, and why; {@code null} while nobody does
 */
public record CaseFinding(Finding finding, @Nullable Answer answer) {

  public CaseFinding {
    if (answer != null && finding.severity() == Effect.BLOCKS) {
      throw new IllegalArgumentException(
          "Nobody goes past %s, whose wording is hard".formatted(finding.rule()));
    }
  }

  /** Whether somebody must still answer for it before the case can be approved. */
  public boolean isOpen() {
    return answer == null && finding.severity() != Effect.NOTES;
  }

  /** Who went past a finding, and why. */
  public record Answer(String by, Instant at, String why) {}
}

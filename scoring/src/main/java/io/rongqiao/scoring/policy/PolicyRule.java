package io.rongqiao.scoring.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One version of a rule: between its dates it says the same thing.
 *
 * @param inForceUntil the last day; {@code null} while no end is stated
 */
public record PolicyRule(
    RuleId id,
    Bilingual title,
    PolicyScope scope,
    Severity severity,
    Effect effect,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    PolicySource source) {

  public PolicyRule {
    if (inForceUntil != null && inForceUntil.isBefore(inForceFrom)) {
      throw new IllegalArgumentException("%s ends before it begins".formatted(id));
    }
  }

  public boolean isInForce(LocalDate day) {
    return !inForceFrom.isAfter(day) && (inForceUntil == null || !inForceUntil.isBefore(day));
  }
}

package io.rongqiao.scoring.governance;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step in the life of a model.
 *
 * @param ordinal counted from 1
 * @param state what the model was from then on
 * @param role what it was proposed or approved as
 * @param from the first day in force as such; for a retirement the first day no longer
 */
public record ModelEvent(
    int ordinal,
    ModelState state,
    String actor,
    Instant at,
    String why,
    @Nullable ModelRole role,
    @Nullable LocalDate from) {

  public ModelEvent {
    if (why.isBlank()) {
      throw new IllegalArgumentException("is missing");
    }
  }
}

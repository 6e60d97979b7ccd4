package io.rongqiao.scoring.governance;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When a model is in force as what.
 *
 * @param until the last day; null while none is known
 */
public record ModelTerm(
    ModelId model, ModelRole role, Segment segment, LocalDate from, @Nullable LocalDate until) {

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}

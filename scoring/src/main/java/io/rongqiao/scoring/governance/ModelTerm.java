package io.rongqiao.scoring.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a model is in force as what.
 *
 * @param until the last day; null while none is known
 */
public record ModelTerm(
    ModelId model, ModelRole role, Segment segment, LocalDate from, @Nullable LocalDate until) {

  /** The model that holds a role in the first of the segments in which one does. */
  public static Optional<ModelId> first(
      List<ModelTerm> terms, List<Segment> segments, ModelRole role) {
    return segments.stream()
        .flatMap(segment -> terms.stream().filter(term -> term.segment().equals(segment)))
        .filter(term -> term.role() == role)
        .map(ModelTerm::model)
        .findFirst();
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && (until == null || !day.isAfter(until));
  }
}

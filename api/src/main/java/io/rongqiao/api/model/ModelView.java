package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.governance.ModelEvent;
import io.rongqiao.scoring.governance.ModelRole;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.governance.leading.Leadership;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A registered model.
 *
 * @param leads whether profiles are graded by it wherever no champion leads
 * @param leadsIn the sections of the industries that it grades today, having outcomes enough
 * @param terms when it was, is or will be in force
 * @param history what was decided, the first first
 */
@Serdeable
record ModelView(
    UUID id,
    String kind,
    String version,
    String segment,
    String featureSet,
    String digest,
    String trainedBy,
    Instant registeredAt,
    String state,
    boolean leads,
    List<String> leadsIn,
    List<TermView> terms,
    List<EventView> history) {

  static ModelView of(
      RegisteredModel model, List<ModelTerm> terms, LocalDate today, Leadership leadership) {
    return new ModelView(
        model.id().value(),
        model.kind().name(),
        model.version(),
        model.segment().code(),
        model.featureSet(),
        model.digest(),
        model.trainedBy(),
        model.registeredAt(),
        model.state().name(),
        model.version().equals(Scorecards.current().version()),
        leadership.of(model.id()).stream().map(Segment::code).toList(),
        terms.stream()
            .filter(term -> term.model().equals(model.id()))
            .map(term -> TermView.of(term, today))
            .toList(),
        model.history().stream().map(EventView::of).toList());
  }

  /** When a model is in force as what. */
  @Serdeable
  record TermView(
      UUID model,
      String role,
      String segment,
      LocalDate from,
      @Nullable LocalDate until,
      boolean inForce) {

    static TermView of(ModelTerm term, LocalDate day) {
      return new TermView(
          term.model().value(),
          term.role().name(),
          term.segment().code(),
          term.from(),
          term.until(),
          term.holds(day));
    }
  }

  /** A step in the life of a model. */
  @Serdeable
  record EventView(
      int ordinal,
      String state,
      String actor,
      Instant at,
      String why,
      @Nullable String role,
      @Nullable LocalDate from) {

    static EventView of(ModelEvent event) {
      ModelRole role = event.role();
      return new EventView(
          event.ordinal(),
          event.state().name(),
          event.actor(),
          event.at(),
          event.why(),
          role == null ? null : role.name(),
          event.from());
    }
  }
}

package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.Movement;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What moved the points from one sealed profile to another.
 *
 * @param kind MOVED; OTHER_CARD where two cards graded, whose points do not compare; NOT_GRADED
 *     where one was not graded; NOTHING_EARLIER where there is no other profile
 * @param before the earlier; null where there is none
 * @param points how many more, or fewer; null unless moved
 * @param steps the causes, the greatest first; together they make the whole difference
 * @param others every profile that may be compared, the youngest first
 */
@Serdeable
public record MovementView(
    String kind,
    @Nullable SealedView before,
    SealedView after,
    @Nullable Integer points,
    List<StepView> steps,
    List<SealedView> others) {

  static MovementView of(
      SealedProfile before, SealedProfile after, Movement movement, List<SealedView> others) {
    SealedView then = SealedView.of(before);
    SealedView now = SealedView.of(after);
    return switch (movement) {
      case Movement.Moved it ->
          new MovementView(
              "MOVED",
              then,
              now,
              it.points(),
              it.steps().stream().map(StepView::of).toList(),
              others);
      case Movement.OtherCard _ ->
          new MovementView("OTHER_CARD", then, now, null, List.of(), others);
      case Movement.NotGraded _ ->
          new MovementView("NOT_GRADED", then, now, null, List.of(), others);
    };
  }

  static MovementView alone(SealedProfile only, List<SealedView> others) {
    return new MovementView("NOTHING_EARLIER", null, SealedView.of(only), null, List.of(), others);
  }

  /** One of the profiles that were sealed. */
  @Serdeable
  public record SealedView(
      UUID id,
      LocalDate asOf,
      Instant sealedAt,
      String outcome,
      @Nullable Integer points,
      @Nullable String grade,
      String scorecard) {

    static SealedView of(SealedProfile sealed) {
      Assessment.@Nullable Graded graded =
          sealed.assessment() instanceof Assessment.Graded it ? it : null;
      return new SealedView(
          sealed.id().value(),
          sealed.profile().asOf(),
          sealed.sealedAt(),
          sealed.assessment().outcome().name(),
          graded == null ? null : graded.points().value(),
          graded == null ? null : graded.grade().name(),
          sealed.profile().provenance().scorecard());
    }
  }

  /** What one feature did. */
  @Serdeable
  public record StepView(
      String feature, TextView title, TextView before, TextView after, int points) {

    static StepView of(Movement.Step step) {
      return new StepView(
          step.feature(),
          TextView.of(step.title()),
          TextView.of(step.before()),
          TextView.of(step.after()),
          step.points());
    }
  }
}

package io.rongqiao.api.profile;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.AssessmentId;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.Movement;
import io.rongqiao.scoring.profile.SealedProfile;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Compares sealed profiles of an enterprise, as far as the unit of work may read them: its own all,
 * a lender's those that its live consent covers.
 */
public final class Movements {

  /** How many are offered to compare, the youngest first. */
  private static final int SHOWN = 24;

  private final Assessments assessments;
  private final Champions champions;

  public Movements(Assessments assessments, Champions champions) {
    this.assessments = assessments;
    this.champions = champions;
  }

  /**
   * What moved the points; nothing where no profile may be read.
   *
   * @param from the earlier profile; by default the last one as of an earlier day, or else the one
   *     sealed before
   * @param to the later one; by default the one sealed last
   */
  public Optional<MovementView> of(
      EnterpriseKey enterprise, @Nullable UUID from, @Nullable UUID to) {
    List<SealedProfile> sealed = assessments.history(enterprise, SHOWN);
    if (sealed.isEmpty()) {
      return Optional.empty();
    }
    List<MovementView.SealedView> others =
        sealed.stream().map(MovementView.SealedView::of).toList();
    SealedProfile after = to == null ? sealed.getFirst() : find(enterprise, to, "to");
    Optional<SealedProfile> before =
        from == null ? earlier(sealed, after) : Optional.of(find(enterprise, from, "from"));
    return Optional.of(
        before
            .map(
                it ->
                    MovementView.of(
                        it,
                        after,
                        Movement.between(it.profile(), after.profile(), champions),
                        others))
            .orElseGet(() -> MovementView.alone(after, others)));
  }

  private static Optional<SealedProfile> earlier(List<SealedProfile> sealed, SealedProfile after) {
    Predicate<SealedProfile> asOfEarlier =
        it -> it.profile().asOf().isBefore(after.profile().asOf());
    Predicate<SealedProfile> sealedEarlier = it -> it.sealedAt().isBefore(after.sealedAt());
    return sealed.stream()
        .filter(asOfEarlier)
        .findFirst()
        .or(() -> sealed.stream().filter(sealedEarlier).findFirst());
  }

  private SealedProfile find(EnterpriseKey enterprise, UUID id, String field) {
    return assessments
        .find(enterprise, new AssessmentId(id))
        .orElseThrow(() -> Refused.badField(field, "names no profile there is", id.toString()));
  }
}

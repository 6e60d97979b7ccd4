package io.rongqiao.scoring.governance.override;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.Assessments;
import io.rongqiao.scoring.profile.SealedProfile;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets a person's grade beside that of the latest assessment, under the consent by which the person
 * reads it; a better one counts once a second person agrees.
 */
public final class OverrideGrade {

  private final Transactions transactions;
  private final Assessments assessments;
  private final Overrides overrides;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public OverrideGrade(
      Transactions transactions,
      Assessments assessments,
      Overrides overrides,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.assessments = assessments;
    this.overrides = overrides;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Overrides the grade.
   *
   * @param institution for whom; null where an operator does it for all
   */
  public OverrideOutcome override(
      Access.UnderConsent access,
      EnterpriseKey enterprise,
      @Nullable UUID institution,
      OverrideOrder order) {
    return transactions.call(
        access,
        () -> {
          Optional<SealedProfile> latest = assessments.latest(enterprise);
          if (latest.isEmpty()
              || !(latest.get().assessment() instanceof Assessment.Graded graded)) {
            return new OverrideOutcome.NothingGraded();
          }
          if (graded.grade() == order.grade()) {
            return new OverrideOutcome.SameGrade();
          }
          var made =
              new GradeOverride(
                  new OverrideId(ids.get()),
                  enterprise,
                  latest.get().id(),
                  institution,
                  graded.grade(),
                  order.grade(),
                  order.reason(),
                  order.note(),
                  access.actor(),
                  clock.instant().truncatedTo(ChronoUnit.MICROS),
                  null);
          overrides.add(made, latest.get());
          return new OverrideOutcome.Done(made);
        });
  }
}

package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.feature.Trading;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Which characteristic moved the points between two sealed profiles. */
class MovementTest {

  @Test
  void namesCausesThatTogetherMakeTheWholeDifference() {
    Random random = new Random(11);
    for (int trial = 0; trial < 200; trial++) {
      CreditProfile before = profile(trade(random));
      CreditProfile after = profile(trade(random));

      assertThat(Movement.between(before, after, Champions.NONE))
          .isInstanceOfSatisfying(
              Movement.Moved.class,
              it -> {
                assertThat(it.steps().stream().mapToInt(Movement.Step::points).sum())
                    .isEqualTo(it.points());
                assertThat(it.points()).isEqualTo(points(after) - points(before));
                assertThat(it.steps()).allSatisfy(step -> assertThat(step.points()).isNotZero());
              });
    }
  }

  @Test
  void turnsAroundWithTheTwoProfiles() {
    CreditProfile before = profile(Trading.steadyTrade().sales(Trading.steady(36, 50_000)));
    CreditProfile after = profile(Trading.steadyTrade());

    var there = (Movement.Moved) Movement.between(before, after, Champions.NONE);
    var back = (Movement.Moved) Movement.between(after, before, Champions.NONE);

    assertThat(there.points()).isEqualTo(-back.points()).isNotZero();
    assertThat(there.steps())
        .extracting(Movement.Step::feature)
        .containsExactlyElementsOf(back.steps().stream().map(Movement.Step::feature).toList());
  }

  @Test
  void comparesNoPointsOfTwoCards() {
    CreditProfile before =
        new Appraisal(Scorecards.EXPERT_2, DAY).of(Trading.subject(Trading.steadyTrade()));

    assertThat(Movement.between(before, profile(Trading.steadyTrade()), Champions.NONE))
        .isEqualTo(
            new Movement.OtherCard(Scorecards.EXPERT_2.version(), Scorecards.current().version()));
  }

  @Test
  void comparesNothingWithWhatWasNotGraded() {
    CreditProfile thin = profile(Trading.steadyTrade().sales(Trading.steady(2, 50_000)));

    assertThat(Movement.between(thin, profile(Trading.steadyTrade()), Champions.NONE))
        .isEqualTo(new Movement.NotGraded(thin.assessment().outcome(), Outcome.GRADED));
  }

  private static EvidenceAsOf.Builder trade(Random random) {
    return Trading.steadyTrade()
        .sales(Trading.steady(12 + random.nextInt(25), 20_000 + random.nextInt(2_000_000)));
  }

  private static int points(CreditProfile profile) {
    return ((Assessment.Graded) profile.assessment()).points().value();
  }

  private static CreditProfile profile(EvidenceAsOf.Builder evidence) {
    return new Appraisal(Scorecards.current(), DAY).of(Trading.subject(evidence));
  }
}

package io.rongqiao.scoring.scorecard.fitted;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.Counterfactual;
import io.rongqiao.scoring.scorecard.GradeScale;
import io.rongqiao.scoring.scorecard.Move;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What would reach the next grade of a learnt card. */
class GradedScorecardTest {

  private static final String IN_TIME = "tax_filing_on_time_share_12m";
  private static final String VOIDS = "sales_void_ratio_24m";
  private static final String AGE = "enterprise_age_months";

  private static final FittedScorecard CARD =
      new ScorecardTrainer().train(enterprises(), TrainingOrder.PLAIN, _ -> {});

  @Test
  void reachesTheGradeByWhatTheEnterpriseCanMove() {
    Map<String, Double> values = new HashMap<>(Map.of(IN_TIME, 0.7, VOIDS, 0.06, AGE, 20.0));
    int best = total(with(values, IN_TIME, 1.0));
    GradedScorecard graded = new GradedScorecard(CARD, gradesBelow(best));
    FeatureVector now = vector(values);

    Points next = graded.nextGrade(graded.total(now)).orElseThrow();
    List<Move> plan =
        Counterfactual.cheapest(graded.moves(now), next.minus(graded.total(now))).orElseThrow();

    assertThat(next).isEqualTo(new Points(best));
    assertThat(plan).isNotEmpty().extracting(Move::feature).doesNotContain(AGE);
    plan.forEach(move -> values.put(move.feature(), move.to()));
    assertThat(graded.total(vector(values))).isGreaterThanOrEqualTo(next);
  }

  @Test
  void movesNothingThatIsMissing() {
    GradedScorecard graded = new GradedScorecard(CARD, gradesBelow(10_000));

    assertThat(graded.moves(vector(Map.of()))).allSatisfy(moves -> assertThat(moves).isEmpty());
  }

  private static int total(Map<String, Double> values) {
    return new GradedScorecard(CARD, gradesBelow(0)).total(vector(values)).value();
  }

  private static Map<String, Double> with(Map<String, Double> values, String name, double value) {
    Map<String, Double> changed = new HashMap<>(values);
    changed.put(name, value);
    return changed;
  }

  private static GradeScale gradesBelow(int best) {
    return new GradeScale(
        Map.of(
            RiskGrade.A, new Points(best),
            RiskGrade.B, new Points(best - 100_000),
            RiskGrade.C, new Points(best - 200_000),
            RiskGrade.D, new Points(best - 300_000)));
  }

  private static FeatureVector vector(Map<String, Double> values) {
    return FeatureSets.STANDARD_1.vector(values);
  }

  /** Late returns, voids and youth raise the risk. */
  private static LabelledPortfolio enterprises() {
    int rows = 3000;
    Random random = new Random(5);
    double[] inTime = new double[rows];
    double[] voids = new double[rows];
    double[] age = new double[rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      inTime[row] = random.nextInt(13) / 12.0;
      voids[row] = random.nextInt(40) / 100.0;
      age[row] = random.nextInt(120);
      double odds = 1 - 3 * inTime[row] + 5 * voids[row] - age[row] / 60;
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    }
    Portfolio inputs =
        new Portfolio(
            List.of(
                Column.numeric(IN_TIME, inTime),
                Column.numeric(VOIDS, voids),
                Column.numeric(AGE, age)),
            rows);
    return LabelledPortfolio.of(inputs, new Target("outcome", "bad"), bad);
  }
}

package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.bench.BenchReport;
import io.rongqiao.scoring.export.PmmlExport;
import io.rongqiao.scoring.export.PointsCurve;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.scorecard.GradeScale;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pmml4s.model.Model;

/** Points, grade and four reasons of a row, beside the same scorecard in an evaluator of PMML. */
final class ScorecardBench {

  private static final int CHARACTERISTICS = 20;
  private static final int ROWS = 100_000;
  private static final int OURS = 5_000_000;
  private static final int THEIRS = 30_000;
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 7;

  private static final GradeScale GRADES =
      new GradeScale(
          Map.of(
              RiskGrade.A,
              new Points(680),
              RiskGrade.B,
              new Points(620),
              RiskGrade.C,
              new Points(580),
              RiskGrade.D,
              new Points(540)));

  private final FittedScorecard card;
  private final double[][] rows;
  private final Model model;
  private final String[] names;

  private ScorecardBench() {
    LabelledPortfolio loans = ManyLoans.of(ROWS, CHARACTERISTICS, 3);
    card = new ScorecardTrainer().train(loans, TrainingOrder.PLAIN, _ -> {});
    InputRows inputs = InputRows.of(card.inputs(), loans.inputs());
    rows = new double[ROWS][];
    Arrays.setAll(rows, inputs::row);
    model = Model.fromString(PmmlExport.of(card, PointsCurve.of(card)));
    names = card.inputs().stream().map(ModelInput::name).toArray(String[]::new);
  }

  static void measure() throws IOException {
    new ScorecardBench().rounds();
  }

  private void rounds() throws IOException {
    double[] ours = new double[ROUNDS];
    double[] theirs = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double oursNow = ours();
      double theirsNow = theirs();
      System.out.printf(
          "  scorecard round %d: %.0f, PMML %.0f rows/s%n", round, oursNow, theirsNow);
      if (round >= 0) {
        ours[round] = oursNow;
        theirs[round] = theirsNow;
      }
    }
    BenchReport.write(
        "scorecard",
        BenchReport.median(ours),
        BenchReport.median(theirs),
        "profiles/s",
        "points, grade, probability and up to four reasons from a feature array, one thread, against"
            + " PMML4S with the same scorecard, scores equal; %d characteristics, 100,000 rows cycled"
                .formatted(card.characteristics().size()));
  }

  private double ours() {
    long sum = 0;
    long before = System.nanoTime();
    for (int next = 0; next < OURS; next++) {
      RiskScore score = card.score(rows[next % ROWS]);
      RiskGrade grade = GRADES.grade(new Points((int) score.score()));
      sum += (long) score.score() + score.reasons().size() + (grade == RiskGrade.A ? 1 : 0);
    }
    double seconds = (System.nanoTime() - before) / 1e9;
    if (sum == 0) {
      throw new IllegalStateException("nothing was scored");
    }
    return OURS / seconds;
  }

  private double theirs() {
    List<Map<String, Object>> named = new ArrayList<>();
    for (int next = 0; next < THEIRS; next++) {
      Map<String, Object> values = new HashMap<>();
      for (int k = 0; k < names.length; k++) {
        double value = rows[next % ROWS][k];
        if (!Double.isNaN(value)) {
          values.put(names[k], value);
        }
      }
      named.add(values);
    }
    long before = System.nanoTime();
    for (int next = 0; next < THEIRS; next++) {
      Object scored = model.predict(named.get(next)).get("score");
      if (!(scored instanceof Number score)
          || score.doubleValue() != card.score(rows[next % ROWS]).score()) {
        throw new IllegalStateException("the two do not agree");
      }
    }
    return THEIRS / ((System.nanoTime() - before) / 1e9);
  }
}

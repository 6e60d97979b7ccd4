package io.rongqiao.scoring.defaultrisk;

import io.rongqiao.scoring.defaultrisk.calibration.LogOdds;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskModelTrainer;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What a kind of model says of rows that it did not learn from, to calibrate with. */
public final class CrossFitting {

  /** So many rows of each outcome are needed: one in every part that is held out, and another. */
  private static final int LEAST_ROWS = 10;

  private CrossFitting() {}

  /**
   * A model with what it, or its like on other rows, said of rows unseen.
   *
   * @param logOdds of default, by the place of the row in the sample; rows never held out are
   *     absent
   */
  public record Fitted(RiskModel model, Map<Integer, Double> logOdds) {}

  /** Trains the model, and where it does not tell by itself, once more on every fold. */
  public static Fitted train(
      RiskModelTrainer trainer,
      LabelledPortfolio sample,
      TrainingOrder order,
      Consumer<String> progress) {
    int bad = sample.badCount();
    int good = sample.rows() - bad;
    if (Math.min(good, bad) < LEAST_ROWS) {
      throw new IllegalArgumentException(
          "%d rows are bad and %d are not: at least %d of each are needed to learn and calibrate"
              .formatted(bad, good, LEAST_ROWS));
    }
    if (trainer instanceof ChallengerTrainer challenger) {
      Learnt learnt = challenger.learn(sample, order, progress);
      return new Fitted(learnt.model(), learnt.logOdds());
    }
    RiskModel model = trainer.train(sample, order, progress);
    progress.accept("training on parts of the sample, to calibrate on the rest");
    return new Fitted(model, unseen(trainer, sample, order));
  }

  private static Map<Integer, Double> unseen(
      RiskModelTrainer trainer, LabelledPortfolio sample, TrainingOrder order) {
    Map<Integer, Double> logOdds = new TreeMap<>();
    for (Folds.Fold fold : Folds.of(sample)) {
      RiskModel model =
          trainer.train(sample.select(Folds.Fold.places(fold.seen())), order, _ -> {});
      List<Integer> held = fold.held();
      InputRows rows =
          InputRows.of(model.inputs(), sample.inputs().select(Folds.Fold.places(held)));
      for (int row = 0; row < rows.rows(); row++) {
        logOdds.put(held.get(row), LogOdds.of(model.score(rows.row(row)).probability()));
      }
    }
    return logOdds;
  }
}

package io.rongqiao.scoring.defaultrisk.boosting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Finds the number of rounds by cross-validation inside the sample: boosters on all folds but one
 * grow side by side, and growing ends when their log-loss on what they did not see has stopped
 * falling. What they say of those rows at the best round is kept, to calibrate with.
 */
public final class EarlyStopping {

  private final GrowthRules rules;
  private final List<Fold> folds = new ArrayList<>();
  private double least = Double.POSITIVE_INFINITY;
  private int best;

  private EarlyStopping(GrowthRules rules) {
    this.rules = rules;
  }

  /** Rows that one booster does not see, and those it learns from. */
  public record HeldOut(TrainingTable seen, TrainingTable unseen, List<Integer> unseenRows) {

    public HeldOut {
      unseenRows = List.copyOf(unseenRows);
      if (unseenRows.size() != unseen.rows()) {
        throw new IllegalArgumentException("Every row that is held out has its place");
      }
    }
  }

  /**
   * What was found.
   *
   * @param logOdds what was said of rows unseen, by their place; others are absent
   */
  public record Outcome(int rounds, Map<Integer, Double> logOdds) {}

  public static Outcome search(List<HeldOut> parts, GrowthRules rules, Consumer<String> progress) {
    NativeLibrary.require();
    var search = new EarlyStopping(rules);
    try {
      for (HeldOut part : parts) {
        search.folds.add(new Fold(part, rules, Growth.seed(search.folds.size())));
      }
      search.grow(progress);
      return search.outcome();
    } catch (XGBoostError broken) {
      throw new IllegalStateException("XGBoost failed", broken);
    } finally {
      search.folds.forEach(Fold::close);
    }
  }

  private void grow(Consumer<String> progress) throws XGBoostError {
    for (int round = 1; round <= rules.mostRounds() && round - best <= rules.patience(); round++) {
      double loss = 0;
      int rows = 0;
      for (Fold fold : folds) {
        loss += fold.grow(round);
        rows += fold.part.unseen().rows();
      }
      if (loss < least) {
        least = loss;
        best = round;
        folds.forEach(Fold::keep);
      }
      if (round % 100 == 0) {
        progress.accept("round %d: log-loss %.4f on unseen rows".formatted(round, loss / rows));
      }
    }
    progress.accept("%d rounds are best".formatted(best));
  }

  private Outcome outcome() {
    Map<Integer, Double> logOdds = new TreeMap<>();
    for (Fold fold : folds) {
      for (int next = 0; next < fold.kept.length; next++) {
        logOdds.put(fold.part.unseenRows().get(next), (double) fold.kept[next]);
      }
    }
    return new Outcome(best, logOdds);
  }

  /** One booster, and the rows that it does not see. */
  private static final class Fold implements AutoCloseable {

    private final HeldOut part;
    private final DMatrix training;
    private final DMatrix validation;
    private final Booster booster;
    private float[] margins = new float[0];
    private float[] kept = new float[0];

    Fold(HeldOut part, GrowthRules rules, long seed) throws XGBoostError {
      this.part = part;
      this.training = part.seen().matrix();
      this.validation = part.unseen().matrix();
      this.booster =
          XGBoost.train(
              training,
              rules.parameters(seed, part.seen().badRate(), part.seen().constraints()),
              0,
              Map.of(),
              null,
              null);
    }

    /** Grows one more round and returns the sum of the log-loss on the unseen rows. */
    double grow(int round) throws XGBoostError {
      booster.update(training, round - 1);
      float[][] said = booster.predict(validation, true);
      margins = new float[said.length];
      double loss = 0;
      for (int row = 0; row < said.length; row++) {
        margins[row] = said[row][0];
        double against = part.unseen().isBad(row) ? -margins[row] : margins[row];
        loss += Math.max(against, 0) + Math.log1p(Math.exp(-Math.abs(against)));
      }
      return loss;
    }

    void keep() {
      kept = margins;
    }

    @Override
    public void close() {
      booster.dispose();
      training.dispose();
      validation.dispose();
    }
  }
}

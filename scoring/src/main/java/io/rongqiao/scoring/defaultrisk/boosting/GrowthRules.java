package io.rongqiao.scoring.defaultrisk.boosting;

import java.util.HashMap;
import java.util.Map;

/**
 * How trees are grown.
 *
 * @param depth the most splits between a root and a leaf
 * @param rate how much of each tree's answer is taken
 * @param mostRounds the rounds after which growing ends in any case
 * @param patience rounds without a better outcome after which growing ends
 * @param rowShare the share of rows that a tree sees
 * @param columnShare the share of columns that a tree sees
 * @param leastWeight the least sum of second derivatives in a leaf
 * @param shrinkage the penalty on the square of a leaf's answer
 * @param seeds how many boosters are grown, each from its own seed, and averaged
 */
public record GrowthRules(
    int depth,
    double rate,
    int mostRounds,
    int patience,
    double rowShare,
    double columnShare,
    double leastWeight,
    double shrinkage,
    int seeds) {

  /** So many rows and more are grown from one seed: what seeds differ in, rows even out. */
  private static final int MANY_ROWS = 40_000;

  /** As many seeds as the smallest samples get. */
  private static final int MOST_SEEDS = 8;

  /** The native library adds in an order that depends on its threads, so their number is fixed. */
  private static final int THREADS = 2;

  /**
   * The published defaults. Trees are deep and see half of the rows and a quarter to a half of the
   * columns, so that no single one learns much; a small sample is grown from several seeds, whose
   * average steadies it; a leaf must weigh more the more events there are to fill it.
   */
  public static GrowthRules published(int rows, int events, int columns) {
    int seeds = Math.clamp(MANY_ROWS / Math.max(1, rows), 1, MOST_SEEDS);
    double leastWeight = Math.clamp(events / 2_000.0, 1, 10);
    return new GrowthRules(
        6, rows < MANY_ROWS ? 0.03 : 0.05, 1_000, 60, 0.5, share(columns), leastWeight, 1, seeds);
  }

  /** A quarter of many columns; of few, enough that a tree sees several. */
  private static double share(int columns) {
    return Math.clamp(5.0 / columns, 0.25, 1);
  }

  public GrowthRules with(Map<String, String> settings) {
    return new GrowthRules(
        whole(settings, "depth", depth),
        real(settings, "rate", rate),
        whole(settings, "rounds", mostRounds),
        patience,
        real(settings, "row-share", rowShare),
        real(settings, "column-share", columnShare),
        real(settings, "least-weight", leastWeight),
        real(settings, "shrinkage", shrinkage),
        whole(settings, "seeds", seeds));
  }

  /** What the native library is told. */
  Map<String, Object> parameters(long seed, double prior, String constraints) {
    Map<String, Object> told = new HashMap<>();
    told.put("objective", "binary:logistic");
    told.put("eval_metric", "logloss");
    told.put("tree_method", "hist");
    told.put("max_depth", depth);
    told.put("eta", rate);
    told.put("subsample", rowShare);
    told.put("colsample_bytree", columnShare);
    told.put("min_child_weight", leastWeight);
    told.put("lambda", shrinkage);
    told.put("base_score", prior);
    told.put("monotone_constraints", constraints);
    told.put("nthread", THREADS);
    told.put("verbosity", 0);
    told.put("seed", seed);
    return told;
  }

  private static int whole(Map<String, String> settings, String name, int otherwise) {
    try {
      return Integer.parseInt(settings.getOrDefault(name, Integer.toString(otherwise)));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(
          "%s=%s is no whole number".formatted(name, settings.get(name)), none);
    }
  }

  private static double real(Map<String, String> settings, String name, double otherwise) {
    try {
      return Double.parseDouble(settings.getOrDefault(name, Double.toString(otherwise)));
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(
          "%s=%s is no number".formatted(name, settings.get(name)), none);
    }
  }
}

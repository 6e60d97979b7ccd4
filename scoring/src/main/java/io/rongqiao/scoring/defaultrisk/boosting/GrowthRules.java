package io.rongqiao.scoring.defaultrisk.boosting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How trees are grown.
 *
 * @param depth the most splits between a root and a leaf
 * @param rate how much of each tree's answer is taken
 * @param mostRounds the rounds after which growing ends in any case
 * @param patience rounds without a better outcome after which growing ends
 * @param rowShare the share of rows that a tree sees
 * @param columnShare the share of columns that a tree sees
 * @param nodeShare the share of the tree's columns that a split may choose from
 * @param leastWeight the least sum of second derivatives in a leaf
 * @param shrinkage the penalty on the square of a leaf's answer
 * @param seeds how many boosters are grown, each from its own seed, and averaged
 * @param exact whether every value is tried as a threshold, instead of 256 of them
 * @param threads of the native library
 */
public record GrowthRules(
    int depth,
    double rate,
    int mostRounds,
    int patience,
    double rowShare,
    double columnShare,
    double nodeShare,
    double leastWeight,
    double shrinkage,
    int seeds,
    boolean exact,
    int threads) {

  private static final Set<String> NAMES =
      Set.of(
          "depth",
          "rate",
          "rounds",
          "seeds",
          "row-share",
          "column-share",
          "node-share",
          "least-weight",
          "shrinkage");

  private static final int DEEPEST = 16;
  private static final int MOST_BOOSTERS = 100;

  public GrowthRules {
    require(depth >= 1 && depth <= DEEPEST, "depth lies between 1 and " + DEEPEST);
    require(rate > 0 && rate <= 1, "rate lies above 0 and up to 1");
    require(mostRounds >= 1, "rounds are at least 1");
    require(seeds >= 1 && seeds <= MOST_BOOSTERS, "seeds lie between 1 and " + MOST_BOOSTERS);
    require(
        isShare(rowShare) && isShare(columnShare) && isShare(nodeShare),
        "shares lie above 0 and up to 1");
    require(leastWeight >= 0 && shrinkage >= 0, "least-weight and shrinkage are not negative");
  }

  /** From so many rows on one booster is enough: what seeds differ in, rows even out. */
  private static final int MANY_ROWS = 40_000;

  /** Below so many rows each tree is believed less, and looks at every value. */
  private static final int FEW_ROWS = 3_000;

  /** As many seeds as the smallest samples get of each kind of booster. */
  private static final int MOST_SEEDS = 4;

  /** A small sample is done before a second thread is awake. */
  private static final int FEW_THREADS = 1;

  /** The native library adds in an order that depends on its threads, so their number is fixed. */
  private static final int MANY_THREADS = 2;

  /**
   * The published defaults. A small sample is grown in two ways, each from several seeds: narrow
   * trees that see half of the rows and a third of the columns, and wide ones that see most of them
   * but split by chance; which serves better differs from portfolio to portfolio, and their average
   * is steadier than either. A large sample is grown once, in between. A leaf must weigh more the
   * more events there are to fill it.
   */
  public static List<GrowthRules> published(int rows, int events) {
    double leastWeight = Math.clamp(events / 2_000.0, 1, 10);
    double rate = rows < FEW_ROWS ? 0.03 : 0.05;
    var middle =
        new GrowthRules(
            6,
            rate,
            1_000,
            50,
            0.7,
            0.7,
            0.7,
            leastWeight,
            1,
            1,
            rows < FEW_ROWS,
            rows < MANY_ROWS ? FEW_THREADS : MANY_THREADS);
    if (rows >= MANY_ROWS) {
      return List.of(middle);
    }
    int seeds = Math.clamp(MANY_ROWS / Math.max(1, rows), 1, MOST_SEEDS);
    return List.of(middle.seeing(0.5, 0.3, 1, seeds), middle.seeing(0.8, 0.6, 0.6, seeds));
  }

  private GrowthRules seeing(double rowPart, double columnPart, double nodePart, int boosters) {
    return new GrowthRules(
        depth,
        rate,
        mostRounds,
        patience,
        rowPart,
        columnPart,
        nodePart,
        leastWeight,
        shrinkage,
        boosters,
        exact,
        threads);
  }

  /**
   * The same rules but for what is set.
   *
   * @throws IllegalArgumentException when a setting is unknown or out of its range
   */
  public GrowthRules with(Map<String, String> settings) {
    for (String name : settings.keySet()) {
      require(
          NAMES.contains(name),
          "there is no setting '%s'; there are: %s"
              .formatted(name, String.join(", ", NAMES.stream().sorted().toList())));
    }
    return new GrowthRules(
        whole(settings, "depth", depth),
        real(settings, "rate", rate),
        whole(settings, "rounds", mostRounds),
        patience,
        real(settings, "row-share", rowShare),
        real(settings, "column-share", columnShare),
        real(settings, "node-share", nodeShare),
        real(settings, "least-weight", leastWeight),
        real(settings, "shrinkage", shrinkage),
        whole(settings, "seeds", seeds),
        exact,
        threads);
  }

  /** What the native library is told. */
  Map<String, Object> parameters(long seed, double prior, String constraints) {
    Map<String, Object> told = new HashMap<>();
    told.put("objective", "binary:logistic");
    told.put("eval_metric", "logloss");
    told.put("tree_method", exact ? "exact" : "hist");
    told.put("max_depth", depth);
    told.put("eta", rate);
    told.put("subsample", rowShare);
    told.put("colsample_bytree", columnShare);
    told.put("colsample_bynode", nodeShare);
    told.put("min_child_weight", leastWeight);
    told.put("lambda", shrinkage);
    told.put("base_score", prior);
    told.put("monotone_constraints", constraints);
    told.put("nthread", threads);
    told.put("verbosity", 0);
    told.put("seed", seed);
    return told;
  }

  private static boolean isShare(double share) {
    return share > 0 && share <= 1;
  }

  private static void require(boolean held, String rule) {
    if (!held) {
      throw new IllegalArgumentException("Of a challenger's settings, " + rule);
    }
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

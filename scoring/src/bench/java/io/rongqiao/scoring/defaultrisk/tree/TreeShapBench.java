package io.rongqiao.scoring.defaultrisk.tree;

import io.rongqiao.scoring.bench.BenchReport;
import java.io.IOException;
import java.util.Arrays;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Exact Shapley values from our tables, beside the native booster's on a batch, one thread. */
final class TreeShapBench {

  private static final int WARM_UP = 2;
  private static final int ROUNDS = 5;
  private static final int OUR_CALLS = 100_000;
  private static final int BATCH = 10_000;

  private TreeShapBench() {}

  static void measure() throws IOException, XGBoostError {
    BenchTrees trees = BenchTrees.prepare();
    trees.useThreads(1);
    var tables = new ShapleyTables(trees.trained().ensemble());
    double[] ours = new double[ROUNDS];
    double[] natives = new double[ROUNDS];
    DMatrix batch = NativeBooster.matrix(Arrays.copyOf(trees.rows(), BATCH));
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double own = explain(trees, tables);
      double theirs = contribute(trees, tables, batch);
      if (round >= 0) {
        ours[round] = own;
        natives[round] = theirs;
      }
    }
    batch.dispose();
    BenchReport.write(
        "tree-shap",
        BenchReport.median(ours),
        BenchReport.median(natives),
        "rows/s",
        "exact SHAP of 200 trees of depth 4 over 30 features, one thread, against predictContrib"
            + " of xgboost4j 1.6.2 on a batch of 10,000, one native thread, values equal to 1e-5");
  }

  private static double explain(BenchTrees trees, ShapleyTables tables) {
    double sum = 0;
    long start = System.nanoTime();
    for (int call = 0; call < OUR_CALLS; call++) {
      sum += tables.of(trees.row(call))[call % 30];
    }
    long end = System.nanoTime();
    if (!Double.isFinite(sum)) {
      throw new IllegalStateException("the values add up to " + sum);
    }
    return OUR_CALLS / ((end - start) / 1e9);
  }

  private static double contribute(BenchTrees trees, ShapleyTables tables, DMatrix batch)
      throws XGBoostError {
    long start = System.nanoTime();
    float[][] contributions = trees.trained().booster().predictContrib(batch, 0);
    long end = System.nanoTime();
    for (int row = 0; row < BATCH; row++) {
      double[] own = tables.of(trees.row(row));
      for (int feature = 0; feature < own.length; feature++) {
        if (Math.abs(own[feature] - contributions[row][feature]) > 1e-5) {
          throw new IllegalStateException("row %d: the two do not agree".formatted(row));
        }
      }
    }
    return BATCH / ((end - start) / 1e9);
  }
}

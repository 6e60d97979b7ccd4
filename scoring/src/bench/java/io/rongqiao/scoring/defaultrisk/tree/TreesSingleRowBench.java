package io.rongqiao.scoring.defaultrisk.tree;

import io.rongqiao.scoring.bench.BenchReport;
import java.io.IOException;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** One row a call through our walker, beside the native booster on one and on two threads. */
final class TreesSingleRowBench {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 5;
  private static final int OUR_CALLS = 500_000;
  private static final int NATIVE_CALLS = 5_000;

  private TreesSingleRowBench() {}

  static void measure() throws IOException, XGBoostError {
    BenchTrees trees = BenchTrees.prepare();
    var walker = new TreeWalker(trees.trained().ensemble());
    double[] ours = new double[ROUNDS];
    double[][] natives = new double[2][ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double own = walk(trees, walker);
      double one = predict(trees, walker, 1);
      double two = predict(trees, walker, 2);
      if (round >= 0) {
        ours[round] = own;
        natives[0][round] = one;
        natives[1][round] = two;
      }
    }
    BenchReport.write(
        "trees-single-row",
        BenchReport.median(ours),
        Math.max(BenchReport.median(natives[0]), BenchReport.median(natives[1])),
        "rows/s",
        "200 trees of depth 4 over 30 features, one row a call, one thread, against xgboost4j"
            + " 1.6.2 with its matrix disposed, the better of 1 and 2 native threads, results"
            + " equal to 1e-6");
  }

  private static double walk(BenchTrees trees, TreeWalker walker) {
    double sum = 0;
    long start = System.nanoTime();
    for (int call = 0; call < OUR_CALLS; call++) {
      sum += walker.probability(trees.row(call));
    }
    long end = System.nanoTime();
    if (!(sum > 0 && sum < OUR_CALLS)) {
      throw new IllegalStateException("the walker's probabilities add up to " + sum);
    }
    return OUR_CALLS / ((end - start) / 1e9);
  }

  private static double predict(BenchTrees trees, TreeWalker walker, int threads)
      throws XGBoostError {
    trees.useThreads(threads);
    double[] probabilities = new double[NATIVE_CALLS];
    long start = System.nanoTime();
    for (int call = 0; call < NATIVE_CALLS; call++) {
      DMatrix matrix = NativeBooster.matrix(trees.row(call));
      probabilities[call] = trees.trained().booster().predict(matrix)[0][0];
      matrix.dispose();
    }
    long end = System.nanoTime();
    for (int call = 0; call < NATIVE_CALLS; call++) {
      double own = walker.probability(trees.row(call));
      if (Math.abs(own - probabilities[call]) > 1e-6) {
        throw new IllegalStateException("row %d: the two do not agree".formatted(call));
      }
    }
    return NATIVE_CALLS / ((end - start) / 1e9);
  }
}

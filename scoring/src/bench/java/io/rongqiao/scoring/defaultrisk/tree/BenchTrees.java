package io.rongqiao.scoring.defaultrisk.tree;

import java.io.IOException;
import java.util.SplittableRandom;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** The model and the rows that both benchmarks of trees use. */
final class BenchTrees {

  private static final int ROWS = 100_000;
  private static final int FEATURES = 30;

  private final NativeBooster trained;
  private final float[][] rows;

  private BenchTrees(NativeBooster trained, float[][] rows) {
    this.trained = trained;
    this.rows = rows;
  }

  static BenchTrees prepare() throws XGBoostError, IOException {
    NativeBooster trained =
        NativeBooster.train(new NativeBooster.Kind(200, 4, FEATURES, "hist"), 20_000);
    return new BenchTrees(trained, NativeBooster.rows(ROWS, FEATURES, new SplittableRandom(11)));
  }

  NativeBooster trained() {
    return trained;
  }

  float[][] rows() {
    return rows;
  }

  float[] row(int number) {
    return rows[number % ROWS];
  }

  void useThreads(int threads) throws XGBoostError {
    trained.booster().setParam("nthread", threads);
  }
}

package io.rongqiao.scoring.defaultrisk.boosting;

import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** The shared library inside xgboost4j, which exists for x86-64 only and wants OpenMP beside it. */
final class NativeLibrary {

  private NativeLibrary() {}

  /** Fails with a sentence that says what to do where the library cannot be loaded. */
  static void require() {
    try {
      new DMatrix(new float[] {0}, 1, 1, Float.NaN).dispose();
    } catch (XGBoostError | LinkageError broken) {
      throw new IllegalArgumentException(
          "A challenger cannot be trained on this machine (%s, %s): XGBoost's native library does"
                  .formatted(System.getProperty("os.name"), System.getProperty("os.arch"))
              + " not load. It exists for x86-64 and on Linux needs libgomp.so.1 (Debian's package"
              + " libgomp1). Scoring with a trained challenger needs neither.",
          broken);
    }
  }
}

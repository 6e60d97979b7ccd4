package io.rongqiao.scoring.defaultrisk.tree;

import java.io.IOException;
import java.util.List;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** Runs the benchmarks of boosted trees: all, or those named. */
public final class TreeBenches {

  private TreeBenches() {}

  public static void main(String[] names) throws IOException, XGBoostError {
    List<String> wanted =
        names.length == 0 ? List.of("trees-single-row", "tree-shap") : List.of(names);
    if (wanted.contains("trees-single-row")) {
      TreesSingleRowBench.measure();
    }
    if (wanted.contains("tree-shap")) {
      TreeShapBench.measure();
    }
  }
}

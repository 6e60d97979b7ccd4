package io.rongqiao.scoring.defaultrisk.tree;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoost;
import ml.dmlc.xgboost4j.java.XGBoostError;

/** A booster trained on invented rows, beside the ensemble read from it. */
public record NativeBooster(Booster booster, TreeEnsemble ensemble) {

  private static final long SEED = 20_200_229;

  /** How the trees are grown. */
  public record Kind(int trees, int depth, int features, String method) {}

  public static NativeBooster train(Kind kind, int rows) throws XGBoostError, IOException {
    float[][] sample = rows(rows, kind.features(), new SplittableRandom(SEED));
    DMatrix matrix = matrix(sample);
    matrix.setLabel(labels(sample));
    Map<String, Object> parameters = new HashMap<>();
    parameters.put("objective", "binary:logistic");
    parameters.put("max_depth", kind.depth());
    parameters.put("tree_method", kind.method());
    parameters.put("eta", 0.1);
    parameters.put("nthread", 1);
    parameters.put("base_score", 0.2);
    parameters.put("verbosity", 0);
    Booster booster = XGBoost.train(matrix, parameters, kind.trees(), Map.of(), null, null);
    matrix.dispose();
    List<String> names = IntStream.range(0, kind.features()).mapToObj(it -> "f" + it).toList();
    return new NativeBooster(booster, BoosterDocument.read(booster.toByteArray("json"), names));
  }

  /** Rows of which some values are missing, zero, or on a grid that splits fall on. */
  public static float[][] rows(int count, int features, SplittableRandom random) {
    float[][] rows = new float[count][features];
    for (float[] row : rows) {
      for (int feature = 0; feature < features; feature++) {
        row[feature] =
            switch (random.nextInt(10)) {
              case 0 -> Float.NaN;
              case 1 -> random.nextBoolean() ? 0f : -0f;
              case 2, 3 -> random.nextInt(-5, 6) / 4f;
              default -> (float) random.nextGaussian();
            };
      }
    }
    return rows;
  }

  public static DMatrix matrix(float[]... rows) throws XGBoostError {
    int features = rows[0].length;
    float[] flat = new float[rows.length * features];
    for (int row = 0; row < rows.length; row++) {
      System.arraycopy(rows[row], 0, flat, row * features, features);
    }
    return new DMatrix(flat, rows.length, features, Float.NaN);
  }

  private static float[] labels(float[][] rows) {
    var random = new SplittableRandom(SEED + 1);
    float[] labels = new float[rows.length];
    for (int row = 0; row < rows.length; row++) {
      double logOdds = -2;
      for (int feature = 0; feature < rows[row].length; feature++) {
        float value = rows[row][feature];
        double weight = ((feature * 7) % 5 - 2) / 3.0;
        logOdds += Float.isNaN(value) ? 0.3 * weight : weight * value * Math.abs(value);
      }
      labels[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds)) ? 1 : 0;
    }
    return labels;
  }
}

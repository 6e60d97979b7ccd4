package io.rongqiao.scoring.defaultrisk.boosting;

import java.util.List;
import java.util.stream.IntStream;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;

/**
 * Rows as the booster sees them: 32-bit floats in named columns, which stand in the order of their
 * names, since that is Tribuo's order of features. {@code NaN} is missing.
 */
public final class TrainingTable {

  private final List<String> names;
  private final float[][] columns;
  private final boolean[] bad;
  private final int[] constraints;

  /**
   * Takes columns over.
   *
   * @param constraints for each column 1 if the risk may only rise with it, -1 if it may only fall,
   *     0 if it is free
   */
  public TrainingTable(List<String> names, float[][] columns, boolean[] bad, int[] constraints) {
    this.names = List.copyOf(names);
    this.columns = columns.clone();
    this.bad = bad.clone();
    this.constraints = constraints.clone();
    for (int next = 1; next < names.size(); next++) {
      if (names.get(next - 1).compareTo(names.get(next)) >= 0) {
        throw new IllegalArgumentException("Columns stand in the order of their names");
      }
    }
  }

  public List<String> names() {
    return names;
  }

  public int rows() {
    return bad.length;
  }

  public boolean isBad(int row) {
    return bad[row];
  }

  public float value(int column, int row) {
    return columns[column][row];
  }

  double badRate() {
    return (double) IntStream.range(0, bad.length).filter(row -> bad[row]).count() / bad.length;
  }

  /** As the native library writes constraints. */
  String constraints() {
    return "("
        + String.join(",", IntStream.of(constraints).mapToObj(Integer::toString).toList())
        + ")";
  }

  DMatrix matrix() throws XGBoostError {
    float[] flat = new float[Math.multiplyExact(bad.length, columns.length)];
    float[] labels = new float[bad.length];
    for (int row = 0; row < bad.length; row++) {
      labels[row] = bad[row] ? 1 : 0;
      for (int column = 0; column < columns.length; column++) {
        flat[row * columns.length + column] = columns[column][row];
      }
    }
    DMatrix matrix = new DMatrix(flat, bad.length, columns.length, Float.NaN);
    matrix.setLabel(labels);
    return matrix;
  }
}

package io.rongqiao.scoring.scorecard.fitted;

/** Rows of which only the values that are not nought are kept. */
final class SparseRows {

  private final int width;
  private final int[][] index;
  private final double[][] value;

  /**
   * Takes rows as they are; nothing is copied.
   *
   * @param width how many columns there are
   * @param index for each row the columns that it has a value in, ascending
   * @param value for each row these values
   */
  SparseRows(int width, int[][] index, double[][] value) {
    this.width = width;
    this.index = index;
    this.value = value;
  }

  int width() {
    return width;
  }

  int rows() {
    return index.length;
  }

  int[] index(int row) {
    return index[row];
  }

  double[] value(int row) {
    return value[row];
  }

  double dot(int row, double[] weights) {
    int[] at = index[row];
    double[] values = value[row];
    double sum = 0;
    for (int k = 0; k < at.length; k++) {
      sum += values[k] * weights[at[k]];
    }
    return sum;
  }
}

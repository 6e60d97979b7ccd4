package io.rongqiao.scoring.scorecard.fitted;

/** Solves a symmetric positive definite system, in a fixed order of operations. */
final class Cholesky {

  private static final double LEAST_PIVOT = 1e-12;

  private Cholesky() {}

  /**
   * Solves {@code matrix · x = right}.
   *
   * @param matrix its lower half is read and overwritten
   * @param right overwritten by the solution
   */
  static void solve(double[][] matrix, double[] right) {
    int size = right.length;
    for (int i = 0; i < size; i++) {
      double[] rowI = matrix[i];
      for (int j = 0; j < i; j++) {
        double[] rowJ = matrix[j];
        rowI[j] = (rowI[j] - dot(rowI, rowJ, j)) / rowJ[j];
      }
      rowI[i] = Math.sqrt(Math.max(LEAST_PIVOT, rowI[i] - dot(rowI, rowI, i)));
    }
    for (int i = 0; i < size; i++) {
      right[i] = (right[i] - dot(matrix[i], right, i)) / matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      right[i] /= matrix[i][i];
      for (int j = 0; j < i; j++) {
        right[j] -= matrix[i][j] * right[i];
      }
    }
  }

  private static double dot(double[] one, double[] other, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += one[k] * other[k];
    }
    return sum;
  }
}

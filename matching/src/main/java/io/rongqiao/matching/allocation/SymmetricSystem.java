package io.rongqiao.matching.allocation;

/** Solves {@code A x = b} for a symmetric positive definite matrix, by Cholesky's factors. */
final class SymmetricSystem {

  private SymmetricSystem() {}

  /**
   * Solves in place.
   *
   * @param matrix rows of {@code size} entries, of which the lower triangle is read; overwritten
   * @param right the right side; holds the solution afterwards
   * @return whether the matrix was positive definite
   */
  static boolean solve(double[][] matrix, double[] right, int size) {
    for (int row = 0; row < size; row++) {
      if (!factor(matrix, row)) {
        return false;
      }
    }
    for (int row = 0; row < size; row++) {
      right[row] = (right[row] - dot(matrix[row], right, row)) / matrix[row][row];
    }
    for (int row = size - 1; row >= 0; row--) {
      right[row] /= matrix[row][row];
      for (int column = 0; column < row; column++) {
        right[column] -= matrix[row][column] * right[row];
      }
    }
    return true;
  }

  private static boolean factor(double[][] matrix, int row) {
    double[] line = matrix[row];
    for (int column = 0; column < row; column++) {
      double[] other = matrix[column];
      line[column] = (line[column] - dot(line, other, column)) / other[column];
    }
    double pivot = line[row] - dot(line, line, row);
    line[row] = Math.sqrt(pivot);
    return pivot > 0;
  }

  /** The scalar product of the first entries, in four sums whose order never changes. */
  private static double dot(double[] left, double[] right, int length) {
    double first = 0;
    double second = 0;
    double third = 0;
    double fourth = 0;
    int at = 0;
    for (; at + 3 < length; at += 4) {
      first += left[at] * right[at];
      second += left[at + 1] * right[at + 1];
      third += left[at + 2] * right[at + 2];
      fourth += left[at + 3] * right[at + 3];
    }
    for (; at < length; at++) {
      first += left[at] * right[at];
    }
    return (first + second) + (third + fourth);
  }
}

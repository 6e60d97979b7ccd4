package io.rongqiao.scoring.scorecard.fitted;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A logistic regression with a quadratic penalty and weights that may be bound to be no less than
 * nought, solved by Newton's method projected onto the bounds. The loss is the sum over the rows,
 * not their mean; the intercept is not penalised. It is convex, so there is one solution, and the
 * order of operations is fixed, so it is the same bytes every time.
 */
final class LogisticProblem {

  private static final int MOST_STEPS = 60;
  private static final double SMALL_STEP = 1e-4;

  private final SparseRows rows;
  private final boolean[] positive;
  private final double[][] penalty;
  private final boolean[] bound;

  /**
   * States the problem.
   *
   * @param positive what is to be told of each row
   * @param penalty half of {@code w' · penalty · w} is added to the loss; symmetric
   * @param bound which weights may not be negative
   */
  LogisticProblem(SparseRows rows, boolean[] positive, double[][] penalty, boolean[] bound) {
    this.rows = rows;
    this.positive = positive;
    this.penalty = penalty;
    this.bound = bound;
  }

  /** The weights of the columns and, last, the intercept. */
  double[] solve(double[] start) {
    double[] weights = start.clone();
    double loss = loss(weights);
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = advance(weights, loss);
      double moved = distance(weights, next);
      weights = next;
      loss = loss(weights);
      if (moved < SMALL_STEP) {
        break;
      }
    }
    return weights;
  }

  double[] solve() {
    return solve(new double[rows.width() + 1]);
  }

  private double[] advance(double[] weights, double loss) {
    int size = weights.length;
    double[] gradient = new double[size];
    double[][] curvature = new double[size][];
    for (int i = 0; i < size; i++) {
      curvature[i] = new double[i + 1];
    }
    accumulate(weights, gradient, curvature);
    int[] free = free(weights, gradient);
    double[] direction = direction(free, gradient, curvature);
    for (double length = 1; length > 1e-8; length /= 2) {
      double[] next = move(weights, free, direction, length);
      if (loss(next) <= loss) {
        return next;
      }
    }
    return weights;
  }

  private void accumulate(double[] weights, double[] gradient, double[][] curvature) {
    int last = rows.width();
    for (int row = 0; row < rows.rows(); row++) {
      double p = probability(rows.dot(row, weights) + weights[last]);
      double slope = p - (positive[row] ? 1 : 0);
      double bend = Math.max(p * (1 - p), 1e-10);
      int[] at = rows.index(row);
      double[] values = rows.value(row);
      double[] tail = curvature[last];
      for (int a = 0; a < at.length; a++) {
        gradient[at[a]] += slope * values[a];
        double scaled = bend * values[a];
        tail[at[a]] += scaled;
        double[] line = curvature[at[a]];
        for (int b = 0; b <= a; b++) {
          line[at[b]] += scaled * values[b];
        }
      }
      gradient[last] += slope;
      tail[last] += bend;
    }
    for (int i = 0; i < last; i++) {
      for (int j = 0; j < last; j++) {
        gradient[i] += penalty[i][j] * weights[j];
        if (j <= i) {
          curvature[i][j] += penalty[i][j];
        }
      }
    }
  }

  /** All but those that stand at their bound and would go beyond it. */
  private int[] free(double[] weights, double[] gradient) {
    List<Integer> free = new ArrayList<>();
    for (int i = 0; i < weights.length; i++) {
      boolean held = i < bound.length && bound[i] && weights[i] <= 0 && gradient[i] > 0;
      if (!held) {
        free.add(i);
      }
    }
    return free.stream().mapToInt(Integer::intValue).toArray();
  }

  private static double[] direction(int[] free, double[] gradient, double[][] curvature) {
    double[][] matrix = new double[free.length][];
    double[] right = new double[free.length];
    for (int i = 0; i < free.length; i++) {
      matrix[i] = new double[i + 1];
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = curvature[free[i]][free[j]];
      }
      right[i] = -gradient[free[i]];
    }
    Cholesky.solve(matrix, right);
    return right;
  }

  private double[] move(double[] weights, int[] free, double[] direction, double length) {
    double[] next = weights.clone();
    for (int i = 0; i < free.length; i++) {
      double value = weights[free[i]] + length * direction[i];
      boolean held = free[i] < bound.length && bound[free[i]];
      next[free[i]] = held ? Math.max(0, value) : value;
    }
    return next;
  }

  private double loss(double[] weights) {
    int last = rows.width();
    double loss = 0;
    for (int row = 0; row < rows.rows(); row++) {
      double odds = rows.dot(row, weights) + weights[last];
      double away = positive[row] ? -odds : odds;
      loss += Math.max(0, away) + StrictMath.log1p(StrictMath.exp(-Math.abs(away)));
    }
    for (int i = 0; i < last; i++) {
      double row = 0;
      for (int j = 0; j < last; j++) {
        row += penalty[i][j] * weights[j];
      }
      loss += row * weights[i] / 2;
    }
    return loss;
  }

  static double probability(double logOdds) {
    return 1 / (1 + StrictMath.exp(-logOdds));
  }

  private static double distance(double[] one, double[] other) {
    double most = 0;
    for (int i = 0; i < one.length; i++) {
      most = Math.max(most, Math.abs(one[i] - other[i]));
    }
    return most;
  }

  /** A penalty on the square of each weight alone. */
  static double[][] ridge(int size, double strength) {
    double[][] penalty = new double[size][size];
    for (int i = 0; i < size; i++) {
      Arrays.fill(penalty[i], 0);
      penalty[i][i] = strength;
    }
    return penalty;
  }
}

package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import java.util.Arrays;
import java.util.List;

/**
 * What every bin adds to the logarithm of the odds of good. First each characteristic gets one
 * weight, not negative, for its weights of evidence; then each bin may depart from that as far as
 * the data of all characteristics together ask for.
 */
final class BinEffects {

  /** As many rows at the average are thought into every bin. */
  static final double PSEUDO_ROWS = 10;

  private final List<Binning> binnings;
  private final double intercept;
  private final double[][] effects;

  /**
   * States effects.
   *
   * @param effects for each characteristic what each of its bins adds
   */
  BinEffects(List<Binning> binnings, double intercept, double[][] effects) {
    this.binnings = List.copyOf(binnings);
    this.intercept = intercept;
    this.effects = effects;
  }

  List<Binning> binnings() {
    return binnings;
  }

  /** The log-odds where every characteristic is at nothing. */
  double intercept() {
    return intercept;
  }

  /** What the bins of a characteristic add. */
  double[] effects(int characteristic) {
    return effects[characteristic].clone();
  }

  /** One weight for each characteristic. */
  static double[] weigh(
      List<Binning> binnings, int[] rows, boolean[] bad, double penalty, double[] start) {
    double[][] evidence =
        binnings.stream().map(it -> it.weights(PSEUDO_ROWS)).toArray(double[][]::new);
    int width = binnings.size();
    int[] all = new int[width];
    Arrays.setAll(all, k -> k);
    int[][] index = new int[rows.length][];
    double[][] value = new double[rows.length][width];
    for (int next = 0; next < rows.length; next++) {
      index[next] = all;
      for (int k = 0; k < width; k++) {
        int bin = binnings.get(k).binOfRow(rows[next]);
        value[next][k] = bin == Binning.NONE ? 0 : evidence[k][bin];
      }
    }
    boolean[] bound = new boolean[width];
    Arrays.fill(bound, true);
    var problem =
        new LogisticProblem(
            new SparseRows(width, index, value),
            goods(rows, bad),
            LogisticProblem.ridge(width, penalty),
            bound);
    return problem.solve(start);
  }

  /** The effects where no bin departs from its weight of evidence. */
  static BinEffects rigid(List<Binning> binnings, double[] weights) {
    double[][] effects = new double[binnings.size()][];
    for (int k = 0; k < effects.length; k++) {
      double[] evidence = binnings.get(k).weights(PSEUDO_ROWS);
      double weight = weights[k];
      effects[k] = Arrays.stream(evidence).map(it -> weight * it).toArray();
    }
    return new BinEffects(binnings, weights[weights.length - 1], effects);
  }

  /** Lets the bins depart, beginning from effects already known. */
  BinEffects freed(int[] rows, boolean[] bad, Penalties penalties) {
    int[] offsets = offsets();
    int width = offsets[binnings.size()];
    double[] start = new double[width + 1];
    for (int k = 0; k < effects.length; k++) {
      System.arraycopy(effects[k], 0, start, offsets[k], effects[k].length);
    }
    start[width] = intercept;
    double[] solved =
        new LogisticProblem(
                oneHot(rows, offsets),
                goods(rows, bad),
                penalty(offsets, penalties),
                new boolean[width])
            .solve(start);
    double[][] freed = new double[effects.length][];
    for (int k = 0; k < freed.length; k++) {
      freed[k] = Arrays.copyOfRange(solved, offsets[k], offsets[k + 1]);
    }
    return new BinEffects(binnings, solved[width], freed);
  }

  double logOdds(int row) {
    double sum = intercept;
    for (int k = 0; k < effects.length; k++) {
      int bin = binnings.get(k).binOfRow(row);
      sum += bin == Binning.NONE ? 0 : effects[k][bin];
    }
    return sum;
  }

  /** The mean loss of likelihood over rows. */
  double deviance(int[] rows, boolean[] bad) {
    double sum = 0;
    for (int row : rows) {
      double odds = logOdds(row);
      double away = bad[row] ? odds : -odds;
      sum += Math.max(0, away) + StrictMath.log1p(StrictMath.exp(-Math.abs(away)));
    }
    return sum / rows.length;
  }

  private int[] offsets() {
    int[] offsets = new int[binnings.size() + 1];
    for (int k = 0; k < binnings.size(); k++) {
      offsets[k + 1] = offsets[k] + binnings.get(k).size();
    }
    return offsets;
  }

  private SparseRows oneHot(int[] rows, int[] offsets) {
    int[][] index = new int[rows.length][];
    double[][] value = new double[rows.length][];
    double[] ones = new double[binnings.size()];
    Arrays.fill(ones, 1);
    for (int next = 0; next < rows.length; next++) {
      int[] at = new int[binnings.size()];
      int count = 0;
      for (int k = 0; k < binnings.size(); k++) {
        int bin = binnings.get(k).binOfRow(rows[next]);
        if (bin != Binning.NONE) {
          at[count++] = offsets[k] + bin;
        }
      }
      index[next] = count == at.length ? at : Arrays.copyOf(at, count);
      value[next] = count == at.length ? ones : Arrays.copyOf(ones, count);
    }
    return new SparseRows(offsets[binnings.size()], index, value);
  }

  /**
   * The penalty on the effects {@code e} of a characteristic with the weights of evidence {@code
   * w}: the least, over all weights {@code b}, of {@code weight · b² + freedom · |e − b·w|²}.
   */
  private double[][] penalty(int[] offsets, Penalties penalties) {
    double[][] penalty = new double[offsets[binnings.size()]][offsets[binnings.size()]];
    for (int k = 0; k < binnings.size(); k++) {
      double[] evidence = binnings.get(k).weights(PSEUDO_ROWS);
      double square = Arrays.stream(evidence).map(it -> it * it).sum();
      double share = penalties.freedom() / (penalties.weight() + penalties.freedom() * square);
      for (int i = 0; i < evidence.length; i++) {
        double[] line = penalty[offsets[k] + i];
        for (int j = 0; j < evidence.length; j++) {
          line[offsets[k] + j] = -penalties.freedom() * share * evidence[i] * evidence[j];
        }
        line[offsets[k] + i] += penalties.freedom();
      }
    }
    return penalty;
  }

  static boolean[] goods(int[] rows, boolean[] bad) {
    boolean[] goods = new boolean[rows.length];
    for (int next = 0; next < rows.length; next++) {
      goods[next] = !bad[rows[next]];
    }
    return goods;
  }
}

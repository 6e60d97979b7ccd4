package io.rongqiao.scoring.defaultrisk;

import static java.util.Comparator.comparingDouble;

import io.rongqiao.scoring.portfolio.Column;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Pairs of numbers that order the rows almost alike: an amount asked for and the part of it that is
 * guaranteed, two profits before and after interest. A tree splits on one number at a time and
 * hardly sees how far two such numbers lie apart, which their ratio tells at once.
 */
final class ClosePairs {

  /** The rank correlation (Spearman), of either sign, from which two columns are close. */
  private static final double CLOSE = 0.9;

  /** Of more pairs only the closest are taken. */
  private static final int MOST_PAIRS = 60;

  /** A number of fewer values counts or marks something; its ratio to another says little. */
  private static final int LEAST_VALUES = 20;

  /** Ranks are compared on about so many rows, evenly spread over the sample. */
  private static final int COMPARED_ROWS = 5_000;

  private ClosePairs() {}

  /** The places of two columns, the first being the smaller place. */
  record Pair(int one, int other, double closeness) {}

  /**
   * The pairs, closest first; equally close ones in the order of their places.
   *
   * @param candidates places of numeric columns
   */
  static List<Pair> among(List<Column> columns, List<Integer> candidates) {
    List<Integer> measured =
        candidates.stream().filter(place -> isMeasure(columns.get(place))).toList();
    double[][] standings =
        measured.stream()
            .map(place -> standing(sampled(columns.get(place))))
            .toArray(double[][]::new);
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < standings.length; one++) {
      for (int other = one + 1; other < standings.length; other++) {
        double closeness = Math.abs(product(standings[one], standings[other]));
        if (closeness >= CLOSE) {
          pairs.add(new Pair(measured.get(one), measured.get(other), closeness));
        }
      }
    }
    return pairs.stream()
        .sorted(comparingDouble((Pair pair) -> -pair.closeness()))
        .limit(MOST_PAIRS)
        .toList();
  }

  private static boolean isMeasure(Column column) {
    return IntStream.range(0, column.rows())
            .filter(row -> !column.isMissing(row))
            .mapToDouble(column::value)
            .distinct()
            .limit(LEAST_VALUES)
            .count()
        == LEAST_VALUES;
  }

  private static double[] sampled(Column column) {
    int step = Math.ceilDiv(column.rows(), COMPARED_ROWS);
    return IntStream.range(0, Math.ceilDiv(column.rows(), step))
        .mapToDouble(next -> column.value(next * step))
        .toArray();
  }

  /**
   * The ranks of values, ties sharing their mean, centred and scaled to length one, so that the
   * product of two is their correlation. What is missing stands in the middle and tells nothing.
   */
  private static double[] standing(double[] values) {
    int[] known =
        IntStream.range(0, values.length)
            .filter(row -> !Double.isNaN(values[row]))
            .boxed()
            .sorted(comparingDouble(row -> values[row]))
            .mapToInt(Integer::intValue)
            .toArray();
    double middle = (known.length - 1) / 2.0;
    double[] standing = new double[values.length];
    for (int from = 0, to; from < known.length; from = to) {
      to = from + 1;
      while (to < known.length && values[known[to]] == values[known[from]]) {
        to++;
      }
      for (int next = from; next < to; next++) {
        standing[known[next]] = (from + to - 1) / 2.0 - middle;
      }
    }
    double length = Math.sqrt(product(standing, standing));
    return length == 0 ? standing : Arrays.stream(standing).map(it -> it / length).toArray();
  }

  private static double product(double[] one, double[] other) {
    double sum = 0;
    for (int row = 0; row < one.length; row++) {
      sum += one[row] * other[row];
    }
    return sum;
  }
}

package io.rongqiao.scoring.governance.stability;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How the values of one characteristic are spread over bins; the last bin is for what is missing.
 *
 * @param characteristic its name; empty for the score
 * @param edges the values at which a further bin begins, ascending
 * @param counts rows per bin, one more than there are edges and one for what is missing
 */
public record Distribution(String characteristic, List<Double> edges, List<Long> counts) {

  /** The name under which the score itself is reckoned. */
  public static final String SCORE = "";

  private static final int BINS = 10;

  public Distribution {
    edges = List.copyOf(edges);
    counts = List.copyOf(counts);
    if (counts.size() != edges.size() + 2) {
      throw new IllegalArgumentException(
          "%d counts do not fit %d edges".formatted(counts.size(), edges.size()));
    }
    for (int next = 1; next < edges.size(); next++) {
      if (!(edges.get(next - 1) < edges.get(next))) {
        throw new IllegalArgumentException("The edges of a distribution ascend");
      }
    }
  }

  /** Ten bins of as many rows each, or fewer where many values are the same. */
  public static Distribution of(String characteristic, double[] values) {
    double[] known = DoubleStream.of(values).filter(it -> !Double.isNaN(it)).sorted().toArray();
    double[] edges = new double[BINS - 1];
    for (int next = 1; next < BINS && known.length > 0; next++) {
      edges[next - 1] = known[(int) ((long) known.length * next / BINS)];
    }
    List<Double> distinct =
        known.length == 0
            ? List.of()
            : DoubleStream.of(edges).filter(it -> it > known[0]).distinct().boxed().toList();
    long[] counts = new long[distinct.size() + 2];
    for (double value : values) {
      counts[bin(distinct, value)]++;
    }
    return new Distribution(characteristic, distinct, Arrays.stream(counts).boxed().toList());
  }

  /** The bin a value falls into, from 0. */
  public int bin(double value) {
    return bin(edges, value);
  }

  private static int bin(List<Double> edges, double value) {
    if (Double.isNaN(value)) {
      return edges.size() + 1;
    }
    int bin = 0;
    while (bin < edges.size() && value >= edges.get(bin)) {
      bin++;
    }
    return bin;
  }
}

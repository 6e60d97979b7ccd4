package io.rongqiao.scoring.validation;

import java.util.Arrays;
import java.util.stream.IntStream;

/** Rows with what a model said of them and what became of them. */
public final class Judged {

  private final double[] probability;
  private final boolean[] bad;

  /**
   * Pairs probabilities with outcomes.
   *
   * @param probability of default, for each row
   */
  public Judged(double[] probability, boolean[] bad) {
    if (probability.length != bad.length) {
      throw new IllegalArgumentException(
          "%d probabilities for %d outcomes".formatted(probability.length, bad.length));
    }
    for (double one : probability) {
      if (!(one >= 0 && one <= 1)) {
        throw new IllegalArgumentException(one + " is no probability");
      }
    }
    this.probability = probability.clone();
    this.bad = bad.clone();
  }

  public int rows() {
    return bad.length;
  }

  public double probability(int row) {
    return probability[row];
  }

  public boolean isBad(int row) {
    return bad[row];
  }

  public int badCount() {
    return (int) IntStream.range(0, bad.length).filter(row -> bad[row]).count();
  }

  public double badRate() {
    return (double) badCount() / rows();
  }

  /** What the model expected on average. */
  public double expected() {
    return Arrays.stream(probability).average().orElse(Double.NaN);
  }

  /** Whether both outcomes occur, so that there is something to tell apart. */
  public boolean isMixed() {
    int bads = badCount();
    return bads > 0 && bads < rows();
  }

  /** All probabilities; the caller owns them. */
  public double[] probabilities() {
    return probability.clone();
  }

  /** The rows by probability, the riskiest first; ties in the order of the rows. */
  int[] riskiestFirst() {
    return IntStream.range(0, rows())
        .boxed()
        .sorted((left, right) -> Double.compare(probability[right], probability[left]))
        .mapToInt(Integer::intValue)
        .toArray();
  }

  /** Some of the rows, in the order given. */
  public Judged select(int[] rows) {
    double[] selected = new double[rows.length];
    boolean[] outcomes = new boolean[rows.length];
    for (int next = 0; next < rows.length; next++) {
      selected[next] = probability[rows[next]];
      outcomes[next] = bad[rows[next]];
    }
    return new Judged(selected, outcomes);
  }
}

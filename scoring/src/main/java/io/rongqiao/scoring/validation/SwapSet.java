package io.rongqiao.scoring.validation;

/**
 * Who would be judged otherwise than by the model before, if both take the same share of rows.
 *
 * @param approvalRate the share that each takes
 * @param both taken by both, {@code in} only by the new one, {@code out} only by the one before
 */
public record SwapSet(double approvalRate, Count both, Count in, Count out, Count neither) {

  /** So many rows, of which so many went bad. */
  public record Count(int rows, int bad) {

    public double badRate() {
      return (double) bad / rows;
    }
  }

  /**
   * Compares two models on the same rows.
   *
   * @throws IllegalArgumentException when the rows are not the same
   */
  public static SwapSet at(double approvalRate, Judged now, Judged before) {
    if (now.rows() != before.rows()) {
      throw new IllegalArgumentException("The two models judged other rows");
    }
    boolean[] taken = taken(now, approvalRate);
    boolean[] takenBefore = taken(before, approvalRate);
    int[][] counts = new int[4][2];
    for (int row = 0; row < taken.length; row++) {
      int place = (taken[row] ? 0 : 1) + (takenBefore[row] ? 0 : 2);
      counts[place][0]++;
      counts[place][1] += now.isBad(row) ? 1 : 0;
    }
    return new SwapSet(
        approvalRate, count(counts[0]), count(counts[2]), count(counts[1]), count(counts[3]));
  }

  private static Count count(int[] counts) {
    return new Count(counts[0], counts[1]);
  }

  /** The safest rows, as many as the rate says; ties go to the later rows of the table. */
  private static boolean[] taken(Judged judged, double rate) {
    int[] order = judged.riskiestFirst();
    boolean[] taken = new boolean[order.length];
    int refused = order.length - (int) Math.round(rate * order.length);
    for (int next = refused; next < order.length; next++) {
      taken[order[next]] = true;
    }
    return taken;
  }
}

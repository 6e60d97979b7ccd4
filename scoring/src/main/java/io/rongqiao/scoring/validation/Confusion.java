package io.rongqiao.scoring.validation;

/**
 * What refusing all rows from a probability on would have come to.
 *
 * @param cutOff the least probability refused
 * @param badRefused bad rows rightly refused, {@code badTaken} those wrongly taken
 */
public record Confusion(
    double cutOff, int badRefused, int goodRefused, int badTaken, int goodTaken) {

  public static Confusion at(Judged judged, double cutOff) {
    int[] counts = new int[4];
    for (int row = 0; row < judged.rows(); row++) {
      boolean refused = judged.probability(row) >= cutOff;
      counts[(refused ? 0 : 2) + (judged.isBad(row) ? 0 : 1)]++;
    }
    return new Confusion(cutOff, counts[0], counts[1], counts[2], counts[3]);
  }

  public double approvalRate() {
    return share(badTaken + goodTaken, badRefused + goodRefused);
  }

  /** The bad rate of those taken. */
  public double badRateTaken() {
    return share(badTaken, goodTaken);
  }

  /** The share of bad rows that is found. */
  public double recall() {
    return share(badRefused, badTaken);
  }

  /** The share of refused rows that is bad. */
  public double precision() {
    return share(badRefused, goodRefused);
  }

  private static double share(int part, int rest) {
    return (double) part / (part + rest);
  }
}

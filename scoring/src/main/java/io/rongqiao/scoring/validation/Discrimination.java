package io.rongqiao.scoring.validation;

import java.util.ArrayList;
import java.util.List;

/**
 * How well probabilities tell bad rows from good ones. Rows of one probability are one point of
 * every curve, so their order never matters.
 *
 * @param auc the chance that a bad row is thought riskier than a good one, a tie counting half;
 *     {@code NaN} where only one outcome occurs
 * @param ks the widest gap between the shares of bad and of good rows found
 * @param roc from (0, 0) to (1, 1): shares of good rows, of bad rows and of all rows found so far
 */
public record Discrimination(double auc, double ks, List<Point> roc) {

  public Discrimination {
    roc = List.copyOf(roc);
  }

  /**
   * What is found when all rows from a probability on are refused.
   *
   * @param from the least probability refused
   * @param all the share of all rows, {@code good} of the good and {@code bad} of the bad ones
   */
  public record Point(double from, double good, double bad, double all) {}

  public static Discrimination of(Judged judged) {
    int bads = judged.badCount();
    int goods = judged.rows() - bads;
    List<Point> roc = new ArrayList<>();
    roc.add(new Point(Double.POSITIVE_INFINITY, 0, 0, 0));
    if (bads == 0 || goods == 0) {
      roc.add(new Point(0, 1, 1, 1));
      return new Discrimination(Double.NaN, Double.NaN, roc);
    }
    int[] order = judged.riskiestFirst();
    double area = 0;
    double widest = 0;
    int foundBad = 0;
    int next = 0;
    while (next < order.length) {
      double probability = judged.probability(order[next]);
      int bad = 0;
      int from = next;
      while (next < order.length && judged.probability(order[next]) == probability) {
        bad += judged.isBad(order[next++]) ? 1 : 0;
      }
      int good = next - from - bad;
      area += good * (foundBad + bad / 2.0);
      foundBad += bad;
      double badShare = (double) foundBad / bads;
      double goodShare = (double) (next - foundBad) / goods;
      widest = Math.max(widest, Math.abs(badShare - goodShare));
      roc.add(new Point(probability, goodShare, badShare, (double) next / order.length));
    }
    return new Discrimination(area / ((double) bads * goods), widest, roc);
  }

  /** Twice the area above chance. */
  public double gini() {
    return 2 * auc - 1;
  }
}

package io.rongqiao.scoring.binning;

/**
 * What a bin must have.
 *
 * @param mostBins into how many bins at most
 * @param leastShare of all rows that a bin must hold
 * @param leastEvents how many bad and how many good rows a bin must hold
 * @param costOfBin what a bin must be worth to be made, in the unit of the worth
 * @param costOfTurn what a peak or valley must be worth more than a rise or a fall, where the shape
 *     is to be chosen
 */
public record BinningRules(
    int mostBins,
    double leastShare,
    int leastEvents,
    double costOfBin,
    double costOfTurn,
    Worth worth) {

  /**
   * Up to ten bins of at least two in a hundred rows, as scorecards commonly have, each paid for by
   * half a unit of log-likelihood, less than Akaike's criterion asks for a parameter, because the
   * order of the bins is given and penalised estimation follows.
   */
  public static final BinningRules USUAL =
      new BinningRules(10, 0.02, 3, 0.5, 3.32, Worth.LIKELIHOOD);

  public BinningRules {
    if (mostBins < 1 || leastEvents < 0 || costOfBin < 0 || costOfTurn < 0) {
      throw new IllegalArgumentException("Bins: at least one, no fewer than no events, no bounty");
    }
    if (!(leastShare >= 0 && leastShare <= 1)) {
      throw new IllegalArgumentException(leastShare + " is no share");
    }
  }
}

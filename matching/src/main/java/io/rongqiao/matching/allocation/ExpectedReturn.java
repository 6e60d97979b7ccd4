package io.rongqiao.matching.allocation;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;

/**
 * What a yuan that is offered brings on average in a year:
 *
 * <pre>acceptance × (income × ((1 − PD) × rate − funding) − loss × PD × LGD × borne + volume)</pre>
 *
 * @param lossGivenDefault the part that is lost when a borrower defaults
 * @param fundingCost what the money costs the bank
 * @param weights how much each part counts
 */
public record ExpectedReturn(Percentage lossGivenDefault, AnnualRate fundingCost, Weights weights) {

  /**
   * The average for one borrower.
   *
   * @param acceptance the share that takes an offer at this rate
   * @param defaultProbability within the year
   * @param borne the part of a loss that no guarantor bears
   */
  public double ofAYuan(
      AnnualRate rate, double acceptance, double defaultProbability, double borne) {
    double earned = (1 - defaultProbability) * rate.fraction().doubleValue();
    double lost = defaultProbability * lossGivenDefault.fraction().doubleValue() * borne;
    double cost = fundingCost.fraction().doubleValue();
    return acceptance
        * (weights.income() * earned
            - weights.loss() * lost
            - weights.income() * cost
            + weights.volume());
  }

  /**
   * How much the parts count. With income and loss at one and volume at nothing the return is the
   * expected profit; with income at nothing it is what is lent less what is lost.
   *
   * @param income interest that is earned, less the cost of funding
   * @param loss what is lost
   * @param volume each yuan that is lent, whatever it earns
   */
  public record Weights(double income, double loss, double volume) {

    /** The expected profit. */
    public static final Weights PROFIT = new Weights(1, 1, 0);

    private static final double MOST = 100;

    public Weights {
      if (!isWeight(income) || !isWeight(loss) || !isWeight(volume) || income + volume == 0) {
        throw new IllegalArgumentException(
            "Weights of %s, %s and %s: each is from 0 to 100, and income or volume counts"
                .formatted(income, loss, volume));
      }
    }

    private static boolean isWeight(double weight) {
      return weight >= 0 && weight <= MOST;
    }
  }
}

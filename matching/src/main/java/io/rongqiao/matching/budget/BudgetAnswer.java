package io.rongqiao.matching.budget;

import io.rongqiao.scoring.money.Money;
import java.util.List;

/**
 * A plan for a budget.
 *
 * @param rows one for each lead: what is offered first, by what it brings, then the others
 * @param quotas the budget first
 */
public record BudgetAnswer(Totals totals, List<AnswerRow> rows, List<QuotaUse> quotas) {

  public BudgetAnswer {
    rows = List.copyOf(rows);
    quotas = List.copyOf(quotas);
  }

  /**
   * The sums.
   *
   * @param leads how many waited
   * @param plan what the plan offers
   * @param bound no plan brings more
   * @param greedy what one would get by hand: the safest first, as much as fits
   * @param byProfile how many have their probability from their profile
   * @param byTable how many from the bank's table
   * @param byBand how many from their grade's band
   * @param byPrior how many have no customers to learn their acceptance from
   * @param unlimited how many are guaranteed by someone of whose capacity the bank knows nothing
   */
  public record Totals(
      int leads,
      Sum plan,
      Money bound,
      Sum greedy,
      int byProfile,
      int byTable,
      int byBand,
      int byPrior,
      int unlimited) {

    /** The part of the bound that is not reached. */
    public double gap() {
      double most = bound.amount().doubleValue();
      return most <= 0 ? 0 : (most - plan.expected().amount().doubleValue()) / most;
    }
  }

  /**
   * Offers together.
   *
   * @param offered the amounts
   * @param expected what they are expected to bring in a year
   */
  public record Sum(int offers, Money offered, Money expected) {}
}

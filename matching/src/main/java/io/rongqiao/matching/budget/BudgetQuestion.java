package io.rongqiao.matching.budget;

import io.rongqiao.matching.allocation.Effort;
import io.rongqiao.matching.allocation.ExpectedReturn;
import io.rongqiao.scoring.money.Money;
import java.util.List;

/**
 * What a bank asks.
 *
 * @param budget what may be offered in all, in yuan
 * @param limits what else binds
 * @param weights what the plan is to make the most of
 * @param seed the same question with the same seed about the same leads has the same answer
 */
public record BudgetQuestion(
    Money budget,
    LoanSizes sizes,
    Pricing pricing,
    RiskView risk,
    ExpectedReturn.Weights weights,
    List<Limit> limits,
    long seed,
    Thoroughness thoroughness) {

  private static final int MOST_LIMITS = 200;

  public BudgetQuestion {
    limits = List.copyOf(limits);
    if (!budget.currency().equals(Money.CNY) || !budget.isPositive()) {
      throw new IllegalArgumentException("A budget is in yuan and above nothing");
    }
    if (limits.size() > MOST_LIMITS) {
      throw new IllegalArgumentException("There may be 200 limits");
    }
  }

  ExpectedReturn expectedReturn() {
    return new ExpectedReturn(risk.lossGivenDefault(), risk.fundingCost(), weights);
  }

  Effort effort() {
    return switch (thoroughness) {
      case QUICK -> new Effort(seed, 0.005, 20_000);
      case STANDARD -> Effort.standard(seed);
      case THOROUGH -> Effort.thorough(seed);
    };
  }

  /** How hard to look for a better plan. */
  public enum Thoroughness {
    /** Content with half a percent below the bound. */
    QUICK,
    /** Content with half a thousandth. */
    STANDARD,
    /** As near to the best as it comes. */
    THOROUGH
  }
}

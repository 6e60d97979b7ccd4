package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.Money;
import java.util.List;

/** What became of a reckoning of award and grant. */
public sealed interface AwardOutcome {

  /** The notice gives money in 2018 to 2020 only. */
  record NotInForce(int year) implements AwardOutcome {}

  /** The fixed awards alone come to more than the budget. */
  record BudgetTooSmall(Money budget, Money awards) implements AwardOutcome {}

  /**
   * What every province gets, in the order of the regions and of new business.
   *
   * @param average the business over which the national average of fees is taken
   * @param undistributed what of the budget nobody is entitled to
   */
  record Reckoned(
      int year, List<ProvinceAward> provinces, AnnualisedBusiness average, Money undistributed)
      implements AwardOutcome {

    public Reckoned {
      provinces = List.copyOf(provinces);
    }
  }
}

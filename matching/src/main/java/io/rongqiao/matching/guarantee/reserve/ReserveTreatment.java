package io.rongqiao.matching.guarantee.reserve;

import io.rongqiao.scoring.money.Money;
import java.util.List;

/** What the tax makes of a year's reserves. */
public sealed interface ReserveTreatment {

  /** The rule does not reach that year. */
  record NotInForce(int year) implements ReserveTreatment {}

  /** The guarantor does not meet these conditions, and deducts nothing by this rule. */
  record NotEligible(List<TaxConditions.Condition> unmet) implements ReserveTreatment {

    public NotEligible {
      unmet = List.copyOf(unmet);
      if (unmet.isEmpty()) {
        throw new IllegalArgumentException("Whoever meets every condition is eligible");
      }
    }
  }

  /**
   * What is deducted and what becomes income.
   *
   * @param forClaims this year's reserve for claims (R01)
   * @param forUnearned this year's reserve for unearned fees (R02)
   * @param lossesOffset losses charged against the reserve for claims that was deducted before
   *     (R03)
   * @param lossesDeducted losses beyond it, deducted as they are (R03)
   * @param lossesRefused losses that tax law does not let be deducted
   * @param claimsToIncome what is left of last year's reserve for claims and becomes income (R01)
   * @param unearnedToIncome last year's reserve for unearned fees, which becomes income (R02)
   */
  record Deductible(
      Accrual forClaims,
      Accrual forUnearned,
      Money lossesOffset,
      Money lossesDeducted,
      Money lossesRefused,
      Money claimsToIncome,
      Money unearnedToIncome)
      implements ReserveTreatment {

    /** Everything that is taken off the taxable income. */
    public Money deducted() {
      return forClaims.deductible().plus(forUnearned.deductible()).plus(lossesDeducted);
    }

    /** Everything that is added to it. */
    public Money income() {
      return claimsToIncome.plus(unearnedToIncome);
    }
  }

  /**
   * A reserve of the year beside the most that is deducted.
   *
   * @param most rounded down to the fen, since no more than the share may be deducted
   */
  record Accrual(Money setAside, Money most) {

    public Money deductible() {
      return setAside.min(most);
    }

    /** What was set aside beyond it, and is not deducted. */
    public Money beyond() {
      return setAside.minus(deductible());
    }
  }
}

package io.rongqiao.matching.guarantee.reserve;

import io.rongqiao.scoring.money.Money;
import java.util.List;

/**
 * A guarantor's reserves in one tax year.
 *
 * @param liability what stands guaranteed at the end of the year (年末担保责任余额)
 * @param feeIncome guarantee fees of the year
 * @param forClaims what is set aside for claims this year (担保赔偿准备)
 * @param forUnearned what is set aside for unearned fees this year (未到期责任准备)
 * @param deductedForClaims what was set aside for claims last year and deducted, and still stands
 * @param deductedForUnearned the same for unearned fees
 * @param claimLosses losses on claims of the year
 * @param lossesMeetTaxRules whether they are what tax law lets be deducted as losses of assets: a
 *     fact that whoever asks states (R03's precondition)
 */
public record ReserveYear(
    int year,
    Money liability,
    Money feeIncome,
    Money forClaims,
    Money forUnearned,
    Money deductedForClaims,
    Money deductedForUnearned,
    Money claimLosses,
    boolean lossesMeetTaxRules,
    TaxConditions conditions) {

  public ReserveYear {
    if (List.of(
            liability,
            feeIncome,
            forClaims,
            forUnearned,
            deductedForClaims,
            deductedForUnearned,
            claimLosses)
        .stream()
        .anyMatch(Money::isNegative)) {
      throw new IllegalArgumentException("No reserve, fee or loss falls below nothing");
    }
  }
}

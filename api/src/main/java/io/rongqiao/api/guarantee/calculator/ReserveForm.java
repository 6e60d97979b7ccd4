package io.rongqiao.api.guarantee.calculator;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.guarantee.reserve.ReserveYear;
import io.rongqiao.matching.guarantee.reserve.TaxConditions;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A guarantor's reserves in one tax year (财税〔2017〕22号).
 *
 * @param liability what stands guaranteed at the end of the year
 * @param forClaims set aside for claims this year
 * @param forUnearned set aside for unearned fees this year
 * @param deductedForClaims set aside for claims and deducted last year, as far as it still stands
 * @param lossesMeetTaxRules whether the losses are what tax law takes as losses of assets
 */
@Serdeable
record ReserveForm(
    @Nullable Integer year,
    @Nullable MoneyForm liability,
    @Nullable MoneyForm feeIncome,
    @Nullable MoneyForm forClaims,
    @Nullable MoneyForm forUnearned,
    @Nullable MoneyForm deductedForClaims,
    @Nullable MoneyForm deductedForUnearned,
    @Nullable MoneyForm claimLosses,
    @Nullable Boolean lossesMeetTaxRules,
    @Nullable ConditionsForm conditions) {

  ReserveYear toYear() {
    int which = Field.read("year", year, it -> it);
    Money stands = money("liability", liability);
    Money fees = money("feeIncome", feeIncome);
    Money claims = money("forClaims", forClaims);
    Money unearned = money("forUnearned", forUnearned);
    Money lastClaims = money("deductedForClaims", deductedForClaims);
    Money lastUnearned = money("deductedForUnearned", deductedForUnearned);
    Money losses = money("claimLosses", claimLosses);
    boolean meet = Field.read("lossesMeetTaxRules", lossesMeetTaxRules, it -> it);
    TaxConditions met = Field.read("conditions", conditions, ConditionsForm::toConditions);
    return Field.read(
        "liability",
        stands,
        it ->
            new ReserveYear(
                which, it, fees, claims, unearned, lastClaims, lastUnearned, losses, meet, met));
  }

  /**
   * What the guarantor must all be and do.
   *
   * @param smallVolume given in the year for small and medium enterprises
   * @param averageFee what they were charged a year on average, as a fraction
   * @param benchmark the benchmark lending rate of the same term, as a fraction
   * @param otherConditions whether what finance and tax ask besides is met
   */
  @Serdeable
  record ConditionsForm(
      @Nullable Boolean licensed,
      @Nullable MoneyForm smallVolume,
      @Nullable MoneyForm totalVolume,
      @Nullable String averageFee,
      @Nullable String benchmark,
      @Nullable Boolean otherConditions) {

    TaxConditions toConditions() {
      boolean licence = Field.read("conditions.licensed", licensed, it -> it);
      Money small = money("conditions.smallVolume", smallVolume);
      Money total = money("conditions.totalVolume", totalVolume);
      AnnualRate fee = Field.read("conditions.averageFee", averageFee, AnnualRate::ofFraction);
      AnnualRate bank = Field.read("conditions.benchmark", benchmark, AnnualRate::ofFraction);
      boolean others = Field.read("conditions.otherConditions", otherConditions, it -> it);
      return Field.read(
          "conditions.smallVolume",
          small,
          it -> new TaxConditions(licence, it, total, fee, bank, others));
    }
  }

  private static Money money(String field, @Nullable MoneyForm form) {
    return Field.read(field, form, ReserveForm::yuan);
  }

  private static Money yuan(MoneyForm form) {
    Money money = form.toMoney();
    if (!money.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("is not in yuan");
    }
    return money;
  }
}

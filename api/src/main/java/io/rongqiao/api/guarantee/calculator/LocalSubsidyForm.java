package io.rongqiao.api.guarantee.calculator;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.matching.guarantee.subsidy.LocalSubsidy;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place's terms as an operator takes them in; shares, growth and rates as fractions.
 *
 * @param place the six digits of its division
 * @param feeShare of the fees, what the place pays
 * @param source the local document
 * @param author who wrote the terms down; the caller, who approves them, is another person
 */
@Serdeable
record LocalSubsidyForm(
    @Nullable String place,
    @Nullable String validFrom,
    @Nullable String validUntil,
    @Nullable String feeShare,
    @Nullable CompensationForm compensation,
    @Nullable String source,
    @Nullable String author) {

  LocalSubsidy toTerms(int number) {
    String where = Field.read("place", place, it -> it);
    LocalDate from = Field.read("validFrom", validFrom, LocalDate::parse);
    LocalDate until = Field.readIfGiven("validUntil", validUntil, LocalDate::parse).orElse(null);
    Percentage fees = Field.readIfGiven("feeShare", feeShare, Percentage::ofFraction).orElse(null);
    LocalSubsidy.Compensation claims =
        Field.readIfGiven("compensation", compensation, CompensationForm::toCompensation)
            .orElse(null);
    String document = Field.read("source", source, it -> it);
    return Field.read(
        "place", where, it -> new LocalSubsidy(it, number, from, until, fees, claims, document));
  }

  /** When the place pays a part of claims. */
  @Serdeable
  record CompensationForm(
      @Nullable String leastSmallShare,
      @Nullable String leastAmountGrowth,
      @Nullable String leastCustomerGrowth,
      @Nullable String lowestClaimRate,
      @Nullable String highestClaimRate,
      @Nullable String claimShare) {

    LocalSubsidy.Compensation toCompensation() {
      Percentage small =
          Field.read("compensation.leastSmallShare", leastSmallShare, Percentage::ofFraction);
      BigDecimal amount =
          Field.read("compensation.leastAmountGrowth", leastAmountGrowth, BigDecimal::new);
      BigDecimal customers =
          Field.read("compensation.leastCustomerGrowth", leastCustomerGrowth, BigDecimal::new);
      BigDecimal lowest =
          Field.read("compensation.lowestClaimRate", lowestClaimRate, BigDecimal::new);
      BigDecimal highest =
          Field.read("compensation.highestClaimRate", highestClaimRate, BigDecimal::new);
      Percentage share = Field.read("compensation.claimShare", claimShare, Percentage::ofFraction);
      return Field.read(
          "compensation.highestClaimRate",
          highest,
          it -> new LocalSubsidy.Compensation(small, amount, customers, lowest, it, share));
    }
  }
}

package io.rongqiao.api.guarantee.calculator;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.guarantee.subsidy.LocalSubsidy;
import io.rongqiao.matching.guarantee.subsidy.SubsidyOutcome;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a place pays, as it stated; shares, growth and rates as fractions. */
@Serdeable
record LocalSubsidyView(
    String place,
    int number,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable String feeShare,
    @Nullable CompensationView compensation,
    String source) {

  static LocalSubsidyView of(LocalSubsidy it) {
    Percentage fees = it.feeShare();
    LocalSubsidy.Compensation claims = it.compensation();
    return new LocalSubsidyView(
        it.place(),
        it.number(),
        it.validFrom(),
        it.validUntil(),
        fees == null ? null : fees.fraction().toPlainString(),
        claims == null ? null : CompensationView.of(claims),
        it.source());
  }

  /** When the place pays a part of claims. */
  @Serdeable
  record CompensationView(
      String leastSmallShare,
      String leastAmountGrowth,
      String leastCustomerGrowth,
      String lowestClaimRate,
      String highestClaimRate,
      String claimShare) {

    static CompensationView of(LocalSubsidy.Compensation it) {
      return new CompensationView(
          it.leastSmallShare().fraction().toPlainString(),
          it.leastAmountGrowth().toPlainString(),
          it.leastCustomerGrowth().toPlainString(),
          it.lowestClaimRate().toPlainString(),
          it.highestClaimRate().toPlainString(),
          it.claimShare().fraction().toPlainString());
    }
  }

  /** All that places have stated. */
  @Serdeable
  record LocalSubsidiesView(List<LocalSubsidyView> items) {}

  /**
   * What a place would pay the guarantor for a period.
   *
   * @param terms null where the place has stated nothing that is in force
   * @param fees null where the terms pay no fees
   * @param claims null where they pay nothing of claims
   */
  @Serdeable
  record ReckoningView(
      @Nullable LocalSubsidyView terms, @Nullable PaymentView fees, @Nullable PaymentView claims) {

    static ReckoningView of(SubsidyOutcome it) {
      return switch (it) {
        case SubsidyOutcome.NoTerms _ -> new ReckoningView(null, null, null);
        case SubsidyOutcome.Judged judged ->
            new ReckoningView(
                LocalSubsidyView.of(judged.terms()),
                PaymentView.of(judged.fees()),
                PaymentView.of(judged.claims()));
      };
    }
  }

  /** What is paid, of what, and every condition that stands against it. */
  @Serdeable
  record PaymentView(MoneyView base, MoneyView amount, List<TextView> unmet) {

    static @Nullable PaymentView of(SubsidyOutcome.@Nullable Payment it) {
      return it == null
          ? null
          : new PaymentView(
              MoneyView.of(it.base()),
              MoneyView.of(it.amount()),
              it.unmet().stream().map(TextView::of).toList());
    }
  }
}

package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.profile.LimitConstraint.CREDIT_OVERDUE;
import static io.rongqiao.scoring.profile.LimitConstraint.EXISTING_CREDIT;
import static io.rongqiao.scoring.profile.LimitConstraint.INCLUSIVE_CEILING;
import static io.rongqiao.scoring.profile.LimitConstraint.RECEIVABLES_UNPAID;
import static io.rongqiao.scoring.profile.LimitConstraint.SALES_LAST_YEAR;
import static io.rongqiao.scoring.profile.LimitConstraint.SALES_TWO_YEARS;
import static io.rongqiao.scoring.profile.LimitConstraint.TAX_PAID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CapacityTest {

  static Stream<Arguments> limits() {
    return Stream.of(
        // grade, what is known besides five million a year, the limit and what binds it
        arguments(RiskGrade.A, Map.of(), 1_000_000, SALES_LAST_YEAR),
        arguments(RiskGrade.B, Map.of("sales_net_24m", 8e6), 600_000, SALES_TWO_YEARS),
        arguments(RiskGrade.A, Map.of("tax_paid_12m", 60_000.0), 600_000, TAX_PAID),
        arguments(RiskGrade.A, Map.of("tax_paid_12m", 0.0), 1_000_000, SALES_LAST_YEAR),
        arguments(
            RiskGrade.A,
            Map.of("receivable_outstanding", 2e6, "receivable_overdue_90d_share", 0.5),
            800_000,
            RECEIVABLES_UNPAID),
        arguments(
            RiskGrade.A,
            Map.of("receivable_outstanding", 1e5, "receivable_dilution_12m", 0.1),
            900_000,
            RECEIVABLES_UNPAID),
        arguments(RiskGrade.A, Map.of("credit_exposure_balance", 7e5), 800_000, EXISTING_CREDIT),
        arguments(
            RiskGrade.A,
            Map.of("credit_exposure_balance", 7e5, "guarantee_given_balance", 2e5),
            700_000,
            EXISTING_CREDIT),
        arguments(RiskGrade.A, Map.of("credit_exposure_balance", 9e6), 0, EXISTING_CREDIT),
        arguments(RiskGrade.A, Map.of("credit_days_overdue", 31.0), 0, CREDIT_OVERDUE),
        arguments(RiskGrade.A, Map.of("credit_days_overdue", 30.0), 1_000_000, SALES_LAST_YEAR),
        arguments(
            RiskGrade.A,
            Map.of("sales_net_12m", 9e8, "sales_net_24m", 2e9),
            10_000_000,
            INCLUSIVE_CEILING));
  }

  @ParameterizedTest(name = "{0} with {1}: {2} by {3}")
  @MethodSource("limits")
  void namesWhatBinds(
      RiskGrade grade, Map<String, Double> known, long amount, LimitConstraint binding) {
    Limit limit = limit(grade, known);

    assertThat(limit.amount()).isEqualTo(Money.yuan(amount));
    assertThat(limit.binding()).isEqualTo(binding);
    assertThat(limit.bounds().getFirst())
        .isEqualTo(new Limit.Bound(limit.amount(), limit.binding()));
  }

  @Test
  void suggestsNothingForTheWorstGradeOrWithoutSales() {
    assertThat(Capacity.limit(RiskGrade.E, FeatureSets.STANDARD_1.vector(sales()))).isEmpty();
    assertThat(Capacity.limit(RiskGrade.A, FeatureSets.STANDARD_1.vector(Map.of()))).isEmpty();
  }

  private static Limit limit(RiskGrade grade, Map<String, Double> known) {
    Map<String, Double> values = sales();
    values.putAll(known);
    return Capacity.limit(grade, FeatureSets.STANDARD_1.vector(values)).orElseThrow();
  }

  private static Map<String, Double> sales() {
    return new HashMap<>(Map.of("sales_net_12m", 5e6, "sales_net_24m", 1e7));
  }
}

package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.profile.LimitConstraint.EXISTING_CREDIT;
import static io.rongqiao.scoring.profile.LimitConstraint.INCLUSIVE_CEILING;
import static io.rongqiao.scoring.profile.LimitConstraint.SALES_LAST_YEAR;
import static io.rongqiao.scoring.profile.LimitConstraint.SALES_TWO_YEARS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SalesCapacityTest {

  static Stream<Arguments> limits() {
    return Stream.of(
        // grade, sales of one year and of two, owed, the limit and what binds it
        arguments(RiskGrade.A, 5_000_000.0, 10_000_000.0, Double.NaN, 1_000_000, SALES_LAST_YEAR),
        arguments(RiskGrade.B, 5_000_000.0, 12_000_000.0, 0.0, 750_000, SALES_LAST_YEAR),
        arguments(RiskGrade.C, 5_000_000.0, 8_000_000.0, 0.0, 400_000, SALES_TWO_YEARS),
        arguments(RiskGrade.D, 1_299_999.99, 3_000_000.0, 0.0, 60_000, SALES_LAST_YEAR),
        arguments(RiskGrade.A, 5_000_000.0, 10_000_000.0, 700_000.0, 800_000, EXISTING_CREDIT),
        arguments(RiskGrade.A, 5_000_000.0, 10_000_000.0, 2_000_000.0, 0, EXISTING_CREDIT),
        arguments(RiskGrade.A, 9e8, 2e9, 0.0, 10_000_000, INCLUSIVE_CEILING));
  }

  @ParameterizedTest(name = "{0} with {1} and {2}, owing {3}: {4} by {5}")
  @MethodSource("limits")
  void namesWhatBinds(
      RiskGrade grade,
      double oneYear,
      double twoYears,
      double owed,
      long limit,
      LimitConstraint binding) {
    FeatureVector features =
        FeatureSets.THIN_1.vector(
            Map.of(
                "sales_net_12m", oneYear,
                "sales_net_24m", twoYears,
                "credit_exposure_balance", owed));

    assertThat(SalesCapacity.limit(grade, features))
        .contains(new Limit(Money.yuan(limit), binding));
  }

  @Test
  void suggestsNothingForTheWorstGradeOrWithoutSales() {
    FeatureVector rich =
        FeatureSets.THIN_1.vector(Map.of("sales_net_12m", 1e7, "sales_net_24m", 2e7));

    assertThat(SalesCapacity.limit(RiskGrade.E, rich)).isEmpty();
    assertThat(SalesCapacity.limit(RiskGrade.A, FeatureSets.THIN_1.vector(Map.of()))).isEmpty();
  }
}

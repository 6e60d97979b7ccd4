package io.rongqiao.matching.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Effect;
import io.rongqiao.scoring.policy.PolicyRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StructurePolicyTest {

  private static final StructurePolicy POLICY =
      new StructurePolicy(PolicyRules.standard(), LocalDate.of(2020, 2, 29));

  /** The test vectors of the digest for R26 and R28. */
  static Stream<Arguments> vectors() {
    return Stream.of(
        // amount, fee, bank, nation, province, local, rules
        arguments("5000000", "1.0", 20, 20, 20, 40, List.of()),
        arguments("5000000", "1.2", 20, 20, 20, 40, List.of("R26")),
        arguments("5010000", "1.5", 20, 20, 20, 40, List.of()),
        arguments("5000000", "1.0", 20, 25, 20, 35, List.of("R28")),
        arguments("5000000", "1.0", 10, 20, 30, 40, List.of("R28")),
        arguments("5000000", "1.2", 40, 10, 10, 40, List.of("R26", "R28")));
  }

  @ParameterizedTest
  @MethodSource("vectors")
  void warnsOfFeesAndSharesThatAreNotAsTheyShouldBe(
      String amount, String fee, int bank, int nation, int province, int city, List<String> rules) {
    Guarantee guarantee =
        new Guarantee(
            new UUID(0, 1),
            true,
            AnnualRate.ofPercent(fee),
            Percentage.NONE,
            Map.of(
                GuaranteeTier.BANK, Percentage.ofBasisPoints(bank * 100L),
                GuaranteeTier.NATIONAL, Percentage.ofBasisPoints(nation * 100L),
                GuaranteeTier.PROVINCE, Percentage.ofBasisPoints(province * 100L),
                GuaranteeTier.CITY, Percentage.ofBasisPoints(city * 100L)));

    List<Finding> findings =
        POLICY.judge(
            new Structure.GuaranteedLoan(
                LoanTest.loan(amount, "4.35", 12, Repayment.EQUAL_INSTALMENTS),
                guarantee,
                List.of()),
            false);

    assertThat(findings).extracting(Finding::rule).containsExactlyElementsOf(rules);
    assertThat(findings)
        .extracting(Finding::severity)
        .containsOnly(findings.stream().map(_ -> Effect.WARNS).toArray(Effect[]::new));
  }

  @Test
  void blocksForbiddenFees() {
    Fee fee = new Fee(FeeKind.COMMITMENT_FEE, Percentage.ofPercent("1"));

    assertThat(
            POLICY.judge(
                new Structure.PlainLoan(
                    LoanTest.loan("100000", "5", 12, Repayment.EQUAL_INSTALMENTS), List.of(fee)),
                false))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.rule()).isEqualTo("R32");
              assertThat(finding.severity()).isEqualTo(Effect.BLOCKS);
              assertThat(finding.source()).isNotBlank();
            });
  }

  @Test
  void saysNothingBeforeARuleWasInForce() {
    StructurePolicy before = new StructurePolicy(PolicyRules.standard(), LocalDate.of(2018, 1, 1));

    assertThat(
            before.judge(
                new Structure.GuaranteedLoan(
                    LoanTest.loan("100000", "5", 12, Repayment.EQUAL_INSTALMENTS),
                    AllInCostTest.guarantee("3", Percentage.NONE),
                    List.of()),
                true))
        .isEmpty();
  }

  @Test
  void asksForAReviewWhereABankMayPassOnItsRisk() {
    List<Finding> findings =
        POLICY.judge(
            new Structure.GuaranteedLoan(
                LoanTest.loan("100000", "5", 12, Repayment.EQUAL_INSTALMENTS),
                AllInCostTest.guarantee("1", Percentage.NONE),
                List.of()),
            true);

    assertThat(findings)
        .singleElement()
        .extracting(Finding::rule, Finding::severity)
        .containsExactly("R34", Effect.RAISES_REVIEW);
  }
}

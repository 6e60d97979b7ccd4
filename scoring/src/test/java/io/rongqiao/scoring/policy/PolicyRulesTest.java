package io.rongqiao.scoring.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyRulesTest {

  private static final Bilingual TEXT = Bilingual.of("担保费率1.2%", "a guarantee fee of 1.2 %");

  private final PolicyRules rules = PolicyRules.standard();

  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "R25, 2017-04-24, false",
    "R25, 2017-04-25, true",
    "R25, 2019-12-31, true",
    "R25, 2020-02-29, false",
    "R26, 2019-01-21, false",
    "R26, 2019-01-22, true",
    "R26, 2020-02-29, true",
    "R29, 2018-06-22, false",
    "R29, 2018-06-23, true",
    "R38, 2020-12-31, true",
    "R38, 2021-01-01, false",
    "R53, 2019-02-13, false",
    "R53, 2026-11-20, true",
  })
  void answersForTheDay(String id, LocalDate day, boolean inForce) {
    RuleStanding standing = rules.on(RuleId.of(id), day);

    if (inForce) {
      assertThat(standing).isInstanceOf(RuleStanding.InForce.class);
    } else {
      assertThat(standing).isEqualTo(new RuleStanding.NotInForce(RuleId.of(id), day));
    }
  }

  @ParameterizedTest(name = "{0} is {1} for {2} and {3}")
  @CsvSource({
    "R19, HARD, ENTREPRENEURSHIP_LOAN, BLOCKS",
    "R26, SOFT, GOVERNMENT_BACKED_GUARANTEE, WARNS",
    "R27, SOFT, RE_GUARANTEE, WARNS",
    "R28, SOFT, NATIONAL_FUND_BUSINESS, WARNS",
    "R29, HARD, FUND_PARTNER, RAISES_REVIEW",
    "R30, HARD, GOVERNMENT_BACKED_GUARANTOR, BLOCKS",
    "R31, HARD, GUARANTEE_DEAL, BLOCKS",
    "R32, HARD, SMALL_AND_MICRO_LOAN, BLOCKS",
    "R33, HARD, PREFERENTIAL_FINANCING, BLOCKS",
    "R34, HARD, GOVERNMENT_BACKED_GUARANTEE, RAISES_REVIEW",
    "R38, DEFINITION, AWARD_STATISTICS, NOTES",
    "R39, SOFT, LOCAL_SUBSIDY, NOTES",
    "R53, HARD, LOAN_APPROVAL, BLOCKS",
    "R59, HARD, GOVERNMENT_BACKED_GUARANTEE, BLOCKS",
  })
  void meansOneThingEverywhere(String id, Severity severity, PolicyScope scope, Effect effect) {
    assertThat(rules.inForce(LocalDate.of(2020, 2, 29)))
        .filteredOn(rule -> rule.id().equals(RuleId.of(id)))
        .singleElement()
        .satisfies(
            rule -> {
              assertThat(rule.severity()).isEqualTo(severity);
              assertThat(rule.scope()).isEqualTo(scope);
              assertThat(rule.effect()).isEqualTo(effect);
            });
  }

  @Test
  void exemptsSyndicatedLoansOnlySinceTheNoticeOf2019() {
    assertThat(wordsOf("R32", LocalDate.of(2019, 3, 3))).doesNotContain("银团");
    assertThat(wordsOf("R32", LocalDate.of(2019, 3, 4))).contains("除银团贷款外");
  }

  @Test
  void findsNothingOnceARuleHasLapsed() {
    assertThat(rules.finding(RuleId.of("R25"), LocalDate.of(2020, 2, 29), TEXT)).isEmpty();
    assertThat(rules.finding(RuleId.of("R26"), LocalDate.of(2020, 2, 29), TEXT))
        .hasValueSatisfying(
            finding -> {
              assertThat(finding.blocks()).isFalse();
              assertThat(finding.severity()).isEqualTo(Severity.SOFT);
              assertThat(finding.source()).startsWith("国办发〔2019〕6 号「对单户担保金额");
            });
  }

  @Test
  void knowsNoRuleOutsideTheRegister() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rules.on(RuleId.of("R99"), LocalDate.of(2020, 2, 29)))
        .withMessage("R99 is not in the register");
  }

  @Test
  void refusesTwoVersionsOnOneDay() {
    PolicyRule rule = rules.versions().getFirst();

    assertThatIllegalArgumentException().isThrownBy(() -> new PolicyRules(List.of(rule, rule)));
  }

  @Test
  void warnsOnlyWhereTheWordingIsSoft() {
    assertThat(rules.versions())
        .filteredOn(rule -> rule.effect() == Effect.WARNS)
        .allSatisfy(
            rule ->
                assertThat(rule.source().quotations())
                    .anySatisfy(quotation -> assertThat(quotation.text()).contains("原则上")));
  }

  private String wordsOf(String id, LocalDate day) {
    return switch (rules.on(RuleId.of(id), day)) {
      case RuleStanding.InForce inForce -> inForce.rule().source().quotations().toString();
      case RuleStanding.NotInForce _ -> "";
    };
  }
}

package io.rongqiao.matching.fund;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.CompensationOutcome;
import io.rongqiao.matching.fund.compensation.Ineligibility;
import io.rongqiao.matching.fund.compensation.LossReport;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Which losses a fund bears, and by the rules of which day. */
class FundRulesTest {

  private final FundPlace place = new FundPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void namesEveryRuleThatALossBreaks() {
    LossReport wrong =
        new LossReport(
            place.mill,
            "L-1",
            LoanCategory.OTHER_LOAN,
            false,
            Money.yuan("10000000.01"),
            LocalDate.of(2019, 6, 1),
            TODAY.minusDays(89),
            Money.yuan(1_000),
            "判决书");

    assertThat(place.file.file(place.world.bank, "rm", place.fund, wrong, new ClientKey("c")))
        .isInstanceOfSatisfying(
            CompensationOutcome.NotEligible.class,
            not ->
                assertThat(not.reasons())
                    .extracting(Ineligibility::field)
                    .containsExactly("category", "loan", "smallOrMicro", "overdueSince"));
  }

  @Test
  void exactlyNinetyDaysOverdueWillDo() {
    assertThat(place.filed(place.report("L-1", "100.00"), "c1").state())
        .isEqualTo(Compensation.State.FILED);
  }

  @Test
  void aLoanKeepsTheRulesOfItsDay() {
    place.publish.publish(
        place.world.province,
        place.fund,
        number -> place.rules(number, LocalDate.of(2019, 9, 1), "50"),
        "author",
        "approver");

    assertThat(place.filed(place.report("old", "100.00"), "c1").share()).isEqualTo(Money.yuan(30));
    LossReport young =
        new LossReport(
            place.mill,
            "young",
            LoanCategory.RENEWAL,
            true,
            Money.yuan(1_000_000),
            LocalDate.of(2019, 9, 1),
            TODAY.minusDays(90),
            Money.yuan(100),
            "判决书");
    assertThat(place.filed(young, "c2").share()).isEqualTo(Money.yuan(50));
    LossReport before =
        new LossReport(
            place.mill,
            "before",
            LoanCategory.RENEWAL,
            true,
            Money.yuan(1_000_000),
            LocalDate.of(2018, 12, 31),
            TODAY.minusDays(90),
            Money.yuan(100),
            "判决书");
    assertThat(place.file.file(place.world.bank, "rm", place.fund, before, new ClientKey("c3")))
        .isEqualTo(new CompensationOutcome.NoRules());
  }

  @Test
  void aLoanIsCompensatedOnceUnlessItWasRefused() {
    Compensation filed = place.filed(place.report("L-1", "100.00"), "c1");
    assertThat(place.filed(place.report("L-1", "100.00"), "c1").id()).isEqualTo(filed.id());
    assertThat(
            place.file.file(
                place.world.bank,
                "rm",
                place.fund,
                place.report("L-1", "99.00"),
                new ClientKey("c1")))
        .isEqualTo(new CompensationOutcome.KeyReused());
    assertThat(
            place.file.file(
                place.world.bank,
                "rm",
                place.fund,
                place.report("L-1", "100.00"),
                new ClientKey("c2")))
        .isEqualTo(new CompensationOutcome.FiledBefore());

    FundPlace.done(place.settle.refuse(place.world.province, "m", filed.id(), 0, "材料不全"));

    assertThat(place.filed(place.report("L-1", "100.00"), "c3").id()).isNotEqualTo(filed.id());
  }
}

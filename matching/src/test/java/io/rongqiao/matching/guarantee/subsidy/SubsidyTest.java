package io.rongqiao.matching.guarantee.subsidy;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.book.JooqGuaranteeBooks;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SubsidyTest {

  private static final String PLACE = "330100";
  private static final Period YEAR = new Period(LocalDate.of(2020, 1, 1), TODAY);

  private final GuaranteeWorld world = new GuaranteeWorld();
  private final JooqLocalSubsidies subsidies = new JooqLocalSubsidies(world.transactions.dsl());
  private final StateSubsidy state = new StateSubsidy(world.transactions, subsidies, world.clock);
  private final ReckonSubsidy reckon =
      new ReckonSubsidy(
          world.transactions,
          subsidies,
          new ReadBook(
              world.transactions,
              new JooqGuaranteeBooks(world.transactions.dsl()),
              world.enterprises));
  private Programme programme;

  @BeforeEach
  void openProgramme() {
    world.capital(world.city, 1_000_000_000);
    programme = world.programme("NATION-2019", Money.yuan(5_000_000_000L));
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void aPlaceThatStatedNothingPaysNothing() {
    assertThat(reckon.reckon(world.city, "x", PLACE, YEAR))
        .isEqualTo(new SubsidyOutcome.NoTerms(PLACE));
    stated(LocalDate.of(2020, 3, 1), "0.3");
    assertThat(reckon.reckon(world.city, "x", PLACE, YEAR))
        .isEqualTo(new SubsidyOutcome.NoTerms(PLACE));
  }

  @Test
  void paysItsShareOfFeesUpToFiveMillionACustomer() {
    stated(LocalDate.of(2020, 1, 1), "0.3");
    world.effective(world.request(programme, world.enterprise("甲"), 5_000_000), "a");
    var other = world.enterprise("乙");
    world.effective(world.request(programme, other, 4_000_000), "b");
    world.effective(world.request(programme, other, 2_000_000), "c");

    SubsidyOutcome.Payment fees = requireNonNull(judged().fees());

    // Only 甲's: 5,000,000 at 1 % for 365 days. 乙 has six million by the end of the day.
    assertThat(fees.base()).isEqualTo(Money.yuan(50_000));
    assertThat(fees.amount()).isEqualTo(Money.yuan(15_000));
    assertThat(judged().claims()).isNull();
  }

  @Test
  void theNewestTermsCountAndOldOnesStay() {
    stated(LocalDate.of(2020, 1, 1), "0.3");
    stated(LocalDate.of(2020, 2, 1), "0.2");

    assertThat(judged().terms().number()).isEqualTo(2);
    assertThat(
            world.transactions.call(
                new Access.Platform("test"),
                () -> subsidies.on(PLACE, LocalDate.of(2020, 1, 31)).orElseThrow().number()))
        .isEqualTo(1);
  }

  @Test
  void namesEveryConditionOfACompensationThatIsNotMet() {
    state.state(
        PLACE,
        number ->
            new LocalSubsidy(
                PLACE,
                number,
                LocalDate.of(2020, 1, 1),
                null,
                null,
                new LocalSubsidy.Compensation(
                    Percentage.ofPercent("80"),
                    new BigDecimal("0.1"),
                    new BigDecimal("0.1"),
                    BigDecimal.ZERO,
                    new BigDecimal("0.05"),
                    Percentage.ofPercent("30")),
                "地方文件"),
        "author",
        "approver");
    world.effective(world.request(programme, world.enterprise("甲"), 1_000_000), "a");

    SubsidyOutcome.Payment claims = requireNonNull(judged().claims());

    // Nothing ended, so there is no claim rate within the range.
    assertThat(claims.amount()).isEqualTo(Money.NO_YUAN);
    assertThat(claims.unmet()).singleElement().satisfies(it -> assertThat(it.zh()).contains("代偿率"));
  }

  @Test
  void twoPeopleStateTermsThatSaySomething() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                state.state(
                    PLACE, number -> terms(number, LocalDate.of(2020, 1, 1), "0.3"), "a", "a"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new LocalSubsidy(PLACE, 1, LocalDate.of(2020, 1, 1), null, null, null, "地方文件"));
  }

  private SubsidyOutcome.Judged judged() {
    SubsidyOutcome outcome = reckon.reckon(world.city, "x", PLACE, YEAR);
    assertThat(outcome).isInstanceOf(SubsidyOutcome.Judged.class);
    return (SubsidyOutcome.Judged) outcome;
  }

  private void stated(LocalDate from, String share) {
    state.state(PLACE, number -> terms(number, from, share), "author", "approver");
  }

  private static LocalSubsidy terms(int number, LocalDate from, String share) {
    return new LocalSubsidy(PLACE, number, from, null, Percentage.ofFraction(share), null, "地方文件");
  }
}

package io.rongqiao.matching.guarantee.figures;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static io.rongqiao.matching.guarantee.GuaranteeWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.book.CustomerKind;
import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What stands guaranteed and what is new, and how it is weighed. */
class FiguresTest {

  private final GuarantorPlace place = new GuarantorPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void tellsWhatStandsAndWhatIsNewMonthByMonth() {
    EnterpriseKey mill = place.spinningMill("纺织厂", 50);
    EnterpriseKey farm = place.farm("合作社");
    GuaranteeCase loan = place.begun(mill, 3_000_000, 12);
    place.begun(farm, 1_000_000, 6);
    place.later();
    done(
        place.world.repay.repaid(
            place.world.bank, "rm", loan.id(), loan.version(), Money.yuan(2_000_000)));
    place.begun(mill, 500_000, 12);

    GuarantorFigures figures = place.figures(LocalDate.of(2020, 2, 1), GuarantorPlace.IN_MARCH);

    assertThat(figures.begun()).isEqualTo(new Slice(Money.yuan(4_500_000), 3, 2));
    assertThat(figures.standing()).isEqualTo(new Slice(Money.yuan(3_500_000), 3, 2));
    assertThat(figures.multiple()).isEqualByComparingTo("0.0035");
    assertThat(figures.months()).hasSize(2);
    assertThat(figures.months().getFirst().begun().amount()).isEqualTo(Money.yuan(4_000_000));
    assertThat(figures.months().getFirst().standing().amount()).isEqualTo(Money.yuan(4_000_000));
    assertThat(figures.months().getLast().ended()).isEqualTo(Money.yuan(1_000_000));
    assertThat(figures.begunByKind())
        .containsEntry(CustomerKind.SMALL_OR_MICRO, new Slice(Money.yuan(3_500_000), 2, 1))
        .containsEntry(CustomerKind.FARMING, new Slice(Money.yuan(1_000_000), 1, 1));
    assertThat(figures.averageFee()).isEqualTo(AnnualRate.ofPercent("1"));
  }

  @Test
  void aPastPeriodStaysWhatItWas() {
    EnterpriseKey mill = place.spinningMill("纺织厂", 50);
    GuaranteeCase loan = place.begun(mill, 3_000_000, 12);
    GuarantorFigures before = place.figures(LocalDate.of(2020, 2, 1), TODAY);
    place.later();
    done(
        place.world.repay.repaid(place.world.bank, "rm", loan.id(), loan.version(), Money.NO_YUAN));

    assertThat(place.figures(LocalDate.of(2020, 2, 1), TODAY)).isEqualTo(before);
  }

  @Test
  void weighsByTheDaysThatAGuaranteeStood() {
    // 365 days from 2020-02-29 to 2021-02-28; after ten days two of three million are repaid.
    GuaranteeCase loan = place.begun(place.spinningMill("纺织厂", 50), 3_000_000, 12);
    place.later();
    done(
        place.world.repay.repaid(
            place.world.bank, "rm", loan.id(), loan.version(), Money.yuan(1_000_000)));

    GuarantorFigures figures = place.figures(LocalDate.of(2020, 2, 1), GuarantorPlace.IN_MARCH);

    assertThat(figures.annualised().yuanDays())
        .isEqualByComparingTo(BigDecimal.valueOf(3_000_000L * 10 + 1_000_000L * 355));
    assertThat(figures.annualised().fees()).isEqualTo(Money.yuan(30_000));
    assertThat(figures.annualisedSmall()).isEqualTo(figures.annualised());
  }

  @Test
  void theAwardStatisticsCountSmallEnterprisesOnly() {
    place.begun(place.spinningMill("小厂", 50), 1_000_000, 12);
    place.begun(place.spinningMill("大厂", 500), 2_000_000, 12);
    place.begun(place.world.enterprise("不明"), 3_000_000, 12);

    GuarantorFigures figures = place.figures(TODAY, TODAY);

    assertThat(figures.annualised().amount()).isEqualTo(Money.yuan(6_000_000));
    assertThat(figures.annualisedSmall().amount()).isEqualTo(Money.yuan(1_000_000));
    assertThat(figures.begunByKind().keySet())
        .containsExactlyInAnyOrder(
            CustomerKind.SMALL_OR_MICRO, CustomerKind.OTHER, CustomerKind.STATED_SMALL_OR_FARMING);
  }

  @Test
  void agreesWithTheConcentrationThatTheDatabaseTells() {
    EnterpriseKey mill = place.spinningMill("纺织厂", 50);
    place.begun(mill, 3_000_000, 12);
    place.begun(mill, 2_000_001, 12);
    place.begun(place.spinningMill("另一厂", 60), 4_000_000, 12);

    Concentration told =
        place.world.transactions.call(
            place.asCity(), () -> place.world.cases.concentration(place.world.city, TODAY, TODAY));

    assertThat(place.figures(TODAY, TODAY).concentration()).isEqualTo(told);
  }

  @Test
  void movementsAddUpToWhatStandsAndAreNobodyElses() {
    GuaranteeCase loan = place.begun(place.spinningMill("纺织厂", 50), 800_000, 12);
    done(
        place.world.repay.repaid(
            place.world.bank, "rm", loan.id(), loan.version(), Money.yuan("123456.78")));

    GuaranteeBook book = place.readBook.read(place.world.city, "x", TODAY);

    assertThat(book.positions())
        .singleElement()
        .satisfies(it -> assertThat(it.standingOn(TODAY)).isEqualTo(Money.yuan("123456.78")));
    assertThat(place.readBook.read(place.world.province, "x", TODAY).positions()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> place.figures(TODAY, TODAY.plusDays(1)))
        .withMessageContaining("not known yet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(TODAY, GuarantorPlace.IN_MARCH.minusYears(1)));
  }

  @Test
  void movementsTellTheSameAsTheCapacityThatIsTaken() {
    Random random = new Random(6);
    List<GuaranteeCase> loans = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      loans.add(
          place.begun(
              place.spinningMill("厂" + i, 50), random.nextLong(1, 50) * 100_000, 6 + 6 * (i % 3)));
    }
    for (int step = 0; step < 20; step++) {
      place.world.pass(Duration.ofDays(random.nextInt(4)));
      int which = random.nextInt(loans.size());
      GuaranteeCase loan = loans.get(which);
      if (loan.outstanding().isPositive()) {
        Money left = Money.fen(random.nextLong(0, loan.outstanding().amount().longValue() * 90));
        loans.set(
            which,
            done(
                place.world.repay.repaid(place.world.bank, "rm", loan.id(), loan.version(), left)));
      }
      LocalDate today = place.world.date.today();

      Money standing = place.figures(today, today).standing().amount();

      assertThat(standing)
          .isEqualTo(
              loans.stream().map(GuaranteeCase::outstanding).reduce(Money.NO_YUAN, Money::plus));
      assertThat(standing)
          .isEqualTo(
              place.world.transactions.call(
                  place.asCity(),
                  () ->
                      place
                          .world
                          .ledger
                          .find(place.world.city, CapacityKind.TOTAL, "")
                          .orElseThrow()
                          .taken()));
    }
  }
}

package io.rongqiao.matching.guarantee.figures;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static io.rongqiao.matching.guarantee.GuaranteeWorld.done;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseRequest;
import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.book.CustomerKind;
import io.rongqiao.matching.guarantee.book.CustomerStanding;
import io.rongqiao.matching.guarantee.book.GuaranteeBook;
import io.rongqiao.matching.guarantee.book.JooqGuaranteeBooks;
import io.rongqiao.matching.guarantee.book.Period;
import io.rongqiao.matching.guarantee.book.ReadBook;
import io.rongqiao.matching.guarantee.book.StateStanding;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.report.MonthlyReport;
import io.rongqiao.matching.guarantee.report.ReadMonthlyReport;
import io.rongqiao.matching.guarantee.report.ReportColumn;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Industries;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Tenor;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FiguresTest {

  private static final LocalDate IN_MARCH = LocalDate.of(2020, 3, 10);

  private final GuaranteeWorld world = new GuaranteeWorld();
  private final JooqGuaranteeBooks books = new JooqGuaranteeBooks(world.transactions.dsl());
  private final ReadBook readBook = new ReadBook(world.transactions, books, world.enterprises);
  private final ReadFigures read =
      new ReadFigures(world.transactions, readBook, world.ledger, world.date);
  private final StateStanding state =
      new StateStanding(world.transactions, books, world.clock, world.date);
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
  void tellsWhatStandsAndWhatIsNewMonthByMonth() {
    EnterpriseKey mill = spinningMill("纺织厂", 50);
    EnterpriseKey farm = farm("合作社");
    GuaranteeCase loan = begun(mill, 3_000_000, 12);
    begun(farm, 1_000_000, 6);
    later();
    done(world.repay.repaid(world.bank, "rm", loan.id(), loan.version(), Money.yuan(2_000_000)));
    begun(mill, 500_000, 12);

    GuarantorFigures figures = figures(LocalDate.of(2020, 2, 1), IN_MARCH);

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
    EnterpriseKey mill = spinningMill("纺织厂", 50);
    GuaranteeCase loan = begun(mill, 3_000_000, 12);
    GuarantorFigures before = figures(LocalDate.of(2020, 2, 1), TODAY);
    later();
    done(world.repay.repaid(world.bank, "rm", loan.id(), loan.version(), Money.NO_YUAN));

    assertThat(figures(LocalDate.of(2020, 2, 1), TODAY)).isEqualTo(before);
  }

  @Test
  void weighsByTheDaysThatAGuaranteeStood() {
    // 365 days from 2020-02-29 to 2021-02-28; after ten days two of three million are repaid.
    GuaranteeCase loan = begun(spinningMill("纺织厂", 50), 3_000_000, 12);
    later();
    done(world.repay.repaid(world.bank, "rm", loan.id(), loan.version(), Money.yuan(1_000_000)));

    GuarantorFigures figures = figures(LocalDate.of(2020, 2, 1), IN_MARCH);

    assertThat(figures.annualised().yuanDays())
        .isEqualByComparingTo(BigDecimal.valueOf(3_000_000L * 10 + 1_000_000L * 355));
    assertThat(figures.annualised().fees()).isEqualTo(Money.yuan(30_000));
    assertThat(figures.annualisedSmall()).isEqualTo(figures.annualised());
  }

  @Test
  void theAwardStatisticsCountSmallEnterprisesOnly() {
    begun(spinningMill("小厂", 50), 1_000_000, 12);
    begun(spinningMill("大厂", 500), 2_000_000, 12);
    begun(world.enterprise("不明"), 3_000_000, 12);

    GuarantorFigures figures = figures(TODAY, TODAY);

    assertThat(figures.annualised().amount()).isEqualTo(Money.yuan(6_000_000));
    assertThat(figures.annualisedSmall().amount()).isEqualTo(Money.yuan(1_000_000));
    assertThat(figures.begunByKind().keySet())
        .containsExactlyInAnyOrder(
            CustomerKind.SMALL_OR_MICRO, CustomerKind.OTHER, CustomerKind.STATED_SMALL_OR_FARMING);
  }

  @Test
  void agreesWithTheConcentrationThatTheDatabaseTells() {
    EnterpriseKey mill = spinningMill("纺织厂", 50);
    begun(mill, 3_000_000, 12);
    begun(mill, 2_000_001, 12);
    begun(spinningMill("另一厂", 60), 4_000_000, 12);

    Concentration told =
        world.transactions.call(
            asCity(), () -> world.cases.concentration(world.city, TODAY, TODAY));

    assertThat(figures(TODAY, TODAY).concentration()).isEqualTo(told);
  }

  @Test
  void tellsClaimsAndWhatCameBackOfThem() {
    for (int i = 0; i < 4; i++) {
      begun(spinningMill("他厂" + i, 50), 5_000_000, 12);
    }
    EnterpriseKey mill = spinningMill("纺织厂", 50);
    GuaranteeCase loan = begun(mill, 800_000, 12);
    claimPaid(loan);
    later();
    recovered(loan, "200000.00");

    ClaimFigures february = figures(LocalDate.of(2020, 2, 1), TODAY).claims();
    ClaimFigures march = figures(LocalDate.of(2020, 3, 1), IN_MARCH).claims();

    assertThat(february.count()).isEqualTo(1);
    assertThat(february.paid()).isEqualTo(Money.yuan(800_000));
    assertThat(february.claimRateOfEnded().fraction()).contains(new BigDecimal("1.000000"));
    assertThat(february.claimRateOfBegun().fraction()).contains(new BigDecimal("0.038462"));
    assertThat(february.recoveryRate().fraction()).contains(new BigDecimal("0.000000"));
    assertThat(march.openBefore()).isEqualTo(Money.yuan(800_000));
    assertThat(march.recovered()).isEqualTo(Money.yuan(200_000));
    assertThat(march.openAfter()).isEqualTo(Money.yuan(600_000));
    assertThat(march.recoveryRate().fraction()).contains(new BigDecimal("0.250000"));
    assertThat(march.claimRateOfEnded().fraction()).isEmpty();
  }

  @Test
  void customersSurviveUnlessTheGuarantorKnowsBetter() {
    for (int i = 0; i < 4; i++) {
      begun(spinningMill("他厂" + i, 50), 5_000_000, 12);
    }
    EnterpriseKey gone = spinningMill("停业厂", 50);
    begun(gone, 800_000, 12);
    GuaranteeCase called = begun(spinningMill("代偿厂", 50), 800_000, 12);
    claimPaid(called);
    assertThat(stated(gone, TODAY.minusDays(1), true, "s1"))
        .isInstanceOf(StateStanding.Outcome.Stated.class);
    assertThat(stated(gone, TODAY, false, "s2")).isInstanceOf(StateStanding.Outcome.Stated.class);
    assertThat(stated(gone, TODAY, false, "s2")).isInstanceOf(StateStanding.Outcome.Stated.class);
    assertThat(stated(gone, TODAY, true, "s2")).isEqualTo(new StateStanding.Outcome.KeyReused());
    assertThat(stated(world.enterprise("外人"), TODAY, true, "s3"))
        .isEqualTo(new StateStanding.Outcome.NoCustomer());

    Survival survival = figures(TODAY, TODAY).survival();

    assertThat(survival).isEqualTo(new Survival(6, 1, 2, 1));
    assertThat(survival.operating()).contains(new BigDecimal("0.833333"));
    assertThat(survival.creditworthy()).contains(new BigDecimal("0.666667"));
  }

  @Test
  void evaluatesEachBank() {
    for (int i = 0; i < 4; i++) {
      begun(spinningMill("他厂" + i, 50), 5_000_000, 12);
    }
    GuaranteeCase loan = begun(spinningMill("纺织厂", 50), 800_000, 12);
    later();
    assertThat(
            world.claim.giveNotice(
                world.bank, "rm", loan.id(), LocalDate.of(2020, 3, 3), new ClientKey("n")))
        .isInstanceOf(ClaimOutcome.Done.class);
    assertThat(world.claim.cure(world.bank, "rm", loan.id())).isInstanceOf(ClaimOutcome.Done.class);

    BankEvaluation february =
        read.read(world.city, "x", new Period(LocalDate.of(2020, 2, 1), TODAY)).banks().getFirst();
    BankEvaluation march =
        read.read(world.city, "x", new Period(LocalDate.of(2020, 3, 1), IN_MARCH))
            .banks()
            .getFirst();

    assertThat(february.lender()).isEqualTo(world.bank);
    assertThat(february.recommended()).isEqualTo(new Slice(Money.yuan(20_800_000), 5, 5));
    assertThat(february.care().notices()).isZero();
    assertThat(march.recommended().cases()).isZero();
    assertThat(march.standing().amount()).isEqualTo(Money.yuan(20_800_000));
    assertThat(march.care()).isEqualTo(new BankEvaluation.LoanCare(1, 1, 0, new BigDecimal("7.0")));
  }

  @Test
  void movementsAddUpToWhatStandsAndAreNobodyElses() {
    GuaranteeCase loan = begun(spinningMill("纺织厂", 50), 800_000, 12);
    done(world.repay.repaid(world.bank, "rm", loan.id(), loan.version(), Money.yuan("123456.78")));

    GuaranteeBook book = readBook.read(world.city, "x", TODAY);

    assertThat(book.positions())
        .singleElement()
        .satisfies(it -> assertThat(it.standingOn(TODAY)).isEqualTo(Money.yuan("123456.78")));
    assertThat(readBook.read(world.province, "x", TODAY).positions()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> figures(TODAY, TODAY.plusDays(1)))
        .withMessageContaining("not known yet");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period(TODAY, IN_MARCH.minusYears(1)));
  }

  @Test
  void theMonthlyDataSetHasARowForEachGuaranteeThatStood() {
    EnterpriseKey mill = spinningMill("纺织厂", 50);
    GuaranteeCase loan = begun(mill, 3_000_000, 12);
    later();
    done(world.repay.repaid(world.bank, "rm", loan.id(), loan.version(), Money.NO_YUAN));
    var monthly = new ReadMonthlyReport(readBook, world.date);

    MonthlyReport february = monthly.read(world.city, "x", YearMonth.of(2020, 2));
    MonthlyReport march = monthly.read(world.city, "x", YearMonth.of(2020, 3));

    assertThat(february.rows())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row).containsOnlyKeys(ReportColumn.values());
              assertThat(row)
                  .containsEntry(ReportColumn.SIZE, "SMALL")
                  .containsEntry(ReportColumn.COUNTED, "true")
                  .containsEntry(ReportColumn.DAYS, "365")
                  .containsEntry(ReportColumn.ANNUALISED, "3000000.00")
                  .containsEntry(ReportColumn.FEE, "30000.00")
                  .containsEntry(ReportColumn.FEE_RATE, "0.01")
                  .containsEntry(ReportColumn.ENDED, "")
                  .containsEntry(ReportColumn.NEW_IN_MONTH, "true")
                  .containsEntry(ReportColumn.OVER_ONE_YEAR, "false");
            });
    assertThat(march.rows())
        .singleElement()
        .satisfies(
            row ->
                assertThat(row)
                    .containsEntry(ReportColumn.ENDED, "2020-03-10")
                    .containsEntry(ReportColumn.DAYS, "10")
                    .containsEntry(ReportColumn.STANDING, "0.00")
                    .containsEntry(ReportColumn.ANNUALISED, "82191.78")
                    .containsEntry(ReportColumn.NEW_IN_MONTH, "false")
                    .containsEntry(ReportColumn.NEW_IN_YEAR, "true"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monthly.read(world.city, "x", YearMonth.of(2018, 10)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> monthly.read(world.city, "x", YearMonth.of(2020, 4)));
  }

  @Test
  void movementsTellTheSameAsTheCapacityThatIsTaken() {
    Random random = new Random(6);
    List<GuaranteeCase> loans = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      loans.add(
          begun(spinningMill("厂" + i, 50), random.nextLong(1, 50) * 100_000, 6 + 6 * (i % 3)));
    }
    for (int step = 0; step < 20; step++) {
      world.pass(Duration.ofDays(random.nextInt(4)));
      int which = random.nextInt(loans.size());
      GuaranteeCase loan = loans.get(which);
      if (loan.outstanding().isPositive()) {
        Money left = Money.fen(random.nextLong(0, loan.outstanding().amount().longValue() * 90));
        loans.set(
            which, done(world.repay.repaid(world.bank, "rm", loan.id(), loan.version(), left)));
      }
      LocalDate today = world.date.today();

      Money standing = figures(today, today).standing().amount();

      assertThat(standing)
          .isEqualTo(
              loans.stream().map(GuaranteeCase::outstanding).reduce(Money.NO_YUAN, Money::plus));
      assertThat(standing)
          .isEqualTo(
              world.transactions.call(
                  asCity(),
                  () ->
                      world.ledger.find(world.city, CapacityKind.TOTAL, "").orElseThrow().taken()));
    }
  }

  private void claimPaid(GuaranteeCase loan) {
    world.claim.giveNotice(world.bank, "rm", loan.id(), TODAY, new ClientKey("n"));
    world.claim.claim(world.bank, "rm", loan.id(), loan.request().amount(), Money.NO_YUAN, "借款合同");
    assertThat(world.settle.pay(world.city, "officer", loan.id(), TODAY))
        .isInstanceOf(ClaimOutcome.Done.class);
    assertThat(world.settle.share(world.city, "officer", loan.id()))
        .isInstanceOf(ClaimOutcome.Done.class);
  }

  private void recovered(GuaranteeCase loan, String amount) {
    assertThat(
            world.recover.recover(
                world.city,
                "officer",
                loan.id(),
                Money.yuan(amount),
                world.date.today(),
                new ClientKey("r")))
        .isInstanceOf(ClaimOutcome.Done.class);
  }

  private StateStanding.Outcome stated(
      EnterpriseKey customer, LocalDate on, boolean operating, String key) {
    return state.state(
        world.city,
        "officer",
        new CustomerStanding(customer, on, operating, "走访"),
        new ClientKey(key));
  }

  private GuaranteeCase begun(EnterpriseKey customer, long yuan, int months) {
    CaseRequest as = world.request(programme, customer, yuan);
    var request =
        new CaseRequest(
            as.programme(),
            as.enterprise(),
            as.amount(),
            Tenor.ofMonths(months),
            as.annualRate(),
            as.annualFee(),
            Set.of(),
            as.purpose(),
            true,
            false,
            false,
            null,
            null);
    return world.effective(request, customer + "-" + yuan);
  }

  private EnterpriseKey spinningMill(String name, int employees) {
    return registered(name, "C1711", employees);
  }

  private EnterpriseKey farm(String name) {
    return registered(name, "A0111", 8);
  }

  private EnterpriseKey registered(String name, String industry, int employees) {
    return world.transactions.call(
        new Access.Platform("test"),
        () ->
            world.enterprises.register(
                new Registration(
                    TestCodes.codeFor(new ProviderIdentifier("test", name)),
                    name,
                    null,
                    Industries.standard().find(industry).orElseThrow(),
                    null,
                    employees,
                    Money.yuan(30_000_000),
                    Money.yuan(10_000_000)),
                world.clock.instant()));
  }

  /** Ten days on, in March. */
  private void later() {
    world.pass(Duration.ofDays(10));
  }

  private GuarantorFigures figures(LocalDate from, LocalDate to) {
    return read.read(world.city, "x", new Period(from, to)).figures();
  }

  private Access asCity() {
    return new Access.Institution(world.city.value(), "x");
  }
}

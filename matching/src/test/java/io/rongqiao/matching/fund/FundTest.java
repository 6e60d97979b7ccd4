package io.rongqiao.matching.fund;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.CompensationDesk;
import io.rongqiao.matching.fund.compensation.CompensationOutcome;
import io.rongqiao.matching.fund.compensation.FileCompensation;
import io.rongqiao.matching.fund.compensation.Ineligibility;
import io.rongqiao.matching.fund.compensation.JooqCompensations;
import io.rongqiao.matching.fund.compensation.LossReport;
import io.rongqiao.matching.fund.compensation.RefundCompensation;
import io.rongqiao.matching.fund.compensation.SettleCompensation;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FundTest {

  private final GuaranteeWorld world = new GuaranteeWorld();
  private final JooqFunds funds = new JooqFunds(world.transactions.dsl());
  private final JooqFundLedger ledger = new JooqFundLedger(world.transactions.dsl());
  private final PublishFund publish =
      new PublishFund(world.transactions, funds, world.outbox, world.clock);
  private final ContributeToFund contribute =
      new ContributeToFund(
          world.transactions, funds, ledger, world.outbox, world.clock, world.date);
  private final JooqCompensations compensations = new JooqCompensations(world.transactions.dsl());
  private final CompensationDesk desk =
      new CompensationDesk(
          world.transactions, funds, ledger, compensations, world.outbox, world.clock, world.date);
  private final FileCompensation file = new FileCompensation(desk, world.ids);
  private final SettleCompensation settle = new SettleCompensation(desk);
  private final RefundCompensation refund = new RefundCompensation(desk);
  private final FundId fund = new FundId(world.ids.get());
  private EnterpriseKey mill;

  @BeforeEach
  void openFund() {
    publish.publish(
        new CompensationFund(
            fund,
            "CITY-COMPENSATION",
            world.province,
            Bilingual.of("市信贷风险补偿资金", "The city's compensation fund"),
            Money.CNY),
        rules(1, LocalDate.of(2019, 1, 1), "30"),
        "author",
        "approver");
    mill = world.enterprise("纺织厂");
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void paysItsShareOfALossOnceAndGetsItsPartOfWhatComesBack() {
    given("1000000.00", "g1");
    Compensation filed = filed(report("L-1", "100000.01"), "c1");
    assertThat(filed.share()).isEqualTo(Money.yuan("30000.00"));

    Compensation paid = done(settle.pay(world.province, "m", filed.id(), 0, TODAY));
    assertThat(balance()).isEqualTo(Money.yuan(970_000));
    assertThat(settle.pay(world.province, "m", filed.id(), 1, TODAY))
        .isEqualTo(
            new CompensationOutcome.WrongState(Compensation.State.PAID, Compensation.State.FILED));

    Compensation back =
        done(refund.recovered(world.bank, "rm", paid.id(), 1, Money.yuan("50000.00")));
    assertThat(back.refundDue()).isEqualTo(Money.yuan(15_000));
    done(refunded(back, "15000.00", "r1"));
    done(refunded(back, "15000.00", "r1"));
    assertThat(balance()).isEqualTo(Money.yuan(985_000));
    assertThat(refunded(back, "0.01", "r2"))
        .isInstanceOfSatisfying(
            CompensationOutcome.Refused.class,
            refused -> assertThat(refused.field()).isEqualTo("amount"));

    Compensation whole =
        done(refund.recovered(world.bank, "rm", paid.id(), 3, Money.yuan("100000.01")));
    assertThat(whole.refundDue()).isEqualTo(whole.share());
    assertThat(entries())
        .extracting(FundEntry::kind)
        .containsExactly(FundEntry.Kind.CONTRIBUTED, FundEntry.Kind.PAID, FundEntry.Kind.REFUNDED);
  }

  @Test
  void nothingIsPaidThatIsNotThere() {
    given("29999.99", "g1");
    Compensation filed = filed(report("L-1", "100000.00"), "c1");

    assertThat(settle.pay(world.province, "m", filed.id(), 0, TODAY))
        .isEqualTo(new CompensationOutcome.FundShort(Money.yuan("29999.99")));

    given("0.01", "g2");
    done(settle.pay(world.province, "m", filed.id(), 0, TODAY));
    assertThat(balance()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void aContributionIsTakenOnceUnderItsKey() {
    given("100.00", "same");
    given("100.00", "same");

    assertThat(balance()).isEqualTo(Money.yuan(100));
    assertThat(contributed("200.00", "same")).isEqualTo(new FundLedger.Outcome.KeyReused());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                contribute.contribute(
                    world.province,
                    "m",
                    fund,
                    contribution("1.00", TODAY.plusDays(1)),
                    new ClientKey("x")));
    assertThat(
            contribute.contribute(
                world.city, "m", fund, contribution("1.00", TODAY), new ClientKey("x")))
        .isEmpty();
  }

  @Test
  void namesEveryRuleThatALossBreaks() {
    LossReport wrong =
        new LossReport(
            mill,
            "L-1",
            LoanCategory.OTHER_LOAN,
            false,
            Money.yuan("10000000.01"),
            LocalDate.of(2019, 6, 1),
            TODAY.minusDays(89),
            Money.yuan(1_000),
            "判决书");

    assertThat(file.file(world.bank, "rm", fund, wrong, new ClientKey("c")))
        .isInstanceOfSatisfying(
            CompensationOutcome.NotEligible.class,
            not ->
                assertThat(not.reasons())
                    .extracting(Ineligibility::field)
                    .containsExactly("category", "loan", "smallOrMicro", "overdueSince"));
  }

  @Test
  void exactlyNinetyDaysOverdueWillDo() {
    assertThat(filed(report("L-1", "100.00"), "c1").state()).isEqualTo(Compensation.State.FILED);
  }

  @Test
  void aLoanKeepsTheRulesOfItsDay() {
    publish.publish(
        world.province,
        fund,
        number -> rules(number, LocalDate.of(2019, 9, 1), "50"),
        "author",
        "approver");

    assertThat(filed(report("old", "100.00"), "c1").share()).isEqualTo(Money.yuan(30));
    LossReport young =
        new LossReport(
            mill,
            "young",
            LoanCategory.RENEWAL,
            true,
            Money.yuan(1_000_000),
            LocalDate.of(2019, 9, 1),
            TODAY.minusDays(90),
            Money.yuan(100),
            "判决书");
    assertThat(filed(young, "c2").share()).isEqualTo(Money.yuan(50));
    LossReport before =
        new LossReport(
            mill,
            "before",
            LoanCategory.RENEWAL,
            true,
            Money.yuan(1_000_000),
            LocalDate.of(2018, 12, 31),
            TODAY.minusDays(90),
            Money.yuan(100),
            "判决书");
    assertThat(file.file(world.bank, "rm", fund, before, new ClientKey("c3")))
        .isEqualTo(new CompensationOutcome.NoRules());
  }

  @Test
  void aLoanIsCompensatedOnceUnlessItWasRefused() {
    Compensation filed = filed(report("L-1", "100.00"), "c1");
    assertThat(filed(report("L-1", "100.00"), "c1").id()).isEqualTo(filed.id());
    assertThat(file.file(world.bank, "rm", fund, report("L-1", "99.00"), new ClientKey("c1")))
        .isEqualTo(new CompensationOutcome.KeyReused());
    assertThat(file.file(world.bank, "rm", fund, report("L-1", "100.00"), new ClientKey("c2")))
        .isEqualTo(new CompensationOutcome.FiledBefore());

    done(settle.refuse(world.province, "m", filed.id(), 0, "材料不全"));

    assertThat(filed(report("L-1", "100.00"), "c3").id()).isNotEqualTo(filed.id());
  }

  @Test
  void onlyItsPartiesSeeACallAndOnlyTheManagerItsBook() {
    given("100.00", "g1");
    Compensation filed = filed(report("L-1", "100.00"), "c1");

    assertThat(seen(new Access.Institution(world.bank.value(), "x"), filed)).isTrue();
    assertThat(seen(new Access.Institution(world.province.value(), "x"), filed)).isTrue();
    assertThat(seen(new Access.Own(mill.value(), "owner"), filed)).isTrue();
    assertThat(seen(new Access.Institution(world.city.value(), "x"), filed)).isFalse();
    assertThat(settle.pay(world.bank, "rm", filed.id(), 0, TODAY))
        .isInstanceOf(CompensationOutcome.Unknown.class);
    assertThat(
            world.transactions.call(
                new Access.Institution(world.bank.value(), "x"),
                () -> ledger.entries(fund, 0, 100)))
        .isEmpty();
  }

  @Test
  void theDatabaseLetsNobodyRewriteTheLedgerOrPayWithoutIt() {
    given("100.00", "g1");
    Compensation filed = filed(report("L-1", "100.00"), "c1");
    Access manager = new Access.Institution(world.province.value(), "m");

    assertThatThrownBy(
            () ->
                world.transactions.run(
                    manager,
                    () ->
                        world
                            .transactions
                            .dsl()
                            .execute("UPDATE compensation_fund_balance SET balance = 1000")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                world.transactions.run(
                    manager,
                    () ->
                        world
                            .transactions
                            .dsl()
                            .execute(
                                "UPDATE compensation_claim SET state = 'PAID', ended_on = filed_on,"
                                    + " version = version + 1 WHERE id = ?",
                                filed.id().value())))
        .rootCause()
        .hasMessageContaining("the ledger has 0 paid");
  }

  @Test
  void isNeverOverdrawnHoweverManyPayAtOnce() throws Exception {
    given("5000.00", "g0");
    List<Compensation> filed = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      filed.add(filed(report("L-" + i, "1000.00"), "c" + i));
    }
    List<Future<Integer>> clients = new ArrayList<>();
    AtomicReference<Money> given = new AtomicReference<>(Money.yuan(5_000));
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int client = 0; client < 8; client++) {
        int seed = client;
        clients.add(pool.submit(() -> operate(filed, seed, given)));
      }
    }
    int paid = 0;
    for (Future<Integer> client : clients) {
      paid += client.get();
    }

    List<FundEntry> entries = entries();
    Money running = Money.NO_YUAN;
    for (FundEntry entry : entries) {
      running = running.plus(entry.added());
      assertThat(entry.balanceAfter()).isEqualTo(running);
      assertThat(running.isNegative()).isFalse();
    }
    assertThat(running).isEqualTo(balance());
    assertThat(running).isEqualTo(given.get().minus(Money.yuan(300).times(paid)));
    assertThat(entries.stream().filter(it -> it.kind() == FundEntry.Kind.PAID)).hasSize(paid);
  }

  /** Pays whatever it meets, from time to time gives a little; how many it paid. */
  private int operate(List<Compensation> filed, int seed, AtomicReference<Money> given) {
    Random random = new Random(seed);
    int paid = 0;
    for (int step = 0; step < 60; step++) {
      if (random.nextInt(10) == 0) {
        given(Money.yuan(100).amount().toPlainString(), "g" + seed + "-" + step);
        given.updateAndGet(sum -> sum.plus(Money.yuan(100)));
      } else {
        Compensation one = filed.get(random.nextInt(filed.size()));
        if (settle.pay(world.province, "m" + seed, one.id(), 0, TODAY)
            instanceof CompensationOutcome.Done) {
          paid++;
        }
      }
    }
    return paid;
  }

  @Test
  void refundsOfAnySizeAndOrderEndTheSame() {
    given("1000000.00", "g1");
    Random random = new Random(15);
    for (int round = 0; round < 20; round++) {
      String loss = new BigDecimal(random.nextInt(100, 1_000_000)).movePointLeft(2).toPlainString();
      Compensation it = filed(report("R-" + round, loss), "rc" + round);
      it = done(settle.pay(world.province, "m", it.id(), 0, TODAY));
      Money total = Money.NO_YUAN;
      while (total.isLessThan(it.report().loss())) {
        total = total.plus(Money.fen(random.nextInt(1, 500_000))).min(it.report().loss());
        it = done(refund.recovered(world.bank, "rm", it.id(), it.version(), total));
        if (it.refundOpen().isPositive()) {
          it =
              done(
                  refund.refund(
                      world.province,
                      "m",
                      it.id(),
                      it.refundOpen(),
                      TODAY,
                      new ClientKey(it.id() + " " + it.version())));
        }
      }
      assertThat(it.refunded()).isEqualTo(it.share());
    }
    assertThat(balance()).isEqualTo(Money.yuan(1_000_000));
  }

  private FundRules rules(int number, LocalDate from, String percent) {
    return new FundRules(
        fund,
        number,
        from,
        null,
        EnumSet.of(LoanCategory.FIRST_LOAN, LoanCategory.BRIDGE, LoanCategory.RENEWAL),
        Money.yuan(10_000_000),
        true,
        90,
        Percentage.ofPercent(percent),
        "地方文件");
  }

  private LossReport report(String loan, String loss) {
    return new LossReport(
        mill,
        loan,
        LoanCategory.FIRST_LOAN,
        true,
        Money.yuan(1_000_000),
        LocalDate.of(2019, 6, 1),
        TODAY.minusDays(90),
        Money.yuan(loss),
        "判决书、还款流水");
  }

  private Compensation filed(LossReport report, String key) {
    return done(file.file(world.bank, "rm", fund, report, new ClientKey(key)));
  }

  private CompensationOutcome refunded(Compensation it, String amount, String key) {
    return refund.refund(
        world.province, "m", it.id(), Money.yuan(amount), TODAY, new ClientKey(key));
  }

  private void given(String amount, String key) {
    assertThat(contributed(amount, key)).isInstanceOf(FundLedger.Outcome.Entered.class);
  }

  private FundLedger.Outcome contributed(String amount, String key) {
    return contribute
        .contribute(world.province, "m", fund, contribution(amount, TODAY), new ClientKey(key))
        .orElseThrow();
  }

  private static Contribution contribution(String amount, LocalDate on) {
    return new Contribution(
        "市财政局", Contribution.Giver.GOVERNMENT, Contribution.Form.CAPITAL, Money.yuan(amount), on);
  }

  private static Compensation done(CompensationOutcome outcome) {
    assertThat(outcome).isInstanceOf(CompensationOutcome.Done.class);
    return ((CompensationOutcome.Done) outcome).compensation();
  }

  private boolean seen(Access access, Compensation it) {
    return world.transactions.call(access, () -> compensations.find(it.id())).isPresent();
  }

  private Money balance() {
    return asManager(() -> ledger.balance(fund));
  }

  private List<FundEntry> entries() {
    return asManager(() -> ledger.entries(fund, 0, 10_000));
  }

  private <T> T asManager(Supplier<T> reading) {
    InstitutionId manager = world.province;
    return world.transactions.call(new Access.Institution(manager.value(), "m"), reading);
  }
}

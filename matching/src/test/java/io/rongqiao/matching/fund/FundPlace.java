package io.rongqiao.matching.fund;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.CompensationDesk;
import io.rongqiao.matching.fund.compensation.CompensationOutcome;
import io.rongqiao.matching.fund.compensation.FileCompensation;
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
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;

/** A compensation fund of a city, its manager, and who files losses with it. */
final class FundPlace implements AutoCloseable {

  final GuaranteeWorld world = new GuaranteeWorld();
  final JooqFunds funds = new JooqFunds(world.transactions.dsl());
  final JooqFundLedger ledger = new JooqFundLedger(world.transactions.dsl());
  final PublishFund publish = new PublishFund(world.transactions, funds, world.outbox, world.clock);
  final ContributeToFund contribute =
      new ContributeToFund(
          world.transactions, funds, ledger, world.outbox, world.clock, world.date);
  final JooqCompensations compensations = new JooqCompensations(world.transactions.dsl());
  final CompensationDesk desk =
      new CompensationDesk(
          world.transactions, funds, ledger, compensations, world.outbox, world.clock, world.date);
  final FileCompensation file = new FileCompensation(desk, world.ids);
  final SettleCompensation settle = new SettleCompensation(desk);
  final RefundCompensation refund = new RefundCompensation(desk);
  final FundId fund = new FundId(world.ids.get());
  final EnterpriseKey mill;

  FundPlace() {
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

  FundRules rules(int number, LocalDate from, String percent) {
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

  LossReport report(String loan, String loss) {
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

  Compensation filed(LossReport report, String key) {
    return done(file.file(world.bank, "rm", fund, report, new ClientKey(key)));
  }

  CompensationOutcome refunded(Compensation it, String amount, String key) {
    return refund.refund(
        world.province, "m", it.id(), Money.yuan(amount), TODAY, new ClientKey(key));
  }

  void given(String amount, String key) {
    assertThat(contributed(amount, key)).isInstanceOf(FundLedger.Outcome.Entered.class);
  }

  FundLedger.Outcome contributed(String amount, String key) {
    return contribute
        .contribute(world.province, "m", fund, contribution(amount, TODAY), new ClientKey(key))
        .orElseThrow();
  }

  static Contribution contribution(String amount, LocalDate on) {
    return new Contribution(
        "市财政局", Contribution.Giver.GOVERNMENT, Contribution.Form.CAPITAL, Money.yuan(amount), on);
  }

  static Compensation done(CompensationOutcome outcome) {
    assertThat(outcome).isInstanceOf(CompensationOutcome.Done.class);
    return ((CompensationOutcome.Done) outcome).compensation();
  }

  boolean seen(Access access, Compensation it) {
    return world.transactions.call(access, () -> compensations.find(it.id())).isPresent();
  }

  Money balance() {
    return asManager(() -> ledger.balance(fund));
  }

  List<FundEntry> entries() {
    return asManager(() -> ledger.entries(fund, 0, 10_000));
  }

  <T> T asManager(Supplier<T> reading) {
    InstitutionId manager = world.province;
    return world.transactions.call(new Access.Institution(manager.value(), "m"), reading);
  }

  @Override
  public void close() {
    world.close();
  }
}

package io.rongqiao.matching.fund;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.compensation.Compensation;
import io.rongqiao.matching.fund.compensation.CompensationOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What goes into a fund, out of it and back. */
class FundTest {

  private final FundPlace place = new FundPlace();

  @AfterEach
  void closePlace() {
    place.close();
  }

  @Test
  void paysItsShareOfALossOnceAndGetsItsPartOfWhatComesBack() {
    place.given("1000000.00", "g1");
    Compensation filed = place.filed(place.report("L-1", "100000.01"), "c1");
    assertThat(filed.share()).isEqualTo(Money.yuan("30000.00"));

    Compensation paid =
        FundPlace.done(place.settle.pay(place.world.province, "m", filed.id(), 0, TODAY));
    assertThat(place.balance()).isEqualTo(Money.yuan(970_000));
    assertThat(place.settle.pay(place.world.province, "m", filed.id(), 1, TODAY))
        .isEqualTo(
            new CompensationOutcome.WrongState(Compensation.State.PAID, Compensation.State.FILED));

    Compensation back =
        FundPlace.done(
            place.refund.recovered(place.world.bank, "rm", paid.id(), 1, Money.yuan("50000.00")));
    assertThat(back.refundDue()).isEqualTo(Money.yuan(15_000));
    FundPlace.done(place.refunded(back, "15000.00", "r1"));
    FundPlace.done(place.refunded(back, "15000.00", "r1"));
    assertThat(place.balance()).isEqualTo(Money.yuan(985_000));
    assertThat(place.refunded(back, "0.01", "r2"))
        .isInstanceOfSatisfying(
            CompensationOutcome.Refused.class,
            refused -> assertThat(refused.field()).isEqualTo("amount"));

    Compensation whole =
        FundPlace.done(
            place.refund.recovered(place.world.bank, "rm", paid.id(), 3, Money.yuan("100000.01")));
    assertThat(whole.refundDue()).isEqualTo(whole.share());
    assertThat(place.entries())
        .extracting(FundEntry::kind)
        .containsExactly(FundEntry.Kind.CONTRIBUTED, FundEntry.Kind.PAID, FundEntry.Kind.REFUNDED);
  }

  @Test
  void nothingIsPaidThatIsNotThere() {
    place.given("29999.99", "g1");
    Compensation filed = place.filed(place.report("L-1", "100000.00"), "c1");

    assertThat(place.settle.pay(place.world.province, "m", filed.id(), 0, TODAY))
        .isEqualTo(new CompensationOutcome.FundShort(Money.yuan("29999.99")));

    place.given("0.01", "g2");
    FundPlace.done(place.settle.pay(place.world.province, "m", filed.id(), 0, TODAY));
    assertThat(place.balance()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void aContributionIsTakenOnceUnderItsKey() {
    place.given("100.00", "same");
    place.given("100.00", "same");

    assertThat(place.balance()).isEqualTo(Money.yuan(100));
    assertThat(place.contributed("200.00", "same")).isEqualTo(new FundLedger.Outcome.KeyReused());
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                place.contribute.contribute(
                    place.world.province,
                    "m",
                    place.fund,
                    FundPlace.contribution("1.00", TODAY.plusDays(1)),
                    new ClientKey("x")));
    assertThat(
            place.contribute.contribute(
                place.world.city,
                "m",
                place.fund,
                FundPlace.contribution("1.00", TODAY),
                new ClientKey("x")))
        .isEmpty();
  }

  @Test
  void onlyItsPartiesSeeACallAndOnlyTheManagerItsBook() {
    place.given("100.00", "g1");
    Compensation filed = place.filed(place.report("L-1", "100.00"), "c1");

    assertThat(place.seen(new Access.Institution(place.world.bank.value(), "x"), filed)).isTrue();
    assertThat(place.seen(new Access.Institution(place.world.province.value(), "x"), filed))
        .isTrue();
    assertThat(place.seen(new Access.Own(place.mill.value(), "owner"), filed)).isTrue();
    assertThat(place.seen(new Access.Institution(place.world.city.value(), "x"), filed)).isFalse();
    assertThat(place.settle.pay(place.world.bank, "rm", filed.id(), 0, TODAY))
        .isInstanceOf(CompensationOutcome.Unknown.class);
    assertThat(
            place.world.transactions.call(
                new Access.Institution(place.world.bank.value(), "x"),
                () -> place.ledger.entries(place.fund, 0, 100)))
        .isEmpty();
  }

  @Test
  void theDatabaseLetsNobodyRewriteTheLedgerOrPayWithoutIt() {
    place.given("100.00", "g1");
    Compensation filed = place.filed(place.report("L-1", "100.00"), "c1");
    Access manager = new Access.Institution(place.world.province.value(), "m");

    assertThatThrownBy(
            () ->
                place.world.transactions.run(
                    manager,
                    () ->
                        place
                            .world
                            .transactions
                            .dsl()
                            .execute("UPDATE compensation_fund_balance SET balance = 1000")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
    assertThatThrownBy(
            () ->
                place.world.transactions.run(
                    manager,
                    () ->
                        place
                            .world
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
    place.given("5000.00", "g0");
    List<Compensation> filed = new ArrayList<>();
    for (int i = 0; i < 120; i++) {
      filed.add(place.filed(place.report("L-" + i, "1000.00"), "c" + i));
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

    List<FundEntry> entries = place.entries();
    Money running = Money.NO_YUAN;
    for (FundEntry entry : entries) {
      running = running.plus(entry.added());
      assertThat(entry.balanceAfter()).isEqualTo(running);
      assertThat(running.isNegative()).isFalse();
    }
    assertThat(running).isEqualTo(place.balance());
    assertThat(running).isEqualTo(given.get().minus(Money.yuan(300).times(paid)));
    assertThat(entries.stream().filter(it -> it.kind() == FundEntry.Kind.PAID)).hasSize(paid);
  }

  /** Pays whatever it meets, from time to time gives a little; how many it paid. */
  private int operate(List<Compensation> filed, int seed, AtomicReference<Money> given) {
    Random random = new Random(seed);
    int paid = 0;
    for (int step = 0; step < 60; step++) {
      if (random.nextInt(10) == 0) {
        place.given(Money.yuan(100).amount().toPlainString(), "g" + seed + "-" + step);
        given.updateAndGet(sum -> sum.plus(Money.yuan(100)));
      } else {
        Compensation one = filed.get(random.nextInt(filed.size()));
        if (place.settle.pay(place.world.province, "m" + seed, one.id(), 0, TODAY)
            instanceof CompensationOutcome.Done) {
          paid++;
        }
      }
    }
    return paid;
  }

  @Test
  void refundsOfAnySizeAndOrderEndTheSame() {
    place.given("1000000.00", "g1");
    Random random = new Random(15);
    for (int round = 0; round < 20; round++) {
      String loss = new BigDecimal(random.nextInt(100, 1_000_000)).movePointLeft(2).toPlainString();
      Compensation it = place.filed(place.report("R-" + round, loss), "rc" + round);
      it = FundPlace.done(place.settle.pay(place.world.province, "m", it.id(), 0, TODAY));
      Money total = Money.NO_YUAN;
      while (total.isLessThan(it.report().loss())) {
        total = total.plus(Money.fen(random.nextInt(1, 500_000))).min(it.report().loss());
        it =
            FundPlace.done(
                place.refund.recovered(place.world.bank, "rm", it.id(), it.version(), total));
        if (it.refundOpen().isPositive()) {
          it =
              FundPlace.done(
                  place.refund.refund(
                      place.world.province,
                      "m",
                      it.id(),
                      it.refundOpen(),
                      TODAY,
                      new ClientKey(it.id() + " " + it.version())));
        }
      }
      assertThat(it.refunded()).isEqualTo(it.share());
    }
    assertThat(place.balance()).isEqualTo(Money.yuan(1_000_000));
  }
}

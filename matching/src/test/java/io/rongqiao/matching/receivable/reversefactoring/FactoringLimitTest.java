package io.rongqiao.matching.receivable.reversefactoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What may be drawn of a programme, whoever draws and pays at once. */
class FactoringLimitTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();

  private final FactoringPlace place = new FactoringPlace(WORLD);

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(ReceivableWorld.TODAY);
  }

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void leavesNothingBehindWhereTheLimitHasNoRoom() {
    Programme programme = place.active("99999.99");
    Receivable receivable = place.confirmed("100000.00", null);

    assertThat(place.accept(programme, receivable, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted());
    assertThat(WORLD.read(receivable.id()).balance().encumbered()).isEqualTo(Money.NO_YUAN);
    assertThat(WORLD.asPlatform(() -> WORLD.interests.on(receivable.id()))).isEmpty();
    assertThat(place.asBank(() -> place.programmes.draws(programme.id()))).isEmpty();
    assertThat(place.accept(programme, receivable, "99999.99"))
        .isInstanceOf(AcceptEarlyPayment.Outcome.Taken.class);
    assertThat(place.limit(programme).available()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void givesTheLimitBackAsTheCoreEnterprisePays() {
    Programme programme = place.active("150000.00");
    Receivable receivable = place.confirmed("100000.00", null);
    place.taken(programme, receivable, null);
    Receivable next = place.confirmed("100000.00", null);
    assertThat(place.accept(programme, next, null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted());

    place.pay(receivable, "30000.00");
    assertThat(place.limit(programme).drawn()).isEqualTo(Money.yuan("70000.00"));
    place.pay(receivable, "70000.00");
    assertThat(place.limit(programme).drawn()).isEqualTo(Money.NO_YUAN);
    assertThat(place.interestOn(receivable).stored()).isEqualTo(InterestState.CANCELLED);

    assertThat(place.accept(programme, next, null))
        .isInstanceOf(AcceptEarlyPayment.Outcome.Taken.class);
    assertThat(place.asBank(() -> place.programmes.entries(programme.id())))
        .extracting(LimitEntry::kind)
        .containsExactly(
            LimitEntry.Kind.GRANTED,
            LimitEntry.Kind.DRAWN,
            LimitEntry.Kind.GIVEN_BACK,
            LimitEntry.Kind.GIVEN_BACK,
            LimitEntry.Kind.DRAWN);
  }

  @Test
  void givesTheLimitBackWhenTheAssignmentIsReleasedOrLapses() {
    Programme programme = place.active("150000.00");
    Receivable released = place.confirmed("100000.00", null);
    place.taken(programme, released, null);
    WORLD.release.release(place.bank, "officer", place.interestOn(released).id(), "解除");
    assertThat(place.limit(programme).drawn()).isEqualTo(Money.NO_YUAN);

    Receivable lapsing = place.confirmed("100000.00", null);
    place.taken(programme, lapsing, null);
    WORLD.itIs(FactoringPlace.DUE.plusYears(1).plusDays(1));
    WORLD.lapse.lapse();
    assertThat(place.limit(programme).drawn()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void staysExceededWhereTheLimitIsLoweredAndTakesNothingMore() {
    Programme programme = place.active("500000.00");
    Receivable receivable = place.confirmed("100000.00", null);
    place.taken(programme, receivable, null);

    assertThat(place.change.change(place.asBank, programme.id(), Money.yuan("40000.00"), 1))
        .isEqualTo(new ChangeLimit.Outcome.Stale(2));
    assertThat(place.change.change(place.asBank, programme.id(), Money.yuan("40000.00"), 2))
        .isInstanceOf(ChangeLimit.Outcome.Changed.class);
    assertThat(place.limit(programme).available()).isEqualTo(Money.NO_YUAN);
    assertThat(place.accept(programme, place.confirmed("1.00", null), null))
        .isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted());

    place.pay(receivable, "60000.01");
    assertThat(place.limit(programme).available()).isEqualTo(Money.yuan("0.01"));
  }

  @Test
  void showsNoSupplierALimit() {
    Programme programme = place.active("500000.00");

    assertThat(WORLD.<Boolean>asPlatform(() -> place.programmes.limit(programme.id()).isPresent()))
        .isTrue();
    assertThat(
            WORLD.transactions.call(place.asSupplier, () -> place.programmes.limit(programme.id())))
        .isEmpty();
    assertThat(
            WORLD.transactions.call(place.asSupplier, () -> place.programmes.find(programme.id())))
        .contains(programme);
    Access stranger = new Access.Own(WORLD.anEnterprise("路人").value(), "clerk");
    assertThat(WORLD.transactions.call(stranger, () -> place.programmes.find(programme.id())))
        .isEmpty();
  }

  @Test
  void hasAConstraintBehindTheTriggerAndTakesNoEntryOfASuppliersOwnMaking() {
    Programme programme = place.active("500000.00");

    assertThatThrownBy(
            () ->
                WORLD.asOwner(
                    "UPDATE factoring_limit SET drawn = 500000.01 WHERE programme_id = '%s'"
                        .formatted(programme.id())))
        .hasMessageContaining("factoring_limit_never_overdrawn");
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    place.asSupplier,
                    () ->
                        place.programmes.post(
                            new LimitEntry(
                                programme.id(),
                                0,
                                LimitEntry.Kind.GRANTED,
                                Money.yuan("9000000.00"),
                                null,
                                "mine",
                                ReceivableWorld.CLOCK.instant(),
                                "clerk"))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void neverOverdrawsTheLimitWhoeverDrawsAndPaysAtOnce() throws Exception {
    Programme programme = place.active("300000.00");
    List<Receivable> claims = new ArrayList<>();
    for (int count = 0; count < 12; count++) {
      claims.add(place.confirmed("100000.00", null));
    }

    List<AcceptEarlyPayment.Outcome> outcomes =
        atOnce(12, turn -> () -> place.accept(programme, claims.get(turn), null));

    assertThat(outcomes).filteredOn(AcceptEarlyPayment.Outcome.Taken.class::isInstance).hasSize(3);
    assertThat(outcomes)
        .filteredOn(it -> !(it instanceof AcceptEarlyPayment.Outcome.Taken))
        .allSatisfy(
            it -> assertThat(it).isEqualTo(new AcceptEarlyPayment.Outcome.LimitExhausted()));
    assertThat(place.limit(programme).available()).isEqualTo(Money.NO_YUAN);

    List<Boolean> mixed =
        atOnce(12, turn -> () -> drawOrPay(programme, claims, new SplittableRandom(turn)));

    assertThat(mixed).hasSize(12);
    Money drawn = Money.NO_YUAN;
    for (LimitEntry entry : place.asBank(() -> place.programmes.entries(programme.id()))) {
      drawn =
          switch (entry.kind()) {
            case GRANTED -> drawn;
            case DRAWN -> drawn.plus(entry.amount());
            case GIVEN_BACK -> drawn.minus(entry.amount());
          };
      assertThat(drawn).isBetween(Money.NO_YUAN, Money.yuan("300000.00"));
    }
    Money encumbered =
        claims.stream()
            .map(it -> WORLD.read(it.id()).balance().encumbered())
            .reduce(Money.NO_YUAN, Money::plus);
    assertThat(place.limit(programme).drawn()).isEqualTo(drawn).isEqualTo(encumbered);
  }

  private boolean drawOrPay(Programme programme, List<Receivable> claims, SplittableRandom random) {
    for (int step = 0; step < 15; step++) {
      Receivable claim = claims.get(random.nextInt(claims.size()));
      String yuan = (1 + random.nextInt(60_000)) + ".00";
      if (random.nextBoolean()) {
        place.accept(programme, claim, yuan);
      } else {
        place.settle.byHolder(place.bank, "officer", place.payment(claim, yuan));
      }
    }
    return true;
  }

  private static <T> List<T> atOnce(int clients, IntFunction<Callable<T>> work) throws Exception {
    CyclicBarrier start = new CyclicBarrier(clients);
    List<Future<T>> futures = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(clients)) {
      for (int client = 0; client < clients; client++) {
        Callable<T> one = work.apply(client);
        futures.add(
            pool.submit(
                () -> {
                  start.await();
                  return one.call();
                }));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}

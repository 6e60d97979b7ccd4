package io.rongqiao.matching.receivable.registration;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.scoring.money.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** Many financiers at one receivable at once. */
class RegistrationRaceTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final int CLIENTS = 16;

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void lendsOnAReceivableOnlyOnce() throws Exception {
    InstitutionId[] banks = banks();
    Receivable receivable = WORLD.shown(aClaim("独一份", "100000.00"), banks);

    List<RegistrationOutcome> outcomes =
        atOnce(
            turn ->
                WORLD.register.register(
                    ReceivableWorld.registration(banks[turn], receivable.id(), "100000.00")));

    assertThat(outcomes).filteredOn(RegistrationOutcome.Registered.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(it -> !(it instanceof RegistrationOutcome.Registered))
        .allSatisfy(
            it ->
                assertThat(it).isEqualTo(new RegistrationOutcome.ExceedsRemainder(Money.NO_YUAN)));
    assertThat(WORLD.read(receivable.id()).balance().unencumbered()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void registersOnceForOneKey() throws Exception {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable = WORLD.shown(aClaim("一个键", "100000.00"), bank);
    RegisterInterest.Request request =
        ReceivableWorld.registration(bank, receivable.id(), "10000.00");

    List<RegistrationOutcome> outcomes = atOnce(_ -> WORLD.register.register(request));

    assertThat(outcomes)
        .extracting(it -> ((RegistrationOutcome.Registered) it).interest().id())
        .containsOnly(((RegistrationOutcome.Registered) outcomes.getFirst()).interest().id());
    assertThat(WORLD.read(receivable.id()).balance().encumbered())
        .isEqualTo(Money.yuan("10000.00"));
  }

  @Test
  void keepsEveryLedgerRightUnderRandomRegistrationsAndReleases() throws Exception {
    InstitutionId[] banks = banks();
    List<Receivable> claims =
        IntStream.range(0, 3)
            .mapToObj(number -> WORLD.shown(aClaim("乱序" + number, "100000.00"), banks))
            .toList();

    atOnce(turn -> registerAndRelease(banks[turn], claims, new SplittableRandom(2020 + turn)));

    assertThat(claims).allSatisfy(RegistrationRaceTest::addsUp);
  }

  /** Takes what it can and gives some of it back, forty times over. */
  private static int registerAndRelease(
      InstitutionId bank, List<Receivable> claims, SplittableRandom random) {
    List<Interest> held = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      if (!held.isEmpty() && random.nextInt(3) == 0) {
        Interest given = held.remove(random.nextInt(held.size()));
        WORLD.release.release(bank, "officer", given.id(), "还清");
      } else if (WORLD.register.register(
              ReceivableWorld.registration(
                  bank,
                  claims.get(random.nextInt(claims.size())).id(),
                  "%d.%02d".formatted(1 + random.nextInt(30_000), random.nextInt(100))))
          instanceof RegistrationOutcome.Registered(Interest interest)) {
        held.add(interest);
      }
    }
    return held.size();
  }

  private static void addsUp(Receivable receivable) {
    Balance balance = WORLD.read(receivable.id()).balance();
    List<ReceivableLedger.Line> lines = WORLD.asPlatform(() -> WORLD.ledger.of(receivable.id()));
    Money encumbered = Money.NO_YUAN;
    for (ReceivableLedger.Line line : lines) {
      if (line.entry().kind() == EntryKind.REGISTERED) {
        encumbered = encumbered.plus(line.entry().amount());
      } else if (line.entry().kind() == EntryKind.RELEASED) {
        encumbered = encumbered.minus(line.entry().amount());
      }
      assertThat(encumbered)
          .satisfies(it -> assertThat(it.isGreaterThan(balance.face())).isFalse());
      assertThat(encumbered.isNegative()).isFalse();
    }
    assertThat(lines)
        .extracting(ReceivableLedger.Line::sequence)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, lines.size()).mapToObj(Long::valueOf).toList());
    assertThat(balance.entries()).isEqualTo(lines.size());
    assertThat(balance.encumbered()).isEqualTo(encumbered);
    assertThat(balance.uncovered()).isEqualTo(Money.NO_YUAN);
    assertThat(
            WORLD.asPlatform(() -> WORLD.interests.on(receivable.id())).stream()
                .filter(it -> it.stored() == InterestState.REGISTERED)
                .map(Interest::amount)
                .reduce(Money.NO_YUAN, Money::plus))
        .isEqualTo(encumbered);
  }

  private static ReceivableTerms aClaim(String debtor, String yuan) {
    return ReceivableWorld.terms(WORLD.anEnterprise(debtor + "的供应商"), debtor, yuan);
  }

  private static InstitutionId[] banks() {
    return IntStream.range(0, CLIENTS).mapToObj(_ -> WORLD.aBank()).toArray(InstitutionId[]::new);
  }

  /** What one of several does at once. */
  private interface Turn<T> {
    T take(int turn);
  }

  private static <T> List<T> atOnce(Turn<T> turn) throws Exception {
    CyclicBarrier start = new CyclicBarrier(CLIENTS);
    try (ExecutorService threads = Executors.newFixedThreadPool(CLIENTS)) {
      List<Future<T>> futures = new ArrayList<>();
      for (int number = 0; number < CLIENTS; number++) {
        int mine = number;
        Callable<T> work =
            () -> {
              start.await();
              return turn.take(mine);
            };
        futures.add(threads.submit(work));
      }
      List<T> results = new ArrayList<>();
      for (Future<T> future : futures) {
        results.add(future.get());
      }
      return results;
    }
  }
}

package io.rongqiao.matching.guarantee.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CapacityLedgerTest {

  private final GuaranteeWorld world = new GuaranteeWorld();
  private Programme programme;
  private EnterpriseKey mill;

  @BeforeEach
  void stateCapital() {
    world.capital(world.city, 1_000_000);
    programme = world.programme("NATION-2019", Money.yuan(6_000_000));
    mill = world.enterprise("纺织厂");
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void takesFromEveryLimitAtOnce() {
    reserved(order(mill, 80_000, "a"));

    assertThat(taken(CapacityKind.CUSTOMER, mill.toString())).isEqualTo(Money.yuan(80_000));
    assertThat(taken(CapacityKind.PROGRAMME, programme.id().toString()))
        .isEqualTo(Money.yuan(80_000));
    assertThat(taken(CapacityKind.TOTAL, "")).isEqualTo(Money.yuan(80_000));
  }

  @Test
  void takesAllThatOneCustomerMayHaveAndNoFenMore() {
    reserved(order(mill, 100_000, "all"));

    ReservationOutcome more = world.reserve.reserve(order(mill, 1, "more"), "officer");

    assertThat(more)
        .isInstanceOfSatisfying(
            ReservationOutcome.Refused.class,
            refused -> {
              assertThat(refused.limits())
                  .singleElement()
                  .satisfies(
                      limit -> {
                        assertThat(limit.kind()).isEqualTo(CapacityKind.CUSTOMER);
                        assertThat(limit.available()).isEqualTo(Money.NO_YUAN);
                      });
            });
    assertThat(taken(CapacityKind.TOTAL, "")).isEqualTo(Money.yuan(100_000));
  }

  @Test
  void namesEveryLimitThatDoesNotSuffice() {
    Programme small = world.programme("SMALL-1", Money.yuan(50_000));

    ReservationOutcome refused =
        world.reserve.reserve(world.order(small, mill, 200_000, "big"), "officer");

    assertThat(((ReservationOutcome.Refused) refused).limits())
        .extracting(Capacity::kind)
        .containsExactly(CapacityKind.CUSTOMER, CapacityKind.PROGRAMME);
  }

  @Test
  void aRetryTakesOnceAndAKeyIsUsedForOneThing() {
    ReservationId first = reserved(order(mill, 30_000, "same"));

    assertThat(world.reserve.reserve(order(mill, 30_000, "same"), "officer"))
        .isEqualTo(new ReservationOutcome.Reserved(first, true));
    assertThat(world.reserve.reserve(order(mill, 40_000, "same"), "officer"))
        .isEqualTo(new ReservationOutcome.KeyReused(first));
    assertThat(taken(CapacityKind.TOTAL, "")).isEqualTo(Money.yuan(30_000));
  }

  @Test
  void aConfirmedReservationOutlivesItsTimeAndAWaitingOneDoesNot() {
    ReservationId begun = reserved(order(mill, 30_000, "begun"));
    ReservationId waiting = reserved(order(mill, 20_000, "waiting"));
    assertThat(confirm(begun)).isEqualTo(ReservationState.CONFIRMED);
    world.pass(Duration.ofDays(31));

    assertThat(confirm(waiting)).isEqualTo(ReservationState.EXPIRED);
    assertThat(world.expire.expire()).isEqualTo(1);
    assertThat(world.expire.expire()).isZero();

    assertThat(confirm(begun)).isEqualTo(ReservationState.CONFIRMED);
    assertThat(taken(CapacityKind.TOTAL, "")).isEqualTo(Money.yuan(30_000));
  }

  @Test
  void whatIsLateMakesRoomForWhoAsksNext() {
    reserved(order(mill, 100_000, "late"));
    world.pass(Duration.ofDays(30));

    reserved(order(mill, 100_000, "next"));

    assertThat(taken(CapacityKind.TOTAL, "")).isEqualTo(Money.yuan(100_000));
  }

  @Test
  void comesBackAsALoanIsRepaidAndOnlyOnce() {
    ReservationId loan = reserved(order(mill, 90_000, "loan"));
    confirm(loan);

    for (int time = 0; time < 3; time++) {
      assertThat(release(loan, Money.yuan(60_000))).isEqualTo(ReservationState.RELEASED);
    }

    assertThat(taken(CapacityKind.CUSTOMER, mill.toString())).isEqualTo(Money.yuan(60_000));
    release(loan, Money.NO_YUAN);
    assertThat(taken(CapacityKind.TOTAL, "")).isEqualTo(Money.NO_YUAN);
    assertThat(confirm(loan)).isEqualTo(ReservationState.RELEASED);
  }

  @Test
  void aLimitLoweredBeneathWhatIsTakenStaysExceededAndTakesNothingMore() {
    ReservationId loan = reserved(order(mill, 100_000, "loan"));
    world.pass(Duration.ofDays(1));
    world.capital(world.city, 500_000);

    Capacity customer = capacity(CapacityKind.CUSTOMER, mill.toString());
    assertThat(customer.limit()).isEqualTo(Money.yuan(50_000));
    assertThat(customer.isExceeded()).isTrue();
    assertThat(customer.available()).isEqualTo(Money.NO_YUAN);
    assertThat(world.reserve.reserve(order(mill, 1, "more"), "officer"))
        .isInstanceOf(ReservationOutcome.Refused.class);

    release(loan, Money.yuan(40_000));
    reserved(order(mill, 10_000, "fits"));
  }

  @Test
  void groupsShareOneLimit() {
    EnterpriseKey sister = world.enterprise("姊妹厂");
    world.controlledBySamePerson(mill, sister);

    reserved(order(mill, 100_000, "one"));

    assertThat(world.reserve.reserve(order(sister, 60_000, "two"), "officer"))
        .isInstanceOfSatisfying(
            ReservationOutcome.Refused.class,
            refused ->
                assertThat(refused.limits())
                    .extracting(Capacity::kind)
                    .containsExactly(CapacityKind.GROUP));
    reserved(order(sister, 50_000, "three"));
  }

  @Test
  void withoutStatedCapitalNothingIsReserved() {
    InstitutionId other = world.institution("无本担保", Institution.Kind.GUARANTOR);
    ReservationOrder order =
        new ReservationOrder(
            other,
            new ClientKey("x"),
            mill,
            programme.id(),
            Money.yuan(100),
            Money.yuan(1),
            world.clock.instant(),
            false);

    assertThat(world.reserve.reserve(order, "officer")).isEqualTo(new ReservationOutcome.NoTerms());
  }

  @Test
  void refusesTermsThatAreNone() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> world.capital(world.city, 2_000_000))
        .withMessageContaining("were stated before");
  }

  @Test
  void aBookIsItsGuarantorsAlone() {
    reserved(order(mill, 10_000, "a"));

    for (InstitutionId other : List.of(world.bank, world.province)) {
      assertThat(
              world.transactions.call(
                  new Access.Institution(other.value(), "curious"),
                  () -> world.ledger.of(world.city)))
          .isEmpty();
    }
  }

  @Test
  void nothingIsOverdrawnHoweverManyAskAtOnce() throws Exception {
    List<EnterpriseKey> customers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      customers.add(world.enterprise("并发" + i));
    }
    List<Future<?>> clients = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(8)) {
      for (int client = 0; client < 8; client++) {
        int seed = client;
        clients.add(pool.submit(() -> operate(customers, seed)));
      }
    }
    for (Future<?> client : clients) {
      client.get();
    }

    for (Capacity capacity : capacities()) {
      assertThat(capacity.isExceeded()).as(capacity.toString()).isFalse();
    }
    assertThat(balancesOfEntries()).isEqualTo(balancesKept());
  }

  private void operate(List<EnterpriseKey> customers, int seed) {
    Random random = new Random(seed);
    List<ReservationId> held = new ArrayList<>();
    for (int step = 0; step < 120; step++) {
      if (held.isEmpty() || random.nextInt(3) > 0) {
        EnterpriseKey customer = customers.get(random.nextInt(customers.size()));
        ReservationOutcome outcome =
            world.reserve.reserve(
                order(customer, 1_000 * random.nextLong(1, 60), seed + "-" + step), "officer");
        if (outcome instanceof ReservationOutcome.Reserved taken) {
          held.add(taken.id());
        }
      } else {
        ReservationId id = held.remove(random.nextInt(held.size()));
        if (random.nextBoolean()) {
          confirm(id);
        }
        Money left = random.nextBoolean() ? Money.NO_YUAN : Money.yuan(500);
        release(id, left);
      }
    }
  }

  /** By replaying the ledger. */
  private Map<Long, BigDecimal> balancesOfEntries() {
    List<CapacityEntry> entries = asCity(() -> world.ledger.entries(world.city, 0, 100_000));
    Map<Long, BigDecimal> balances = new HashMap<>();
    for (CapacityEntry entry : entries) {
      for (long capacity : entry.capacities()) {
        balances.merge(capacity, entry.added(), BigDecimal::add);
      }
    }
    return balances;
  }

  private Map<Long, BigDecimal> balancesKept() {
    Map<Long, BigDecimal> kept = new HashMap<>();
    for (Capacity capacity : capacities()) {
      if (balancesOfEntries().containsKey(capacity.id())) {
        kept.put(capacity.id(), capacity.taken().amount());
      }
    }
    return kept;
  }

  private ReservationOrder order(EnterpriseKey enterprise, long yuan, String key) {
    return world.order(programme, enterprise, yuan, key);
  }

  private ReservationId reserved(ReservationOrder order) {
    ReservationOutcome outcome = world.reserve.reserve(order, "officer");
    assertThat(outcome).isInstanceOf(ReservationOutcome.Reserved.class);
    return ((ReservationOutcome.Reserved) outcome).id();
  }

  private ReservationState confirm(ReservationId id) {
    return asCity(() -> world.ledger.confirm(id, world.clock.instant()));
  }

  private ReservationState release(ReservationId id, Money left) {
    return asCity(() -> world.ledger.release(id, left, world.clock.instant()));
  }

  private Money taken(CapacityKind kind, String subject) {
    return capacity(kind, subject).taken();
  }

  private Capacity capacity(CapacityKind kind, String subject) {
    return asCity(() -> world.ledger.find(world.city, kind, subject)).orElseThrow();
  }

  private List<Capacity> capacities() {
    return asCity(() -> world.ledger.of(world.city));
  }

  private <T> T asCity(Supplier<T> reading) {
    return world.transactions.call(new Access.Institution(world.city.value(), "officer"), reading);
  }
}

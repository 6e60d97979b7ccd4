package io.rongqiao.matching.guarantee.capacity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment.Asked;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reservations made in one unit of work come to what they would have come to one after another. */
class ReservationsTogetherTest {

  private static final long SEED = 20_261_128;

  private final GuaranteeWorld world = new GuaranteeWorld();
  private final List<EnterpriseKey> customers = new ArrayList<>();
  private Programme programme;

  @BeforeEach
  void stateCapital() {
    world.capital(world.city, 1_000_000);
    programme = world.programme("NATION-2019", Money.yuan(6_000_000));
    for (int i = 0; i < 6; i++) {
      customers.add(world.enterprise("客户" + i));
    }
    world.controlledBySamePerson(customers.get(0), customers.get(1));
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void anyBatchesComeToWhatOneAfterAnotherComesTo() {
    InstitutionId twin = world.institution("双胞胎担保", Institution.Kind.GUARANTOR);
    CapacityTerms terms = terms(twin);
    world.transactions.run(
        new Access.Institution(twin.value(), GuaranteeWorld.OFFICER),
        () -> world.ledger.state(terms, GuaranteeWorld.OFFICER, world.clock.instant()));
    Random random = new Random(SEED);
    int atOnce = 0;
    for (int round = 0; round < 40; round++) {
      List<Asked> batch = new ArrayList<>();
      int size = random.nextInt(1, random.nextInt(2, 12));
      for (int place = 0; place < size; place++) {
        batch.add(new Asked(randomOrder(random, world.city), "officer-" + random.nextInt(3)));
      }

      Optional<List<ReservationOutcome>> made = atOnce(batch);
      atOnce += made.isPresent() ? 1 : 0;
      List<ReservationOutcome> together = made.orElseGet(() -> together(batch));
      List<ReservationOutcome> oneByOne = new ArrayList<>();
      for (Asked it : batch) {
        ReservationOrder order = of(twin, it.order());
        oneByOne.add(
            world.transactions.call(
                new Access.Institution(twin.value(), it.by()),
                () -> world.allotment.reserve(order, world.date.today(), now())));
      }

      assertThat(told(world.city, together))
          .as("round %d of seed %d", round, SEED)
          .isEqualTo(told(twin, oneByOne));
      assertThat(balances(world.city)).isEqualTo(balances(twin));
      if (random.nextInt(4) == 0) {
        endOne(random.nextInt(300), twin);
      }
    }
    assertThat(lines(world.city)).isEqualTo(lines(twin));
    assertThat(atOnce).isBetween(5, 35);
  }

  @Test
  void whatNothingStandsInTheWayOfIsMadeAtOnce() {
    together(List.of(asked(0, 1, "before", "officer"), asked(2, 1, "before 2", "officer")));

    List<ReservationOutcome> made =
        atOnce(List.of(asked(0, 2_000, "a", "first"), asked(2, 3_000, "b", "second")))
            .orElseThrow();

    assertThat(told(world.city, made)).containsExactly("reserved a false", "reserved b false");
    assertThat(balances(world.city).get("TOTAL")).isEqualByComparingTo("5002");
    assertThat(as(world.city, () -> world.ledger.entries(world.city, 2, 10)))
        .extracting(CapacityEntry::by)
        .containsExactly("first", "second");
  }

  @Test
  void nothingIsMadeAtOnceWhereAnythingStandsInTheWay() {
    together(List.of(asked(0, 1, "before", "officer"), asked(2, 1, "before 2", "officer")));
    Map<String, BigDecimal> before = balances(world.city);

    assertThat(atOnce(List.of(asked(0, 1, "a", "officer"), asked(3, 1, "unseen", "officer"))))
        .as("a customer of whom nothing is remembered")
        .isEmpty();
    assertThat(atOnce(List.of(asked(0, 1, "a", "officer"), asked(2, 1, "before", "officer"))))
        .as("a key that was used")
        .isEmpty();
    assertThat(atOnce(List.of(asked(0, 1, "a", "officer"), asked(2, 1, "a", "officer"))))
        .as("a key that comes twice")
        .isEmpty();
    assertThat(atOnce(List.of(asked(0, 1, "a", "officer"), asked(2, 100_000, "b", "officer"))))
        .as("more than a limit leaves")
        .isEmpty();

    assertThat(balances(world.city)).isEqualTo(before);
    assertThat(lines(world.city)).hasSize(2);
    assertThat(owner().fetchCount(DSL.table("capacity_reservation"))).isEqualTo(2);
  }

  @Test
  void whatIsRememberedIsNotReliedOnWhereItChanged() {
    together(List.of(asked(4, 1, "before", "officer")));
    assertThat(atOnce(List.of(asked(4, 1, "a", "officer")))).isPresent();

    world.controlledBySamePerson(customers.get(4), customers.get(5));
    assertThat(atOnce(List.of(asked(4, 1, "b", "officer")))).as("another group").isEmpty();
    together(List.of(asked(4, 1, "b", "officer")));
    assertThat(atOnce(List.of(asked(4, 1, "c", "officer")))).isPresent();

    world.pass(Duration.ofDays(1));
    world.capital(world.city, 900_000);
    assertThat(atOnce(List.of(asked(4, 1, "d", "officer")))).as("other terms").isEmpty();
    together(List.of(asked(4, 1, "d", "officer")));
    assertThat(atOnce(List.of(asked(4, 1, "e", "officer")))).isPresent();
    assertThat(balances(world.city).get("TOTAL")).isEqualByComparingTo("6");
  }

  @Test
  void whatIsRefusedInTheMidstDisturbsNobody() {
    List<ReservationOutcome> outcomes =
        together(
            List.of(
                asked(2, 60_000, "a", "first"),
                asked(2, 60_000, "b", "second"),
                asked(2, 40_000, "c", "third"),
                asked(3, 10_000, "a", "fourth")));

    assertThat(outcomes.get(0)).isInstanceOf(ReservationOutcome.Reserved.class);
    assertThat(outcomes.get(1))
        .isInstanceOfSatisfying(
            ReservationOutcome.Refused.class,
            it ->
                assertThat(it.limits())
                    .extracting(Capacity::kind)
                    .containsExactly(CapacityKind.CUSTOMER));
    assertThat(outcomes.get(2)).isInstanceOf(ReservationOutcome.Reserved.class);
    assertThat(outcomes.get(3)).isInstanceOf(ReservationOutcome.KeyReused.class);
    assertThat(as(world.city, () -> world.ledger.entries(world.city, 0, 10)))
        .extracting(CapacityEntry::by)
        .containsExactly("first", "third");
  }

  @Test
  void aLimitComesIntoBeingInTheNameOfWhoAsksForItFirst() {
    together(List.of(asked(2, 1, "a", "first"), asked(3, 1, "b", "second")));

    assertThat(
            owner()
                .fetch(
                    """
                    SELECT l.changed_by FROM capacity_limit_change l JOIN capacity c ON c.id = l.capacity
                    WHERE c.kind = 'CUSTOMER' ORDER BY l.position
                    """)
                .getValues(0, String.class))
        .containsExactly("first", "second");
  }

  @Test
  void everyoneWhoAsksAtOnceGetsItsOwnAnswer() throws Exception {
    int clients = 24;
    var start = new CountDownLatch(1);
    List<Future<ReservationOutcome>> told = new ArrayList<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < clients; client++) {
        ReservationOrder order = order(2 + client % 4, 1_000 + client, "c" + client);
        ReservationOrder sent = client == 7 ? lasting(order, Instant.MAX) : order;
        told.add(
            pool.submit(
                () -> {
                  start.await();
                  return world.reserve.reserve(sent, "officer");
                }));
      }
      start.countDown();
    }

    Map<UUID, BigDecimal> kept = new HashMap<>();
    owner()
        .fetch("SELECT id, amount FROM capacity_reservation")
        .forEach(it -> kept.put(it.get(0, UUID.class), it.get(1, BigDecimal.class)));
    for (int client = 0; client < clients; client++) {
      if (client != 7) {
        var held = (ReservationOutcome.Reserved) told.get(client).get();
        assertThat(held.repeated()).isFalse();
        assertThat(kept.remove(held.id().value())).isEqualByComparingTo("" + (1_000 + client));
      }
    }
    assertThat(kept).isEmpty();
    assertThat(told.get(7).state()).isEqualTo(Future.State.FAILED);
  }

  @Test
  void nothingIsAcknowledgedThatIsNotCommitted() throws Exception {
    owner()
        .execute(
            """
            CREATE FUNCTION break_at_commit() RETURNS trigger LANGUAGE plpgsql AS
                $$ BEGIN RAISE EXCEPTION 'broken at the commit'; END $$;
            CREATE CONSTRAINT TRIGGER break_at_commit AFTER INSERT ON capacity_entry DEFERRABLE INITIALLY DEFERRED
                FOR EACH ROW WHEN (NEW.added = 13) EXECUTE FUNCTION break_at_commit();
            """);
    var start = new CountDownLatch(1);
    List<Future<ReservationOutcome>> told = new ArrayList<>();
    try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < 16; client++) {
        ReservationOrder order = order(2, client % 8 == 5 ? 13 : 10, "c" + client);
        told.add(
            pool.submit(
                () -> {
                  start.await();
                  return world.reserve.reserve(order, "officer");
                }));
      }
      start.countDown();
    }

    int acknowledged = 0;
    for (Future<ReservationOutcome> it : told) {
      try {
        assertThat(it.get()).isInstanceOf(ReservationOutcome.Reserved.class);
        acknowledged++;
      } catch (ExecutionException refused) {
        assertThat(refused).hasMessageMatching("(?s).*(is not committed|broken at the commit).*");
      }
    }
    assertThat(acknowledged).isLessThan(15);
    assertThat(as(world.city, () -> world.ledger.entries(world.city, 0, 100)))
        .hasSize(acknowledged);
    assertThat(balances(world.city).getOrDefault("TOTAL", BigDecimal.ZERO))
        .isEqualByComparingTo("" + 10 * acknowledged);
  }

  @Test
  void aLargerUnitOfWorkReservesByItsAllotment() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> as(world.city, () -> world.reserve.reserve(order(2, 1, "inside"), "officer")));
  }

  /** Few keys, so that some come again with the same content or another. */
  private ReservationOrder randomOrder(Random random, InstitutionId guarantor) {
    int key = random.nextInt(300);
    Random content = new Random(random.nextInt(8) == 0 ? random.nextLong() : key);
    ReservationOrder order =
        order(content.nextInt(6), 1_000 * content.nextLong(1, content.nextInt(2, 40)), "k" + key);
    return of(guarantor, lasting(order, now().plus(Duration.ofDays(content.nextInt(3)))));
  }

  /** Releases what was reserved under a key, of both. */
  private void endOne(int key, InstitutionId twin) {
    for (InstitutionId guarantor : List.of(world.city, twin)) {
      for (UUID id :
          owner()
              .fetch(
                  "SELECT id FROM capacity_reservation WHERE guarantor = ? AND client_key = ?",
                  guarantor.value(),
                  "k" + key)
              .getValues(0, UUID.class)) {
        as(guarantor, () -> world.ledger.release(new ReservationId(id), Money.NO_YUAN, now()));
      }
    }
  }

  private CapacityTerms terms(InstitutionId guarantor) {
    CapacityTerms city =
        as(world.city, () -> world.ledger.termsOn(world.city, world.date.today())).orElseThrow();
    return new CapacityTerms(
        guarantor,
        city.inForceFrom(),
        city.netAssets(),
        city.multiple(),
        city.customerShare(),
        city.groupShare());
  }

  /** What each was told, with reservations by their keys. */
  private List<String> told(InstitutionId guarantor, List<ReservationOutcome> outcomes) {
    Map<UUID, String> keys = new HashMap<>();
    owner()
        .fetch(
            "SELECT id, client_key FROM capacity_reservation WHERE guarantor = ?",
            guarantor.value())
        .forEach(it -> keys.put(it.get(0, UUID.class), it.get(1, String.class)));
    return outcomes.stream()
        .map(
            outcome ->
                switch (outcome) {
                  case ReservationOutcome.Reserved it ->
                      "reserved " + keys.get(it.id().value()) + " " + it.repeated();
                  case ReservationOutcome.Refused it ->
                      "refused by " + it.limits().stream().map(Capacity::kind).toList();
                  case ReservationOutcome.KeyReused it -> "reused " + keys.get(it.id().value());
                  case ReservationOutcome.Ended it -> it.how() + " " + keys.get(it.id().value());
                  case ReservationOutcome.NoTerms _ -> "no terms";
                })
        .toList();
  }

  private Map<String, BigDecimal> balances(InstitutionId guarantor) {
    Map<String, BigDecimal> balances = new HashMap<>();
    for (Capacity it : as(guarantor, () -> world.ledger.of(guarantor))) {
      balances.put(it.kind() + it.subject(), it.taken().amount());
    }
    return balances;
  }

  private List<String> lines(InstitutionId guarantor) {
    return as(guarantor, () -> world.ledger.entries(guarantor, 0, 10_000)).stream()
        .map(it -> it.kind() + " " + it.added() + " " + it.capacities().size())
        .toList();
  }

  private Asked asked(int customer, long yuan, String key, String by) {
    return new Asked(order(customer, yuan, key), by);
  }

  private ReservationOrder order(int customer, long yuan, String key) {
    return world.order(programme, customers.get(customer), yuan, key);
  }

  private static ReservationOrder of(InstitutionId guarantor, ReservationOrder order) {
    return new ReservationOrder(
        guarantor,
        new ClientKey(order.key().value()),
        order.enterprise(),
        order.programme(),
        order.quota(),
        order.amount(),
        order.expiresAt(),
        order.confirmed());
  }

  private static ReservationOrder lasting(ReservationOrder order, Instant until) {
    return new ReservationOrder(
        order.guarantor(),
        order.key(),
        order.enterprise(),
        order.programme(),
        order.quota(),
        order.amount(),
        until,
        order.confirmed());
  }

  private Instant now() {
    return world.clock.instant();
  }

  private Optional<List<ReservationOutcome>> atOnce(List<Asked> asked) {
    return world.transactions.alone(
        () -> world.allotment.reserveAtOnce(asked, world.date.today(), now()));
  }

  private List<ReservationOutcome> together(List<Asked> asked) {
    return as(world.city, () -> world.allotment.reserveAll(asked, world.date.today(), now()));
  }

  private <T> T as(InstitutionId guarantor, Supplier<T> work) {
    return world.transactions.call(new Access.Institution(guarantor.value(), "officer"), work);
  }

  private DSLContext owner() {
    return DSL.using(world.database().dataSource(), SQLDialect.POSTGRES);
  }
}

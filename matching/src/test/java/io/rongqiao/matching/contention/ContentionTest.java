package io.rongqiao.matching.contention;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.contention.History.Deed;
import io.rongqiao.matching.contention.History.Seen;
import io.rongqiao.matching.contention.History.Told;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationOutcome;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.claim.ClaimOutcome;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.ChangeOutcome;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * 32 clients reserve, confirm, release, register, amend, cancel, claim, pay and recover on the same
 * few capacities, receivables and guarantees. A third of the way through connections begin to be
 * killed; half-way the database is stopped and started. Clients try again under the same key, now
 * and then even what they were told.
 */
class ContentionTest {

  private static final int CLIENTS = 32;
  private static final int STEPS = 80;
  private static final int TRIES = 40;
  private static final Duration BETWEEN_TRIES = Duration.ofMillis(250);
  private static final Duration SHORT = Duration.ofSeconds(2);
  private static final Duration LONG = Duration.ofHours(1);
  private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(0, 7));

  @TempDir private Path folder;

  private final History history = new History();
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void theBooksHoldWhateverHappens() throws Exception {
    try (var place = new ContendedPlace(folder)) {
      Shared shared = Shared.at(place);
      List<Future<?>> clients = new ArrayList<>();
      try (ExecutorService pool = Executors.newVirtualThreadPerTaskExecutor()) {
        for (int client = 0; client < CLIENTS; client++) {
          var one = new Client(place, shared, client);
          clients.add(pool.submit(one::run));
        }
        sabotage(place);
        pool.shutdown();
        assertThat(pool.awaitTermination(5, TimeUnit.MINUTES)).isTrue();
      }
      for (Future<?> client : clients) {
        client.get();
      }
      List<Seen> all = history.all();
      assertThat(all).hasSizeGreaterThan(1000);
      assertThat(all).extracting(Seen::told).contains(Told.DONE, Told.REFUSED);
      assertThat(all)
          .filteredOn(it -> it.told() == Told.DONE)
          .extracting(Seen::deed)
          .contains(Deed.values());
      assertThat(Checker.violations(all, read(place))).isEmpty();
    }
  }

  private void sabotage(ContendedPlace place) {
    int all = CLIENTS * STEPS;
    boolean restarted = false;
    while (done.get() < all) {
      LockSupport.parkNanos(Duration.ofMillis(150).toNanos());
      if (!restarted && done.get() > all / 2) {
        place.restart();
        restarted = true;
      } else if (done.get() > all / 3) {
        place.killConnections();
      }
    }
    assertThat(restarted).isTrue();
  }

  private static Books read(ContendedPlace place) {
    var db = place.owner();
    return new Books(
        db.fetch("SELECT id, limit_amount, taken FROM capacity")
            .map(
                it ->
                    new Books.CapacityRow(
                        it.get(0, Long.class),
                        it.get(1, BigDecimal.class),
                        it.get(2, BigDecimal.class))),
        db.fetch("SELECT id, client_key, amount, remaining, state FROM capacity_reservation")
            .map(
                it ->
                    new Books.ReservationRow(
                        it.get(0, UUID.class),
                        it.get(1, String.class),
                        it.get(2, BigDecimal.class),
                        it.get(3, BigDecimal.class),
                        it.get(4, String.class))),
        db.fetch("SELECT reservation, capacities, kind, added FROM capacity_entry")
            .map(
                it ->
                    new Books.CapacityLine(
                        it.get(0, UUID.class),
                        Arrays.asList(it.get(1, Long[].class)),
                        it.get(2, String.class),
                        it.get(3, BigDecimal.class))),
        db.fetch("SELECT receivable_id, face, encumbered FROM receivable_balance")
            .map(
                it ->
                    new Books.ClaimRow(
                        it.get(0, UUID.class),
                        it.get(1, BigDecimal.class),
                        it.get(2, BigDecimal.class))),
        db.fetch("SELECT id, receivable_id, client_key, amount, state FROM receivable_interest")
            .map(
                it ->
                    new Books.InterestRow(
                        it.get(0, UUID.class),
                        it.get(1, UUID.class),
                        it.get(2, String.class),
                        it.get(3, BigDecimal.class),
                        it.get(4, String.class))),
        db.fetch("SELECT receivable_id, sequence, kind, amount FROM receivable_entry")
            .map(
                it ->
                    new Books.ClaimLine(
                        it.get(0, UUID.class),
                        it.get(1, Long.class),
                        it.get(2, String.class),
                        it.get(3, BigDecimal.class))),
        db.fetch(
                """
                SELECT case_id, coalesce(paid, 0), recovered,
                    coalesce((SELECT sum(amount) FROM guarantee_claim_share WHERE claim = c.id), 0)
                FROM guarantee_claim c
                """)
            .map(
                it ->
                    new Books.PaidRow(
                        it.get(0, UUID.class),
                        it.get(1, BigDecimal.class),
                        it.get(3, BigDecimal.class),
                        it.get(2, BigDecimal.class))),
        db.fetch(
                """
                SELECT c.case_id, r.client_key, r.amount,
                    (SELECT sum(amount) FROM guarantee_recovery_share s
                     WHERE s.claim = r.claim AND s.number = r.number)
                FROM guarantee_recovery r JOIN guarantee_claim c ON c.id = r.claim
                """)
            .map(
                it ->
                    new Books.RecoveryRow(
                        it.get(0, UUID.class),
                        it.get(1, String.class),
                        it.get(2, BigDecimal.class),
                        it.get(3, BigDecimal.class))),
        Shared.CLAIM_CAP);
  }

  /** What all clients fight for. */
  private record Shared(
      InstitutionId guarantor,
      List<EnterpriseKey> customers,
      List<InstitutionId> banks,
      List<ReceivableId> receivables,
      List<CaseId> cases) {

    private static final int CASES = 16;
    private static final long GUARANTEED = 500_000;

    /** 5 % of what the cases guarantee: enough for some of them, and for a part of one more. */
    static final BigDecimal CLAIM_CAP = new BigDecimal(CASES * GUARANTEED / 20);

    static Shared at(ContendedPlace place) {
      InstitutionId guarantor = place.institution("担保", Institution.Kind.GUARANTOR);
      place.capital(guarantor, 300_000);
      List<EnterpriseKey> customers = new ArrayList<>();
      List<InstitutionId> banks = new ArrayList<>();
      for (int i = 0; i < 8; i++) {
        customers.add(place.enterprise("客户" + i));
        banks.add(place.institution("银行" + i, Institution.Kind.LENDER));
      }
      List<ReceivableId> receivables = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        EnterpriseKey creditor = place.enterprise("债权人" + i);
        receivables.add(
            place.receivable(
                creditor,
                ReceivableWorld.terms(creditor, "付款方" + i, "100000.00"),
                banks.toArray(InstitutionId[]::new)));
      }
      return new Shared(guarantor, customers, banks, receivables, overdue(place.guarantees));
    }

    /** Guarantees that began, and whose loans are overdue. */
    private static List<CaseId> overdue(GuaranteeWorld world) {
      world.capital(world.city, 100_000_000);
      Programme programme = world.programme("NATION-2019", Money.yuan(1_000_000_000));
      List<CaseId> cases = new ArrayList<>();
      for (int i = 0; i < CASES; i++) {
        CaseId id =
            world
                .effective(
                    world.request(programme, world.enterprise("被担保人" + i), GUARANTEED), "g" + i)
                .id();
        ClaimOutcome noticed =
            world.claim.giveNotice(
                world.bank, "rm", id, GuaranteeWorld.TODAY, new ClientKey("notice-" + i));
        assertThat(noticed).isInstanceOf(ClaimOutcome.Done.class);
        cases.add(id);
      }
      return List.copyOf(cases);
    }
  }

  /** One client; what it creates only it changes. */
  private final class Client {

    private final ContendedPlace place;
    private final Shared shared;
    private final int number;
    private final Random random;
    private final List<Held> reservations = new ArrayList<>();
    private final List<Taken> interests = new ArrayList<>();

    Client(ContendedPlace place, Shared shared, int number) {
      this.place = place;
      this.shared = shared;
      this.number = number;
      this.random = new Random(20_260_000L + number);
    }

    void run() {
      for (int step = 0; step < STEPS; step++) {
        String key = number + "-" + step;
        switch (random.nextInt(12)) {
          case 0, 1 -> reserve(key);
          case 2 -> confirm();
          case 3 -> release();
          case 4, 5 -> register(key);
          case 6 -> amend();
          case 7 -> cancel();
          case 8 -> claim();
          case 9 -> pay();
          case 10 -> recover(key);
          default -> expire();
        }
        done.incrementAndGet();
      }
    }

    private void reserve(String key) {
      Money amount = Money.yuan(1_000L * random.nextInt(1, 20));
      EnterpriseKey customer = shared.customers().get(random.nextInt(shared.customers().size()));
      var order =
          new ReservationOrder(
              shared.guarantor(),
              new ClientKey(key),
              customer,
              PROGRAMME,
              Money.yuan(2_000_000),
              amount,
              Instant.now(Clock.systemUTC()).plus(random.nextInt(4) == 0 ? SHORT : LONG),
              false);
      Optional<ReservationOutcome> outcome =
          insisting(() -> place.reserve.reserve(order, ContendedPlace.ACTOR));
      if (outcome.isEmpty()) {
        see(Deed.RESERVE, key, null, amount, Told.UNKNOWN);
      } else if (outcome.get() instanceof ReservationOutcome.Reserved held) {
        reservations.add(new Held(key, held.id(), amount));
        see(Deed.RESERVE, key, held.id().value(), amount, Told.DONE);
      } else if (outcome.get() instanceof ReservationOutcome.Ended ended) {
        // It was reserved, but the answer was lost and its time was over when it was asked again.
        see(Deed.RESERVE, key, ended.id().value(), amount, Told.DONE);
      } else {
        see(Deed.RESERVE, key, null, amount, Told.REFUSED);
      }
    }

    private void confirm() {
      if (!reservations.isEmpty()) {
        Held held = reservations.get(random.nextInt(reservations.size()));
        change(
            Deed.CONFIRM,
            held.key(),
            held.id().value(),
            held.amount(),
            insisting(
                    () ->
                        place.confirm.confirm(shared.guarantor(), ContendedPlace.ACTOR, held.id()))
                .map(state -> state == ReservationState.CONFIRMED));
      }
    }

    private void release() {
      if (!reservations.isEmpty()) {
        Held held = reservations.remove(random.nextInt(reservations.size()));
        Money left = random.nextBoolean() ? Money.NO_YUAN : Money.yuan(500);
        change(
            Deed.RELEASE,
            held.key(),
            held.id().value(),
            left,
            insisting(
                    () ->
                        place.release.release(
                            shared.guarantor(), ContendedPlace.ACTOR, held.id(), left))
                .map(state -> state == ReservationState.RELEASED));
      }
    }

    private void register(String key) {
      Money amount = Money.yuan(1_000L * random.nextInt(1, 30));
      InstitutionId bank = shared.banks().get(random.nextInt(shared.banks().size()));
      var request =
          new RegisterInterest.Request(
              bank,
              ContendedPlace.ACTOR,
              shared.receivables().get(random.nextInt(shared.receivables().size())),
              InterestKind.FACTORING_ASSIGNMENT,
              amount,
              "BL-" + key,
              place.date.today().plusYears(1),
              key);
      Optional<RegistrationOutcome> outcome = insisting(() -> place.register.register(request));
      if (outcome.isEmpty()) {
        see(Deed.REGISTER, key, null, amount, Told.UNKNOWN);
      } else if (outcome.get() instanceof RegistrationOutcome.Registered(Interest interest)) {
        interests.add(new Taken(key, bank, interest));
        see(Deed.REGISTER, key, interest.id().value(), amount, Told.DONE);
      } else {
        see(Deed.REGISTER, key, null, amount, Told.REFUSED);
      }
    }

    private void amend() {
      if (!interests.isEmpty()) {
        int at = random.nextInt(interests.size());
        Taken taken = interests.get(at);
        Money amount = Money.yuan(1_000L * random.nextInt(1, 30));
        Optional<ChangeOutcome> outcome =
            insistingOnce(
                () ->
                    place.amend.amend(
                        new AmendInterest.Request(
                            taken.bank(),
                            ContendedPlace.ACTOR,
                            taken.interest().id(),
                            amount,
                            "BL-" + taken.key(),
                            "重新约定",
                            taken.interest().version())));
        if (outcome.isPresent()
            && outcome.get() instanceof ChangeOutcome.Changed(Interest changed)) {
          interests.set(at, new Taken(taken.key(), taken.bank(), changed));
          see(Deed.AMEND, taken.key(), changed.id().value(), amount, Told.DONE);
        } else {
          // Asked again after a broken connection it may have been done before: nobody knows.
          interests.remove(at);
          see(Deed.AMEND, taken.key(), taken.interest().id().value(), amount, Told.UNKNOWN);
        }
      }
    }

    private void cancel() {
      if (!interests.isEmpty()) {
        Taken taken = interests.remove(random.nextInt(interests.size()));
        change(
            Deed.CANCEL,
            taken.key(),
            taken.interest().id().value(),
            Money.NO_YUAN,
            insisting(
                    () ->
                        place.cancel.release(
                            taken.bank(), ContendedPlace.ACTOR, taken.interest().id(), "还清"))
                .map(
                    outcome ->
                        outcome instanceof ChangeOutcome.Changed
                            || outcome instanceof ChangeOutcome.Ended));
      }
    }

    private void change(Deed deed, String key, UUID thing, Money amount, Optional<Boolean> done) {
      Told told = done.map(it -> it ? Told.DONE : Told.REFUSED).orElse(Told.UNKNOWN);
      see(deed, key, thing, amount, told);
    }

    private void see(Deed deed, String key, @Nullable UUID thing, Money amount, Told told) {
      history.record(new Seen(deed, key, thing, amount.amount(), told));
    }

    private void claim() {
      CaseId of = anyCase();
      GuaranteeWorld world = place.guarantees;
      step(
          Deed.CLAIM,
          of,
          () ->
              world.claim.claim(
                  world.bank,
                  ContendedPlace.ACTOR,
                  of,
                  Money.yuan(90_000),
                  Money.yuan("12.34"),
                  "借款合同、对账单"));
    }

    private void pay() {
      CaseId of = anyCase();
      GuaranteeWorld world = place.guarantees;
      step(
          Deed.PAY,
          of,
          () -> world.settle.pay(world.city, ContendedPlace.ACTOR, of, GuaranteeWorld.TODAY));
      insistingOnce(() -> world.settle.share(world.city, ContendedPlace.ACTOR, of));
    }

    /** A step that many try and one does; asked again nobody knows whose it was. */
    private void step(Deed deed, CaseId of, Supplier<ClaimOutcome> work) {
      Told told =
          insistingOnce(work)
              .map(it -> it instanceof ClaimOutcome.Done ? Told.DONE : Told.REFUSED)
              .orElse(Told.UNKNOWN);
      see(deed, of.toString(), of.value(), Money.NO_YUAN, told);
    }

    private void recover(String key) {
      CaseId of = anyCase();
      Money amount = Money.yuan(BigDecimal.valueOf(random.nextInt(1, 900_000), 2).toPlainString());
      GuaranteeWorld world = place.guarantees;
      change(
          Deed.RECOVER,
          key,
          of.value(),
          amount,
          insisting(
                  () ->
                      world.recover.recover(
                          world.city,
                          ContendedPlace.ACTOR,
                          of,
                          amount,
                          GuaranteeWorld.TODAY,
                          new ClientKey(key)))
              .map(it -> it instanceof ClaimOutcome.Done));
    }

    private CaseId anyCase() {
      return shared.cases().get(random.nextInt(shared.cases().size()));
    }

    /** What waited in vain gives its capacity back, whosever it is. */
    private void expire() {
      Optional<Integer> expired = insistingOnce(place.expire::expire);
      see(
          Deed.EXPIRE,
          "expire-" + number,
          null,
          Money.yuan(expired.orElse(0)),
          expired.isPresent() ? Told.DONE : Told.UNKNOWN);
    }

    /** Tries until it is told something; now and then asks once more after that. */
    private <T> Optional<T> insisting(Supplier<T> work) {
      Optional<T> first = insistingOnce(work);
      return first.isPresent() && random.nextInt(10) == 0 ? insistingOnce(work) : first;
    }

    private <T> Optional<T> insistingOnce(Supplier<T> work) {
      for (int time = 0; time < TRIES; time++) {
        try {
          return Optional.of(work.get());
        } catch (RuntimeException broken) {
          LockSupport.parkNanos(BETWEEN_TRIES.toNanos());
        }
      }
      return Optional.empty();
    }
  }

  private record Held(String key, ReservationId id, Money amount) {}

  private record Taken(String key, InstitutionId bank, Interest interest) {}
}

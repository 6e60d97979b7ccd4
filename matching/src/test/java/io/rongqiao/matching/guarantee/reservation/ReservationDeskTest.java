package io.rongqiao.matching.guarantee.reservation;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseDecision;
import io.rongqiao.matching.guarantee.CaseOutcome;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.ProviderIdentifier;
import io.rongqiao.scoring.enterprise.TestCodes;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A guarantor reserves, confirms and releases for its own customers. */
class ReservationDeskTest {

  private static final String OFFICER = GuaranteeWorld.OFFICER;

  private final GuaranteeWorld world = new GuaranteeWorld();
  private Programme programme;
  private EnterpriseKey mill;
  private Instant soon;

  @BeforeEach
  void haveACustomer() {
    world.capital(world.city, 10_000_000);
    programme = world.programme("NATION-2019", Money.yuan(3_000_000));
    mill = customer("纺织厂");
    soon = world.clock.instant().plus(Duration.ofDays(10));
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void reservesForACustomerUnderAProgramme() {
    Reservation made = made(reserve("a", 400_000, soon));

    assertThat(made)
        .isEqualTo(
            new Reservation(
                made.id(),
                world.city,
                mill,
                programme.id(),
                Money.yuan(400_000),
                Money.yuan(400_000),
                ReservationState.RESERVED,
                world.clock.instant(),
                soon,
                null,
                0));
    assertThat(told()).containsExactly("capacity-reserved RESERVED 400000.00");
  }

  @Test
  void confirmsAtOnceWhereTheGuaranteeHasBegun() {
    Reservation made = made(reserve("a", 400_000, null));

    assertThat(made.state()).isEqualTo(ReservationState.CONFIRMED);
    world.pass(Duration.ofDays(400));
    assertThat(world.expire.expire()).isZero();
    assertThat(told()).containsExactly("capacity-reserved CONFIRMED 400000.00");
  }

  @Test
  void theSameKeyReservesAndTellsOnce() {
    Reservation first = made(reserve("a", 400_000, soon));

    assertThat(reserve("a", 400_000, soon)).isEqualTo(new CustomerReservation.Made(first, true));
    assertThat(reserve("a", 500_000, soon)).isEqualTo(new CustomerReservation.KeyReused());
    assertThat(told()).hasSize(1);

    world.pass(Duration.ofDays(10));
    assertThat(reserve("a", 400_000, soon.plus(Duration.ofDays(20))))
        .isEqualTo(new CustomerReservation.Ended(ReservationState.EXPIRED));
  }

  @Test
  void tellsOfEachReservationOnceWhicheverWayItIsMade() {
    made(reserve("its limits are made", 1, soon));
    made(reserve("its limits are known", 2, soon));
    reserve("it is refused", 3_000_001, soon);
    made(reserve("its limits are known", 2, soon));
    made(reserve("it has begun", 3, null));

    assertThat(told())
        .containsExactly(
            "capacity-reserved RESERVED 1.00",
            "capacity-reserved RESERVED 2.00",
            "capacity-reserved CONFIRMED 3.00");
  }

  @Test
  void namesEveryLimitThatIsShort() {
    CustomerReservation refused = reserve("a", 3_000_001, soon);

    assertThat(refused)
        .isInstanceOfSatisfying(
            CustomerReservation.BeyondLimits.class,
            it -> {
              assertThat(it.wanted()).isEqualTo(Money.yuan(3_000_001));
              assertThat(it.limits())
                  .extracting(Capacity::kind)
                  .containsExactly(CapacityKind.CUSTOMER, CapacityKind.PROGRAMME);
            });
    assertThat(told()).isEmpty();
  }

  @Test
  void tellsOfNobodyButCustomersWhetherThePlatformKnowsThem() {
    EnterpriseKey known = world.enterprise("面粉厂");
    done(
        world.draft.draft(
            world.bank, "rm", world.request(programme, known, 1_000), new ClientKey("draft")));

    for (String stranger : List.of("面粉厂", "平台不认识的厂")) {
      assertThat(
              world.reserveForCustomer.reserve(
                  wish(world.city, "k", codeOf(stranger), programme.id(), Money.yuan(1), soon),
                  OFFICER))
          .isEqualTo(new CustomerReservation.NoCustomer());
    }
  }

  @Test
  void refusesWhatNoReservationCanBe() {
    Instant now = world.clock.instant();

    assertThat(reserve("a", 1, now)).isEqualTo(refused("until", "It has passed: it is " + now));
    assertThat(reserve("a", 1, now.plus(ReserveForCustomer.LONGEST_WAIT).plusNanos(1_000)))
        .isEqualTo(refused("until", "A reservation waits for 366 days at most"));
    made(reserve("longest", 1, now.plus(ReserveForCustomer.LONGEST_WAIT)));
    assertThat(reserve("a", 0, soon))
        .isEqualTo(refused("amount", "There is nothing to reserve in CNY 0.00"));
    assertThat(with(programme.id(), Money.of("10.00", "USD")))
        .isEqualTo(refused("amount", "Capacity is kept in CNY"));
    assertThat(with(new ProgrammeId(world.ids.get()), Money.yuan(1)))
        .isEqualTo(new CustomerReservation.NoProgramme());
  }

  @Test
  void anotherGuarantorsProgrammeAndReservationAreNotOnesOwn() {
    Reservation made = made(reserve("a", 400_000, soon));
    InstitutionId other = world.institution("邻市担保", Institution.Kind.GUARANTOR);

    assertThat(
            world.reserveForCustomer.reserve(
                wish(other, "k", codeOf("纺织厂"), programme.id(), Money.yuan(1), soon), OFFICER))
        .isEqualTo(new CustomerReservation.NoCustomer());
    assertThat(world.confirm.confirm(other, OFFICER, made.id(), 0))
        .isEqualTo(new ReservationChange.NoSuchReservation());
    assertThat(world.release.release(other, OFFICER, made.id(), 0, Money.NO_YUAN))
        .isEqualTo(new ReservationChange.NoSuchReservation());
    assertThat(page(other, new ReservationQuery(null, null, null, null, 10))).isEmpty();
  }

  @Test
  void confirmsByTheVersionThatWasReadAndOnce() {
    ReservationId id = made(reserve("a", 400_000, soon)).id();

    assertThat(confirm(id, 7)).isEqualTo(new ReservationChange.Stale(0));
    Reservation confirmed = changed(confirm(id, 0));
    assertThat(confirmed.state()).isEqualTo(ReservationState.CONFIRMED);
    assertThat(confirmed.version()).isEqualTo(1);
    assertThat(confirm(id, 0)).isEqualTo(new ReservationChange.Changed(confirmed));
    assertThat(told())
        .containsExactly(
            "capacity-reserved RESERVED 400000.00", "capacity-confirmed CONFIRMED 400000.00");
  }

  @Test
  void doesNotConfirmWhatWaitedInVainAndTellsThatItExpired() {
    ReservationId id = made(reserve("a", 400_000, soon)).id();
    world.pass(Duration.ofDays(10));

    assertThat(confirm(id, 0)).isEqualTo(new ReservationChange.Over(ReservationState.EXPIRED));
    assertThat(world.expire.expire()).isEqualTo(1);
    assertThat(confirm(id, 1)).isEqualTo(new ReservationChange.Over(ReservationState.EXPIRED));
    assertThat(release(id, 1, Money.NO_YUAN))
        .isEqualTo(new ReservationChange.Over(ReservationState.EXPIRED));
    assertThat(told())
        .containsExactly("capacity-reserved RESERVED 400000.00", "capacity-expired EXPIRED 0.00");
  }

  @Test
  void releasesInPartsAndNeverMoreThanThereIs() {
    ReservationId id = made(reserve("a", 400_000, null)).id();

    assertThat(release(id, 0, Money.yuan(400_001)))
        .isEqualTo(
            new ReservationChange.Refused(
                "left", "What is left lies between nothing and CNY 400000.00"));
    assertThat(release(id, 0, Money.of("1.00", "USD")))
        .isEqualTo(new ReservationChange.Refused("left", "The reservation is in CNY"));
    Reservation part = changed(release(id, 0, Money.yuan(100_000)));
    assertThat(part.remaining()).isEqualTo(Money.yuan(100_000));
    assertThat(part.state()).isEqualTo(ReservationState.CONFIRMED);
    assertThat(release(id, 0, Money.yuan(100_000))).isEqualTo(new ReservationChange.Changed(part));
    assertThat(release(id, 0, Money.NO_YUAN)).isEqualTo(new ReservationChange.Stale(1));

    Reservation whole = changed(release(id, 1, Money.NO_YUAN));

    assertThat(whole.state()).isEqualTo(ReservationState.RELEASED);
    assertThat(release(id, 1, Money.NO_YUAN)).isEqualTo(new ReservationChange.Changed(whole));
    assertThat(release(id, 2, Money.yuan(1)))
        .isEqualTo(new ReservationChange.Over(ReservationState.RELEASED));
    assertThat(confirm(id, 2)).isEqualTo(new ReservationChange.Over(ReservationState.RELEASED));
    assertThat(told())
        .containsExactly(
            "capacity-reserved CONFIRMED 400000.00",
            "capacity-released CONFIRMED 100000.00",
            "capacity-released RELEASED 0.00");
  }

  @Test
  void whatACaseHoldsOnlyTheCaseConfirmsAndReleases() {
    GuaranteeCase approved = approved();
    ReservationId held = Objects.requireNonNull(approved.reservation());

    assertThat(confirm(held, -1)).isEqualTo(new ReservationChange.OfCase(approved.id()));
    assertThat(release(held, -1, Money.NO_YUAN))
        .isEqualTo(new ReservationChange.OfCase(approved.id()));
    assertThat(
            page(world.city, new ReservationQuery(null, null, null, null, 10)).getFirst().heldBy())
        .isEqualTo(approved.id());
    world.pass(Duration.ofDays(61));
    assertThat(world.expire.expire()).isEqualTo(1);
    assertThat(told()).isEmpty();
  }

  @Test
  void listsPageByPageAndByStateCustomerAndProgramme() {
    EnterpriseKey bakery = customer("面包房");
    ReservationId first = made(reserve("1", 1, soon)).id();
    world.pass(Duration.ofMinutes(1));
    ReservationId second = made(reserve("2", 2, null)).id();
    world.pass(Duration.ofMinutes(1));
    ReservationId third = made(reserve("3", 3, soon.plus(Duration.ofDays(30)))).id();
    Reservation last = page(world.city, new ReservationQuery(null, null, null, null, 1)).getFirst();

    assertThat(last.id()).isEqualTo(third);
    var after = new ReservationQuery.Position(last.reservedAt(), last.id().value());
    assertThat(ids(new ReservationQuery(null, mill, programme.id(), after, 10)))
        .containsExactly(second, first);
    assertThat(ids(new ReservationQuery(null, bakery, null, null, 10))).isEmpty();
    assertThat(ids(new ReservationQuery(null, null, new ProgrammeId(world.ids.get()), null, 10)))
        .isEmpty();
    assertThat(ids(new ReservationQuery(ReservationState.CONFIRMED, null, null, null, 10)))
        .containsExactly(second);
    world.pass(Duration.ofDays(10));
    assertThat(ids(new ReservationQuery(ReservationState.RESERVED, null, null, null, 10)))
        .containsExactly(third);
    assertThat(ids(new ReservationQuery(ReservationState.EXPIRED, null, null, null, 10)))
        .containsExactly(first);
  }

  private EnterpriseKey customer(String name) {
    EnterpriseKey key = world.enterprise(name);
    GuaranteeCase drafted =
        done(
            world.draft.draft(
                world.bank, "rm", world.request(programme, key, 100_000), new ClientKey(name)));
    done(world.submit.submit(world.bank, "rm", drafted.id(), 0, null));
    return key;
  }

  private GuaranteeCase approved() {
    GuaranteeCase drafted =
        done(
            world.draft.draft(
                world.bank, "rm", world.request(programme, mill, 500_000), new ClientKey("case")));
    done(world.submit.submit(world.bank, "rm", drafted.id(), 0, null));
    done(world.review.begin(world.city, "first", drafted.id(), 1));
    return done(
        world.decide.decide(
            world.city, "first", drafted.id(), 2, CaseDecision.Verdict.APPROVE, "经营稳健"));
  }

  private static GuaranteeCase done(CaseOutcome outcome) {
    assertThat(outcome).isInstanceOf(CaseOutcome.Done.class);
    return ((CaseOutcome.Done) outcome).guaranteeCase();
  }

  private CustomerReservation reserve(String key, long yuan, @Nullable Instant until) {
    return world.reserveForCustomer.reserve(
        wish(world.city, key, codeOf("纺织厂"), programme.id(), Money.yuan(yuan), until), OFFICER);
  }

  private CustomerReservation with(ProgrammeId under, Money amount) {
    return world.reserveForCustomer.reserve(
        wish(world.city, "k", codeOf("纺织厂"), under, amount, soon), OFFICER);
  }

  private static ReserveForCustomer.Wish wish(
      InstitutionId guarantor,
      String key,
      Uscc customer,
      ProgrammeId under,
      Money amount,
      @Nullable Instant until) {
    return new ReserveForCustomer.Wish(
        guarantor, new ClientKey(key), customer, under, amount, until);
  }

  private static Uscc codeOf(String name) {
    return TestCodes.codeFor(new ProviderIdentifier("test", name));
  }

  private static Reservation made(CustomerReservation outcome) {
    assertThat(outcome).isInstanceOf(CustomerReservation.Made.class);
    return ((CustomerReservation.Made) outcome).reservation();
  }

  private ReservationChange confirm(ReservationId id, long version) {
    return world.confirm.confirm(world.city, OFFICER, id, version);
  }

  private ReservationChange release(ReservationId id, long version, Money left) {
    return world.release.release(world.city, OFFICER, id, version, left);
  }

  private static Reservation changed(ReservationChange outcome) {
    assertThat(outcome).isInstanceOf(ReservationChange.Changed.class);
    return ((ReservationChange.Changed) outcome).reservation();
  }

  private static CustomerReservation refused(String field, String rule) {
    return new CustomerReservation.Refused(field, rule);
  }

  private List<ReservationId> ids(ReservationQuery query) {
    return page(world.city, query).stream().map(Reservation::id).toList();
  }

  private List<Reservation> page(InstitutionId guarantor, ReservationQuery query) {
    return world.transactions.call(
        new Access.Institution(guarantor.value(), OFFICER),
        () -> world.reservations.page(guarantor, query, world.clock.instant()));
  }

  /** What was told of reservations, in order: type, state and what remains. */
  private List<String> told() {
    return DSL.using(world.database().dataSource(), SQLDialect.POSTGRES)
        .fetch(
            """
            SELECT split_part(split_part(event_type, 'matching.', 2), '.v1', 1) || ' ' ||
                (payload::jsonb ->> 'state') || ' ' || (payload::jsonb -> 'remaining' ->> 'amount')
            FROM outbox WHERE payload::jsonb -> 'reservation' IS NOT NULL ORDER BY position
            """)
        .map(it -> it.get(0, String.class));
  }
}

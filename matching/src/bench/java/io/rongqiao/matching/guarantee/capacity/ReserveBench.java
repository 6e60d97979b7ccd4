package io.rongqiao.matching.guarantee.capacity;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.eligibility.BenchReport;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Claim;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Limit;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.EmbeddedPostgres;
import io.rongqiao.migrations.server.SchemaMigration;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.GatheredWork;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;

/**
 * Reservations that are confirmed, committed with fsync, by eight clients on so many capacities of
 * one guarantor, beside a plain function. Ours takes from one capacity under row-level security,
 * refuses a key used twice, keeps the reservation and its entry, and gathers what is asked for at
 * once as the platform does.
 *
 * <p>Told beside it: the platform's use case whole, which reads the guarantor's terms and the
 * customer's group and takes from the limits of the customer, the programme and the total, where
 * every customer has a controller in the registers; and the same in two units of work, as a
 * reviewed case does it.
 */
final class ReserveBench {

  private static final int CLIENTS = 8;
  private static final int WARM_UP = 4;
  private static final int ROUNDS = 7;
  private static final Duration ROUND = Duration.ofSeconds(2);
  private static final Money AMOUNT = Money.yuan(1);
  private static final Money LIMIT = Money.yuan(1_000_000_000_000L);

  private final InstitutionId guarantor = new InstitutionId(UUID.randomUUID());
  private final ProgrammeId programme = new ProgrammeId(UUID.randomUUID());
  private final AtomicLong keys = new AtomicLong();
  private final AtomicLong single = new AtomicLong();
  private final JdbcTransactions transactions;
  private final JooqCapacityLedger ledger;
  private final ReserveCapacity reserve;
  private final GatheredWork<Claim, ReservationOutcome> gathered =
      new GatheredWork<>(CLIENTS, (_, _) -> true, this::reserveAll);
  private final PlainReserve plain;
  private final int customers;

  private ReserveBench(HikariDataSource source, int customers) throws SQLException {
    Clock clock = Clock.systemUTC();
    BusinessDate today = () -> LocalDate.now(clock);
    this.transactions = new JdbcTransactions(source, clock);
    this.ledger = new JooqCapacityLedger(transactions.dsl());
    this.reserve =
        new ReserveCapacity(
            transactions,
            new CapacityAllotment(ledger, UUID::randomUUID),
            new ExpireReservations(transactions, ledger, clock),
            clock,
            today);
    this.plain = new PlainReserve(source);
    this.customers = customers;
    plain.create(customers);
    open(
        new StateCapacityTerms(
            transactions,
            ledger,
            new JooqOutbox(transactions.dsl(), UUID::randomUUID),
            clock,
            today),
        today.today());
    control(source);
  }

  static void measure(String name, int customers) throws IOException, SQLException {
    Path folder = Files.createTempDirectory(Path.of("target"), "reserve");
    try (var server = EmbeddedPostgres.start(folder, EmbeddedPostgres.ANY_PORT)) {
      SchemaMigration.migrate(server.dataSource());
      var settings = new HikariConfig();
      settings.setDataSource(server.dataSource());
      settings.setMaximumPoolSize(CLIENTS);
      try (var source = new HikariDataSource(settings)) {
        new ReserveBench(source, customers).rounds(name);
      }
    }
  }

  private void open(StateCapacityTerms terms, LocalDate today) {
    var name = Bilingual.of("担保", "Guarantor");
    transactions.run(
        new Access.Platform("bench"),
        () ->
            new JooqInstitutions(transactions.dsl())
                .add(new Institution(guarantor, Institution.Kind.GUARANTOR, name, name)));
    terms.state(
        new CapacityTerms(
            guarantor,
            today,
            LIMIT,
            BigDecimal.TEN,
            Percentage.ofPercent("10"),
            Percentage.ofPercent("15")),
        "bench");
  }

  /** Each customer is controlled by a person of its own. */
  private void control(HikariDataSource source) throws SQLException {
    try (Connection owner = source.getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          INSERT INTO enterprise_party
              (enterprise_key, delivery_id, valid_from, known_on, revision, role, party, natural_person)
          SELECT key, 1, DATE '2015-01-01', DATE '2015-01-01', 0, 'CONTROLLER', 'person-' || key, true
          FROM generate_series(1, %d) AS key
          """
              .formatted(customers));
    }
  }

  private void rounds(String name) throws IOException {
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    double[] whole = new double[ROUNDS];
    double[] apart = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double oursNow = perSecond(this::reserveOfOne);
      double peerNow = perSecond(index -> plain.reserve(index + 1, AMOUNT.amount()));
      double wholeNow = perSecond(index -> reserve(index, true));
      double apartNow = perSecond(this::reserveThenConfirm);
      System.out.printf(
          Locale.ROOT,
          "  %s round %d: %.0f, plain function %.0f, use case %.0f, in two units of work %.0f/s%n",
          name,
          round,
          oursNow,
          peerNow,
          wholeNow,
          apartNow);
      if (round >= 0) {
        ours[round] = oursNow;
        peer[round] = peerNow;
        whole[round] = wholeNow;
        apart[round] = apartNow;
      }
    }
    check();
    BenchReport.write(
        name,
        BenchReport.median(ours),
        BenchReport.median(peer),
        "reservations/s",
        String.format(
            Locale.ROOT,
            "reserved and confirmed (key, reservation, balance, entry), committed with fsync, %d"
                + " clients on %d capacities of one guarantor, against a function that updates one"
                + " row and inserts one; the use case whole, with terms, group and the limits of"
                + " customer, programme and total: %.0f/s; reserved by it in one unit of work and"
                + " confirmed in another: %.0f/s",
            CLIENTS,
            customers,
            BenchReport.median(whole),
            BenchReport.median(apart)));
  }

  /** Takes from one capacity alone. */
  private void reserveOfOne(int index) {
    String key = "single-" + single.incrementAndGet();
    var claim =
        new Claim(
            new ReservationId(UUID.randomUUID()),
            order(index, key, true),
            List.of(new Limit(CapacityKind.GROUP, "capacity-" + index, LIMIT)),
            "bench");
    requireReserved(gathered.ask(claim));
  }

  private List<ReservationOutcome> reserveAll(List<Claim> claims) {
    if (transactions.alone(() -> ledger.reserveAtOnce(guarantor, claims, now()))) {
      return claims.stream()
          .<ReservationOutcome>map(it -> new ReservationOutcome.Reserved(it.id(), false))
          .toList();
    }
    return transactions.call(asGuarantor(), () -> ledger.reserveAll(guarantor, claims, now()));
  }

  private void reserveThenConfirm(int index) {
    ReservationId id = reserve(index, false);
    transactions.run(asGuarantor(), () -> ledger.confirm(id, now()));
  }

  private ReservationId reserve(int index, boolean confirmed) {
    String key = "bench-" + keys.incrementAndGet();
    return requireReserved(reserve.reserve(order(index, key, confirmed), "bench"));
  }

  private ReservationOrder order(int index, String key, boolean confirmed) {
    return new ReservationOrder(
        guarantor,
        new ClientKey(key),
        new EnterpriseKey(index + 1),
        programme,
        LIMIT,
        AMOUNT,
        now().plus(Duration.ofDays(30)),
        confirmed);
  }

  private static ReservationId requireReserved(ReservationOutcome outcome) {
    if (outcome instanceof ReservationOutcome.Reserved(ReservationId id, _)) {
      return id;
    }
    throw new IllegalStateException("Not reserved: " + outcome);
  }

  /** How many calls a second all clients complete together. */
  private double perSecond(IndexedCall call) {
    long start = System.nanoTime();
    long end = start + ROUND.toNanos();
    long done = 0;
    List<Future<Long>> clients = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(CLIENTS)) {
      for (int client = 0; client < CLIENTS; client++) {
        RandomGenerator random = RandomGeneratorFactory.getDefault().create(client);
        clients.add(
            pool.submit(
                () -> {
                  long calls = 0;
                  while (System.nanoTime() < end) {
                    call.on(random.nextInt(customers));
                    calls++;
                  }
                  return calls;
                }));
      }
      for (Future<Long> client : clients) {
        done += client.get();
      }
    } catch (ExecutionException | InterruptedException cause) {
      throw new IllegalStateException("A client failed", cause);
    }
    return done / ((System.nanoTime() - start) / 1e9);
  }

  /** What was counted is there: each kind of balance is the sum of the reservations. */
  private void check() {
    Map<CapacityKind, BigDecimal> taken =
        transactions.call(asGuarantor(), () -> ledger.of(guarantor)).stream()
            .collect(Collectors.toMap(Capacity::kind, it -> it.taken().amount(), BigDecimal::add));
    BigDecimal wholes = BigDecimal.valueOf(keys.get());
    Map<CapacityKind, BigDecimal> reserved =
        Map.of(
            CapacityKind.CUSTOMER,
            wholes,
            CapacityKind.PROGRAMME,
            wholes,
            CapacityKind.TOTAL,
            wholes,
            CapacityKind.GROUP,
            BigDecimal.valueOf(single.get()));
    taken.replaceAll((_, amount) -> amount.setScale(0, RoundingMode.UNNECESSARY));
    if (!taken.equals(reserved)) {
      throw new IllegalStateException("%s taken by reservations of %s".formatted(taken, reserved));
    }
  }

  private Access asGuarantor() {
    return new Access.Institution(guarantor.value(), "bench");
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MICROS);
  }

  private interface IndexedCall {
    void on(int index);
  }
}

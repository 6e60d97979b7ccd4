package io.rongqiao.matching.contention;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.rongqiao.matching.guarantee.GuaranteeWorld;
import io.rongqiao.matching.guarantee.capacity.CapacityAllotment;
import io.rongqiao.matching.guarantee.capacity.CapacityTerms;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import io.rongqiao.matching.guarantee.capacity.JooqCapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReserveCapacity;
import io.rongqiao.matching.guarantee.capacity.StateCapacityTerms;
import io.rongqiao.matching.guarantee.reservation.ConfirmReservation;
import io.rongqiao.matching.guarantee.reservation.JooqReservations;
import io.rongqiao.matching.guarantee.reservation.ReleaseReservation;
import io.rongqiao.matching.guarantee.reservation.TellReservations;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.JooqInstitutions;
import io.rongqiao.matching.receivable.Answering;
import io.rongqiao.matching.receivable.JooqInvoiceEvidence;
import io.rongqiao.matching.receivable.JooqReceivableLedger;
import io.rongqiao.matching.receivable.JooqReceivables;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.matching.receivable.UploadOutcome;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.InterestChanges;
import io.rongqiao.matching.receivable.registration.JooqInterests;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationTerms;
import io.rongqiao.matching.receivable.registration.ReleaseInterest;
import io.rongqiao.matching.receivable.resemblance.CompareReceivable;
import io.rongqiao.matching.receivable.resemblance.JooqReviews;
import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.EmbeddedPostgres;
import io.rongqiao.migrations.server.SchemaMigration;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.Registration;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** A durable server of its own that can be stopped and started, and what works on it. */
final class ContendedPlace implements AutoCloseable {

  static final String ACTOR = "client";

  private static final int CONNECTIONS = 24;
  private static final Supplier<UUID> IDS = UUID::randomUUID;
  private static final Clock CLOCK = Clock.systemUTC();

  private final Path folder;
  private final int port;
  private EmbeddedPostgres server;
  private final HikariDataSource pool;

  final GuaranteeWorld guarantees;
  final BusinessDate date = () -> LocalDate.now(CLOCK);
  final JdbcTransactions transactions;
  final ReserveCapacity reserve;
  final ConfirmReservation confirm;
  final ReleaseReservation release;
  final ExpireReservations expire;
  final RegisterInterest register;
  final AmendInterest amend;
  final ReleaseInterest cancel;
  private final JooqReceivables receivables;
  private final JooqInstitutions institutions;
  private final JooqEnterprises enterprises;
  private final StateCapacityTerms stateTerms;
  private final UploadReceivable upload;

  ContendedPlace(Path folder) throws IOException {
    this.folder = folder;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.port = socket.getLocalPort();
    }
    this.server = EmbeddedPostgres.start(folder, port);
    SchemaMigration.migrate(server.dataSource());
    var settings = new HikariConfig();
    settings.setJdbcUrl(server.jdbcUrl());
    settings.setUsername(server.user());
    settings.setPassword(server.password());
    settings.setMaximumPoolSize(CONNECTIONS);
    settings.setConnectionTimeout(2_000);
    this.pool = new HikariDataSource(settings);
    this.guarantees = new GuaranteeWorld(pool);
    this.transactions = new JdbcTransactions(pool, CLOCK, JooqAccessLog::new);
    DSLContext db = transactions.dsl();
    JooqOutbox outbox = new JooqOutbox(db, IDS);
    this.institutions = new JooqInstitutions(db);
    this.enterprises = new JooqEnterprises(db);
    JooqCapacityLedger ledger = new JooqCapacityLedger(db);
    this.stateTerms = new StateCapacityTerms(transactions, ledger, outbox, CLOCK, date);
    JooqReservations reservations = new JooqReservations(db);
    TellReservations tell = new TellReservations(reservations, outbox);
    this.expire = new ExpireReservations(transactions, ledger, tell, CLOCK);
    this.reserve =
        new ReserveCapacity(transactions, new CapacityAllotment(ledger, IDS), expire, CLOCK, date);
    this.confirm = new ConfirmReservation(transactions, reservations, ledger, outbox, CLOCK);
    this.release = new ReleaseReservation(transactions, reservations, ledger, outbox, CLOCK);
    this.receivables = new JooqReceivables(db);
    JooqReceivableLedger claims = new JooqReceivableLedger(db);
    JooqInterests interests = new JooqInterests(db);
    InterestChanges changes = new InterestChanges(interests, claims, outbox, CLOCK, date);
    this.register =
        new RegisterInterest(
            transactions,
            receivables,
            interests,
            changes,
            RegistrationTerms.STANDARD,
            IDS,
            new SecureRandom(),
            date);
    this.amend = new AmendInterest(transactions, interests, changes, date);
    this.cancel = new ReleaseInterest(transactions, interests, changes, date);
    ReceivableBook book = new ReceivableBook(claims, receivables, outbox);
    this.upload =
        new UploadReceivable(
            transactions,
            receivables,
            new Answering(receivables, claims, book, outbox, CLOCK, date),
            new JooqInvoiceEvidence(db),
            enterprises,
            new CompareReceivable(
                transactions, receivables, claims, new JooqReviews(db), outbox, IDS, CLOCK, date),
            outbox,
            IDS,
            CLOCK,
            date);
  }

  InstitutionId institution(String name, Institution.Kind kind) {
    InstitutionId id = new InstitutionId(IDS.get());
    Bilingual both = Bilingual.of(name, name);
    transactions.run(
        new Access.Platform("test"), () -> institutions.add(new Institution(id, kind, both, both)));
    return id;
  }

  EnterpriseKey enterprise(String name) {
    return transactions.call(
        new Access.Platform("test"),
        () ->
            enterprises.register(
                Registration.named(ReceivableWorld.codeOf(name), name), CLOCK.instant()));
  }

  /** Ten times these net assets in all, a tenth of them for one customer. */
  void capital(InstitutionId guarantor, long netAssets) {
    stateTerms.state(
        new CapacityTerms(
            guarantor,
            date.today(),
            Money.yuan(netAssets),
            BigDecimal.TEN,
            Percentage.ofPercent("10"),
            Percentage.ofPercent("15")),
        ACTOR);
  }

  /** A receivable of a creditor's, shown to all of these. */
  ReceivableId receivable(EnterpriseKey creditor, ReceivableTerms terms, InstitutionId... banks) {
    UploadOutcome outcome =
        upload.upload(
            new UploadReceivable.Request(
                Side.CREDITOR, creditor, ACTOR, terms, null, null, IDS.get().toString()));
    ReceivableId id = ((UploadOutcome.Uploaded) outcome).receivable().id();
    transactions.run(
        new Access.Own(creditor.value(), ACTOR),
        () -> {
          for (InstitutionId bank : banks) {
            receivables.disclose(id, bank, ACTOR, CLOCK.instant());
          }
        });
    return id;
  }

  /** Ends connections that are at work, as a network or an administrator might. */
  void killConnections() {
    try (Connection owner = server.dataSource().getConnection();
        Statement statement = owner.createStatement()) {
      statement.execute(
          """
          SELECT pg_terminate_backend(pid) FROM pg_stat_activity
          WHERE pid <> pg_backend_pid() AND backend_type = 'client backend' AND state <> 'idle'
          LIMIT 3
          """);
    } catch (SQLException gone) {
      // The server is just away: then there is nothing to kill.
    }
  }

  /** Stops the server under all clients and starts it again on the same data. */
  void restart() {
    server.close();
    server = EmbeddedPostgres.start(folder, port);
  }

  /** Past row-level security. */
  DSLContext owner() {
    return DSL.using(server.dataSource(), SQLDialect.POSTGRES);
  }

  @Override
  public void close() {
    pool.close();
    server.close();
  }
}

package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.EnterpriseSeal;
import io.rongqiao.scoring.enterprise.JooqEnterpriseSecrets;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.MasterKey;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.JooqEvidenceHistory;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.policy.BusinessDate;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;

/** Everything that loading needs, over a database of its own. */
public final class LoadingWorld implements AutoCloseable {

  static final LocalDate TODAY = LocalDate.of(2020, 2, 29);
  public static final String PROVIDER = "tax-bureau";

  private static final Access PLATFORM = new Access.Platform("test");

  private final ScratchDatabase database = ScratchDatabase.create();
  private final DataSource source = database.dataSource();
  private final Clock clock = Clock.fixed(Instant.parse("2020-02-29T08:00:00Z"), ZoneOffset.UTC);
  private final AtomicLong ids = new AtomicLong();
  private final JdbcTransactions transactions = new JdbcTransactions(source, clock);
  private final JooqEnterprises enterprises = new JooqEnterprises(transactions.dsl());
  private final JooqEvidenceHistory history = new JooqEvidenceHistory(transactions.dsl());
  private final JooqLoads loads = new JooqLoads(transactions.dsl(), "here");
  private final Path folder;
  private final ReceiveLoad receive;
  private final RunLoad run;
  private final RecoverLoads recover;
  private final TakeInEvents takeInEvents;
  private int keys;

  public LoadingWorld() {
    try {
      folder = Files.createTempDirectory("spool");
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
    var spool = new Spool(folder);
    var master = MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
    var secrets = new JooqEnterpriseSecrets(transactions.dsl());
    var seal = new EnterpriseSeal(secrets, master, new SecureRandom(), clock);
    BusinessDate today = () -> TODAY;
    receive = new ReceiveLoad(transactions, loads, spool, this::id, clock);
    run =
        new RunLoad(
            transactions,
            loads,
            new JooqIntakes(transactions.dsl()),
            enterprises,
            new PersonalTexts(seal, master),
            new JooqOutbox(transactions.dsl(), this::id),
            spool,
            clock,
            today);
    recover = new RecoverLoads(transactions, loads, spool, clock);
    takeInEvents =
        new TakeInEvents(
            transactions,
            loads,
            new JooqIntakes(transactions.dsl()),
            new JooqStreamPositions(transactions.dsl()),
            enterprises,
            new PersonalTexts(seal, master),
            new JooqOutbox(transactions.dsl(), this::id),
            this::id,
            clock,
            today);
  }

  public static DeliveryKind kind(String slug) {
    return DeliveryKinds.find(slug).orElseThrow();
  }

  /** An order under a key of its own. */
  LoadOrder order(String slug) {
    return LoadOrder.of(PROVIDER, "key-" + ++keys, kind(slug));
  }

  Load load(String slug, String... lines) {
    return load(order(slug), String.join("\n", lines));
  }

  Load load(LoadOrder order, String text) {
    return load(order, text.getBytes(UTF_8));
  }

  Load load(LoadOrder order, byte[] file) {
    return run.run(receive(order, file).load().id());
  }

  Load load(LoadOrder order, Path file) {
    try (InputStream body = Files.newInputStream(file)) {
      return run.run(receive.receive(order, body).load().id());
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  void takeIn(String stream, ArrivedEvents.Event... events) {
    takeInEvents.takeIn(new ArrivedEvents(stream, PROVIDER, kind("invoices"), List.of(events)));
  }

  Load loadOfKey(String key) {
    return transactions.call(PLATFORM, () -> loads.find(PROVIDER, key).orElseThrow());
  }

  /** Changes the database, as the owner of the tables. */
  void execute(String change) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(change);
    } catch (SQLException cause) {
      throw new IllegalStateException(cause);
    }
  }

  Reception receive(LoadOrder order, byte[] file) {
    try {
      return receive.receive(order, new ByteArrayInputStream(file));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  public ReceiveLoad receiveLoad() {
    return receive;
  }

  public RunLoad runLoad() {
    return run;
  }

  RecoverLoads recoverLoads() {
    return recover;
  }

  Path folder() {
    return folder;
  }

  /** Registers E1, E2 … as the provider's masked ids. */
  public void enterprises(int count) {
    StringBuilder file = new StringBuilder("enterprise_id,name\n");
    for (int i = 1; i <= count; i++) {
      file.append("E%d,第%d公司\n".formatted(i, i));
    }
    load(order("enterprises").withMaskedIds(), file.toString());
  }

  EnterpriseKey key(String name) {
    return key(PROVIDER, name);
  }

  private EnterpriseKey key(String provider, String name) {
    Map<String, EnterpriseKey> found =
        transactions.call(PLATFORM, () -> enterprises.resolve(provider, List.of(name)));
    return Objects.requireNonNull(found.get(name));
  }

  EvidenceAsOf asOf(String name, LocalDate day) {
    return asOf(PROVIDER, name, day);
  }

  EvidenceAsOf asOf(String provider, String name, LocalDate day) {
    EnterpriseKey key = key(provider, name);
    return transactions.call(
        new Access.Own(key.value(), "its owner"), () -> history.asOf(key, day));
  }

  Load found(LoadId id) {
    return transactions.call(PLATFORM, () -> loads.find(id).orElseThrow());
  }

  List<RowError> errors(Load load) {
    return transactions.call(PLATFORM, () -> loads.errors(load.id(), 0, 1000));
  }

  /** One figure, asked as the owner of the tables. */
  public long figure(String query) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      result.next();
      return result.getLong(1);
    } catch (SQLException cause) {
      throw new IllegalStateException(cause);
    }
  }

  /**
   * How many months differ from what the invoices' revisions add up to, by an independent sum; must
   * be 0 at all times.
   */
  long monthsThatDiffer() {
    return figure(
        """
        WITH step AS (
            SELECT i.*, lag(i) OVER (PARTITION BY enterprise_key, number, code, direction, ordinal
                                     ORDER BY revision) AS b
            FROM invoice i),
        effect AS (
            SELECT enterprise_key, direction, date_trunc('month', issued_on)::date AS month, known_on,
                   counterparty, 1 AS sign, status, net, tax, gross
            FROM step
            UNION ALL
            SELECT enterprise_key, direction, date_trunc('month', (b).issued_on)::date, known_on,
                   (b).counterparty, -1, (b).status, (b).net, (b).tax, (b).gross
            FROM step WHERE (b).status IS NOT NULL),
        expected AS (
            SELECT enterprise_key, direction, month,
                   coalesce(sum(sign) FILTER (WHERE status IN ('VALID', 'RED')), 0) AS valid_count,
                   coalesce(sum(sign) FILTER (WHERE status = 'RED'), 0) AS red_count,
                   coalesce(sum(sign) FILTER (WHERE status = 'VOID'), 0) AS void_count,
                   coalesce(sum(sign * net) FILTER (WHERE status IN ('VALID', 'RED')), 0) AS net,
                   coalesce(sum(sign * tax) FILTER (WHERE status IN ('VALID', 'RED')), 0) AS tax,
                   coalesce(sum(sign * gross) FILTER (WHERE status IN ('VALID', 'RED')), 0) AS gross,
                   coalesce(sum(sign * gross) FILTER (WHERE status = 'RED'), 0) AS red_gross,
                   coalesce(sum(sign * gross) FILTER (WHERE status = 'VOID'), 0) AS voided_gross
            FROM effect GROUP BY 1, 2, 3),
        folded AS (
            SELECT enterprise_key, direction, month, sum(valid_count) AS valid_count,
                   sum(red_count) AS red_count, sum(void_count) AS void_count, sum(net) AS net,
                   sum(tax) AS tax, sum(gross) AS gross, sum(red_gross) AS red_gross,
                   sum(voided_gross) AS voided_gross
            FROM invoice_month GROUP BY 1, 2, 3),
        by_counterparty AS (
            SELECT enterprise_key, direction, month, sum(valid_count) AS valid_count, sum(gross) AS gross
            FROM counterparty_month GROUP BY 1, 2, 3)
        SELECT (SELECT count(*) FROM expected e FULL JOIN folded f USING (enterprise_key, direction, month)
                WHERE (e.valid_count, e.red_count, e.void_count, e.net, e.tax, e.gross, e.red_gross,
                       e.voided_gross)
                      IS DISTINCT FROM
                      (f.valid_count, f.red_count, f.void_count, f.net, f.tax, f.gross, f.red_gross,
                       f.voided_gross)
                  AND coalesce(e.valid_count, 0) + coalesce(e.void_count, 0)
                      + coalesce(f.valid_count, 0) + coalesce(f.void_count, 0) <> 0)
             + (SELECT count(*) FROM folded f LEFT JOIN by_counterparty c
                    USING (enterprise_key, direction, month)
                WHERE (f.valid_count, f.gross) <> (coalesce(c.valid_count, 0), coalesce(c.gross, 0)))
        """);
  }

  DataSource source() {
    return source;
  }

  public JdbcTransactions transactions() {
    return transactions;
  }

  JooqLoads loads() {
    return loads;
  }

  @Override
  public void close() {
    database.close();
  }

  private UUID id() {
    return new UUID(1, ids.incrementAndGet());
  }
}

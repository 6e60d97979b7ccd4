package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.migrations.outbox.JooqOutbox;
import io.rongqiao.migrations.server.EmbeddedPostgres;
import io.rongqiao.migrations.server.SchemaMigration;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.bench.BenchReport;
import io.rongqiao.scoring.enterprise.EnterpriseSeal;
import io.rongqiao.scoring.enterprise.JooqEnterpriseSecrets;
import io.rongqiao.scoring.enterprise.JooqEnterprises;
import io.rongqiao.scoring.enterprise.MasterKey;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

/** A gzipped file of invoices loaded in full, beside a bare COPY of the same rows. */
final class InvoiceLoadBench {

  private static final String PROVIDER = "bench";
  private static final int WARM_UP = 2;
  private static final int ROUNDS = 7;

  private final DataSource source;
  private final BenchInvoices invoices;
  private final JdbcTransactions transactions;
  private final JooqEnterprises enterprises;
  private final ReceiveLoad receive;
  private final RunLoad run;

  private InvoiceLoadBench(DataSource source, BenchInvoices invoices, Path folder) {
    this.source = source;
    this.invoices = invoices;
    Clock clock = Clock.systemUTC();
    transactions = new JdbcTransactions(source, clock);
    enterprises = new JooqEnterprises(transactions.dsl());
    var loads = new JooqLoads(transactions.dsl(), "bench");
    var spool = new Spool(folder.resolve("spool"));
    var master = MasterKey.parse(Base64.getEncoder().encodeToString(new byte[32]));
    var secrets = new JooqEnterpriseSecrets(transactions.dsl());
    var seal = new EnterpriseSeal(secrets, master, new SecureRandom(), clock);
    receive = new ReceiveLoad(transactions, loads, spool, UUID::randomUUID, clock);
    run =
        new RunLoad(
            transactions,
            loads,
            new JooqIntakes(transactions.dsl()),
            enterprises,
            new PersonalTexts(seal, master),
            new JooqOutbox(transactions.dsl(), UUID::randomUUID),
            spool,
            clock,
            () -> LocalDate.of(2020, 2, 29));
  }

  static void measure(BenchInvoices invoices, Path folder) throws IOException, SQLException {
    try (var server = EmbeddedPostgres.start(folder.resolve("server"), EmbeddedPostgres.ANY_PORT)) {
      SchemaMigration.migrate(server.dataSource());
      var bench = new InvoiceLoadBench(server.dataSource(), invoices, folder);
      bench.register();
      bench.rounds();
    }
  }

  private void register() throws IOException {
    StringBuilder names = new StringBuilder("enterprise_id,name\n");
    invoices
        .enterprises()
        .forEach(name -> names.append(name).append(',').append(name).append('\n'));
    LoadOrder order = LoadOrder.of(PROVIDER, "names", kind("enterprises")).withMaskedIds();
    byte[] file = names.toString().getBytes(UTF_8);
    run.run(receive.receive(order, new ByteArrayInputStream(file)).load().id());
  }

  private void rounds() throws IOException, SQLException {
    List<CopyRows> encoded = encode();
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      double oursNow = invoices.rows() / load(round);
      double peerNow = invoices.rows() / copy(encoded);
      System.out.printf(
          "  invoice-load round %d: %.0f, bare COPY %.0f rows/s%n", round, oursNow, peerNow);
      if (round >= 0) {
        ours[round] = oursNow;
        peer[round] = peerNow;
      }
    }
    BenchReport.write(
        "invoice-load",
        BenchReport.median(ours),
        BenchReport.median(peer),
        "rows/s",
        "gzip CSV to stored invoices, months and counterparties, committed with fsync, against COPY"
            + " of the same rows, already parsed, into the same table; %d rows, %s"
                .formatted(invoices.rows(), invoices.source()));
  }

  private double load(int round) throws IOException, SQLException {
    LoadOrder order = LoadOrder.of(PROVIDER, "round " + round, kind("invoices"));
    LoadId id;
    try (InputStream body = Files.newInputStream(invoices.gzipped())) {
      id = receive.receive(order, body).load().id();
    }
    clean();
    long before = System.nanoTime();
    Load load = run.run(id);
    double seconds = (System.nanoTime() - before) / 1e9;
    if (load.state() != LoadState.SUCCEEDED || load.rows().stored() != invoices.rows()) {
      throw new IllegalStateException("the load came out as " + load);
    }
    return seconds;
  }

  private double copy(List<CopyRows> encoded) throws IOException, SQLException {
    clean();
    String statement =
        "COPY invoice (%s) FROM STDIN".formatted(String.join(", ", InvoiceChecks.ROW_COLUMNS));
    try (Connection connection = source.getConnection()) {
      connection.setAutoCommit(false);
      var copier = connection.unwrap(PGConnection.class).getCopyAPI();
      long before = System.nanoTime();
      for (CopyRows rows : encoded) {
        copier.copyIn(statement, rows.read(), 1 << 16);
      }
      connection.commit();
      return (System.nanoTime() - before) / 1e9;
    }
  }

  /** The peer's rows: what our own checks make of the file, made beforehand. */
  private List<CopyRows> encode() throws IOException {
    DeliveryKind kind = kind("invoices");
    var names =
        new EnterpriseNames(
            unknown ->
                transactions.call(
                    new Access.Platform("bench"), () -> enterprises.resolve(PROVIDER, unknown)));
    var checks = new InvoiceChecks(kind, PROVIDER, 1, names, 1 << 22);
    List<CopyRows> encoded = new ArrayList<>();
    try (RowFile file = RowFile.open(invoices.plain(), kind.layout())) {
      RowBatch batch = new RowBatch(kind.columns().size());
      while (file.rows().fill(batch)) {
        encoded.add(checks.check(batch).rows());
      }
    }
    return encoded;
  }

  private void clean() throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("TRUNCATE invoice, invoice_month, counterparty_month, outbox");
      statement.execute("CHECKPOINT");
    }
  }

  private static DeliveryKind kind(String slug) {
    return DeliveryKinds.find(slug).orElseThrow();
  }
}

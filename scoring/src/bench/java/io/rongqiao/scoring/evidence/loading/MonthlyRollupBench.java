package io.rongqiao.scoring.evidence.loading;

import io.rongqiao.scoring.bench.BenchReport;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.delivery.InvoiceKinds;
import io.rongqiao.scoring.evidence.reading.RowBatch;
import io.rongqiao.scoring.evidence.reading.RowFile;
import io.rongqiao.scoring.evidence.rollup.InvoiceMonths;
import io.rongqiao.scoring.evidence.rollup.MonthKey;
import io.rongqiao.scoring.evidence.rollup.Months;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The months of a plain file of invoices, beside the same aggregate in DuckDB on one thread. */
final class MonthlyRollupBench {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 9;

  private final BenchInvoices invoices;
  private final DeliveryKind kind = DeliveryKinds.find("invoices").orElseThrow();

  private MonthlyRollupBench(BenchInvoices invoices) {
    this.invoices = invoices;
  }

  static void measure(BenchInvoices invoices) throws IOException, SQLException {
    new MonthlyRollupBench(invoices).rounds();
  }

  private void rounds() throws IOException, SQLException {
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET threads = 1");
      for (int round = -WARM_UP; round < ROUNDS; round++) {
        long start = System.nanoTime();
        Set<String> folded = fold();
        long half = System.nanoTime();
        Set<String> aggregated = aggregate(statement);
        long end = System.nanoTime();
        if (!folded.equals(aggregated)) {
          throw new IllegalStateException("the two do not agree");
        }
        if (round >= 0) {
          ours[round] = invoices.rows() / ((half - start) / 1e9);
          peer[round] = invoices.rows() / ((end - half) / 1e9);
        }
      }
    }
    BenchReport.write(
        "monthly-rollup",
        BenchReport.median(ours),
        BenchReport.median(peer),
        "rows/s",
        "months by enterprise and direction from a plain CSV file, one thread, against DuckDB with"
            + " threads=1, results equal; %d rows, %s"
                .formatted(invoices.rows(), invoices.source()));
  }

  private Set<String> fold() throws IOException {
    Map<String, EnterpriseKey> numbers = new HashMap<>();
    Map<Long, String> names = new HashMap<>();
    var keys =
        new EnterpriseNames(
            unknown -> {
              for (String name : unknown) {
                numbers.computeIfAbsent(name, _ -> new EnterpriseKey(numbers.size() + 1L));
                names.put(numbers.get(name).value(), name);
              }
              return numbers;
            });
    var fold = new InvoiceFold();
    var invoice = new InvoiceRow(kind);
    try (RowFile file = RowFile.open(invoices.plain(), kind.layout())) {
      RowBatch batch = new RowBatch(kind.columns().size(), 20_000, 2 << 20);
      while (file.rows().fill(batch)) {
        long[] enterprise = keys.keys(batch, InvoiceKinds.ENTERPRISE);
        for (int row = 0; row < batch.rows(); row++) {
          if (!invoice.read(batch, row)) {
            throw new IllegalStateException("line " + batch.line(row) + " breaks a rule");
          }
          fold.add(batch, row, enterprise[row], invoice);
        }
      }
    }
    return lines(fold.months(), names);
  }

  private static Set<String> lines(InvoiceMonths months, Map<Long, String> names) {
    Set<String> lines = new TreeSet<>();
    for (int i = 0; i < months.size(); i++) {
      long key = months.key(i);
      lines.add(
          String.join(
              " ",
              names.get(months.enterprise(i)),
              MonthKey.isSold(key) ? "OUT" : "IN",
              LocalDate.ofEpochDay(Months.firstDay(MonthKey.monthOf(key))).toString(),
              Long.toString(months.count(i)),
              yuan(months.net(i)),
              yuan(months.tax(i)),
              yuan(months.gross(i)),
              Long.toString(months.voids(i)),
              yuan(months.voidedGross(i)),
              Long.toString(months.reds(i)),
              yuan(months.redGross(i)),
              Long.toString(months.counterparties(i))));
    }
    return lines;
  }

  private Set<String> aggregate(Statement statement) throws SQLException {
    Set<String> lines = new TreeSet<>();
    try (ResultSet row = statement.executeQuery(aggregate(invoices.plain()))) {
      while (row.next()) {
        lines.add(
            String.join(
                " ",
                row.getString(1),
                row.getString(2),
                row.getString(3).substring(0, 10),
                row.getString(4),
                yuan(row.getBigDecimal(5)),
                yuan(row.getBigDecimal(6)),
                yuan(row.getBigDecimal(7)),
                row.getString(8),
                yuan(row.getBigDecimal(9)),
                row.getString(10),
                yuan(row.getBigDecimal(11)),
                row.getString(12)));
      }
    }
    return lines;
  }

  private static String aggregate(Path file) {
    return """
        SELECT enterprise_id, direction, date_trunc('month', issued_on) AS month,
               count(*) FILTER (WHERE status <> 'VOID') AS valid,
               sum(net) FILTER (WHERE status <> 'VOID') AS net,
               sum(tax) FILTER (WHERE status <> 'VOID') AS tax,
               sum(gross) FILTER (WHERE status <> 'VOID') AS gross,
               count(*) FILTER (WHERE status = 'VOID') AS voids,
               sum(gross) FILTER (WHERE status = 'VOID') AS voided,
               count(*) FILTER (WHERE status <> 'VOID' AND gross < 0) AS reds,
               sum(gross) FILTER (WHERE status <> 'VOID' AND gross < 0) AS red_gross,
               count(DISTINCT counterparty) FILTER (WHERE status <> 'VOID') AS counterparties
        FROM read_csv('%s', header = true, delim = ',', columns = {
               'enterprise_id': 'VARCHAR', 'direction': 'VARCHAR', 'number': 'VARCHAR',
               'issued_on': 'DATE', 'counterparty': 'VARCHAR', 'net': 'DECIMAL(18,2)',
               'tax': 'DECIMAL(18,2)', 'gross': 'DECIMAL(18,2)', 'status': 'VARCHAR'})
        GROUP BY ALL
        """
        .formatted(file);
  }

  private static String yuan(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }

  private static String yuan(@Nullable BigDecimal amount) {
    return amount == null ? "0.00" : amount.toPlainString();
  }
}

package io.rongqiao.scoring.evidence.loading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Runs the benchmarks of taking evidence in: all, or those named. */
public final class EvidenceBenches {

  private EvidenceBenches() {}

  public static void main(String[] names) throws IOException, SQLException {
    Path folder = Files.createTempDirectory("evidence-bench");
    List<String> wanted =
        names.length == 0 ? List.of("monthly-rollup", "invoice-load") : List.of(names);
    BenchInvoices invoices = BenchInvoices.prepare(folder);
    System.out.printf("%d invoices: %s%n", invoices.rows(), invoices.source());
    if (wanted.contains("monthly-rollup")) {
      MonthlyRollupBench.measure(invoices);
    }
    if (wanted.contains("invoice-load")) {
      InvoiceLoadBench.measure(invoices, folder);
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}

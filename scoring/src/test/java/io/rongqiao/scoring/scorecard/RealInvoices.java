package io.rongqiao.scoring.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.CounterpartyMonth;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.money.Money;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/** Real invoices folded into months straight from their files, without a database. */
final class RealInvoices {

  /** An enterprise with what became of it; the bank's own rating is never read. */
  record Labelled(String id, boolean defaulted, EvidenceAsOf evidence) {}

  private final Map<String, Map<YearMonth, Fold>> months = new TreeMap<>();

  private RealInvoices() {}

  /** The folder beside the checkout, or beside a work tree of it. */
  static Path folder() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      Path folder = up.resolve("shared/data/cumcm2020c");
      if (Files.isDirectory(folder)) {
        return folder;
      }
    }
    return here.resolve("shared/data/cumcm2020c");
  }

  static List<Labelled> labelled(Path folder, LocalDate asOf) throws IOException {
    RealInvoices sales = read(folder.resolve("output_invoices_labelled.csv.gz"), asOf);
    RealInvoices purchases = read(folder.resolve("input_invoices_labelled.csv.gz"), asOf);
    List<Labelled> enterprises = new ArrayList<>();
    for (String line : Files.readAllLines(folder.resolve("enterprises_labelled.csv"))) {
      String id = line.substring(0, line.indexOf(','));
      if (id.startsWith("E") && Character.isDigit(id.charAt(1))) {
        EvidenceAsOf evidence =
            EvidenceAsOf.of(new EnterpriseKey(Long.parseLong(id.substring(1))), asOf)
                .sales(sales.monthsOf(id))
                .buyers(sales.partnersOf(id))
                .purchases(purchases.monthsOf(id))
                .suppliers(purchases.partnersOf(id))
                .build();
        enterprises.add(new Labelled(id, line.endsWith(",1"), evidence));
      }
    }
    return enterprises;
  }

  private static RealInvoices read(Path file, LocalDate asOf) throws IOException {
    RealInvoices invoices = new RealInvoices();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        invoices.add(line.split(",", -1), asOf);
      }
    }
    return invoices;
  }

  private void add(String[] fields, LocalDate asOf) {
    LocalDate day = LocalDate.parse(fields[2]);
    if (!day.isAfter(asOf)) {
      months
          .computeIfAbsent(fields[0], _ -> new TreeMap<>())
          .computeIfAbsent(YearMonth.from(day), _ -> new Fold())
          .add(fields);
    }
  }

  private List<InvoiceMonth> monthsOf(String id) {
    return months.getOrDefault(id, Map.of()).entrySet().stream()
        .map(entry -> entry.getValue().toMonth(entry.getKey()))
        .toList();
  }

  private List<CounterpartyMonth> partnersOf(String id) {
    return months.getOrDefault(id, Map.of()).entrySet().stream()
        .flatMap(
            entry ->
                entry.getValue().partners.entrySet().stream()
                    .map(
                        partner ->
                            new CounterpartyMonth(
                                entry.getKey(),
                                partner.getKey(),
                                1,
                                Money.fen(partner.getValue()))))
        .toList();
  }

  private static final class Fold {

    private final Map<String, Long> partners = new TreeMap<>();
    private long count;
    private long netFen;
    private long taxFen;
    private long grossFen;
    private long voids;
    private long voidedFen;
    private long redLetters;
    private long redLetterFen;

    void add(String[] fields) {
      long gross = fen(fields[6]);
      if (fields[7].equals("VOID")) {
        voids++;
        voidedFen += gross;
        return;
      }
      count++;
      netFen += fen(fields[4]);
      taxFen += fen(fields[5]);
      grossFen += gross;
      if (gross < 0) {
        redLetters++;
        redLetterFen += gross;
      }
      partners.merge(fields[3], gross, Long::sum);
    }

    InvoiceMonth toMonth(YearMonth month) {
      return new InvoiceMonth(
          month,
          count,
          Money.fen(netFen),
          Money.fen(taxFen),
          Money.fen(grossFen),
          voids,
          Money.fen(voidedFen),
          redLetters,
          Money.fen(redLetterFen),
          partners.size());
    }

    private static long fen(String yuan) {
      return new BigDecimal(yuan).movePointRight(2).longValueExact();
    }
  }
}

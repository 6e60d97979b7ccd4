package io.rongqiao.scoring.evidence.loading;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * One file of invoices of both directions, plain and gzipped: the real ones where they are present,
 * else generated ones.
 */
record BenchInvoices(Path plain, Path gzipped, long rows, Set<String> enterprises, String source) {

  private static final String HEADER =
      "enterprise_id,direction,number,issued_on,counterparty,net,tax,gross,status\n";

  private static final int GENERATED_ENTERPRISES = 400;
  private static final int GENERATED_EACH = 1_500;
  private static final int NAME = 0;
  private static final int DATE = 2;
  private static final int FIRST_AMOUNT = 4;

  static BenchInvoices prepare(Path folder) throws IOException {
    Path plain = folder.resolve("invoices.csv");
    Path shared = shared();
    Set<String> enterprises = new TreeSet<>();
    long rows = 0;
    boolean isReal = Files.isDirectory(shared);
    try (BufferedWriter out = Files.newBufferedWriter(plain, UTF_8)) {
      out.write(HEADER);
      if (isReal) {
        for (String set : List.of("labelled", "unlabelled")) {
          rows += copy(shared.resolve("input_invoices_" + set + ".csv.gz"), "IN", out, enterprises);
          rows +=
              copy(shared.resolve("output_invoices_" + set + ".csv.gz"), "OUT", out, enterprises);
        }
      } else {
        rows = generate(out, enterprises);
      }
    }
    Path gzipped = folder.resolve("invoices.csv.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(gzipped), 1 << 16)) {
      Files.copy(plain, out);
    }
    String source = isReal ? "cumcm2020c, all four files" : "generated, as no shared data is here";
    return new BenchInvoices(plain, gzipped, rows, enterprises, source);
  }

  /** The folder of real data, which lies beside the checkout or further up. */
  private static Path shared() {
    Path here = Path.of("").toAbsolutePath();
    for (Path up = here; up != null; up = up.getParent()) {
      Path candidate = up.resolve("shared/data/cumcm2020c");
      if (Files.isDirectory(candidate)) {
        return candidate;
      }
    }
    return here.resolve("shared/data/cumcm2020c");
  }

  private static long copy(Path file, String direction, BufferedWriter out, Set<String> enterprises)
      throws IOException {
    long rows = 0;
    try (var lines =
        new BufferedReader(
            new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), UTF_8))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        String[] f = line.split(",", -1);
        enterprises.add(f[NAME]);
        out.write(f[NAME] + "," + direction + "," + f[1] + "," + f[DATE] + "," + f[3] + ",");
        out.write(f[FIRST_AMOUNT] + "," + f[5] + "," + f[6] + "," + f[7] + "\n");
        rows++;
      }
    }
    return rows;
  }

  private static long generate(BufferedWriter out, Set<String> enterprises) throws IOException {
    var random = new SplittableRandom(20200229);
    for (int e = 1; e <= GENERATED_ENTERPRISES; e++) {
      enterprises.add("E" + e);
      for (int i = 0; i < GENERATED_EACH; i++) {
        LocalDate day = LocalDate.of(2017, 1, 1).plusDays(i * 1_150L / GENERATED_EACH);
        long net = random.nextLong(-5_000, 2_000_000);
        long tax = net * 13 / 100;
        out.write(
            String.format(
                Locale.ROOT,
                "E%d,%s,%08d,%s,C%05d,%s,%s,%s,%s%n",
                e,
                i % 2 == 0 ? "IN" : "OUT",
                random.nextInt(100_000_000),
                day,
                random.nextInt(40) * random.nextInt(100),
                decimal(net),
                decimal(tax),
                decimal(net + tax),
                random.nextInt(17) == 0 ? "VOID" : "VALID"));
      }
    }
    return (long) GENERATED_ENTERPRISES * GENERATED_EACH;
  }

  private static String decimal(long fen) {
    return BigDecimal.valueOf(fen, 2).toPlainString();
  }
}

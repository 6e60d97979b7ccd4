package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.evidence.loading.RowError;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureTable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Measures the features of enterprises from a folder of evidence, as the platform does. */
@Command(
    name = "features",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the features of enterprises from a folder of evidence, as the platform does.",
      "The folder holds enterprises*.csv, input_invoices*.csv and output_invoices*.csv, gzip or"
          + " not; of each kind one file or several. The table has a row for each enterprise, by"
          + " enterprise_id, and leaves empty what is not known."
    })
final class FeaturesCommand implements Callable<Integer> {

  private static final int MOST_ERRORS_SHOWN = 20;
  private static final long ROWS_BETWEEN_NEWS = 250_000;

  @Option(names = "--evidence", required = true, description = "the folder")
  private @Nullable Path evidence;

  @Option(
      names = "--as-of",
      description =
          "the day whose knowledge counts, such as 2020-02-29; by default the last day of the month"
              + " of the newest invoice. A day within a month sees the months before it")
  private @Nullable LocalDate asOf;

  @Option(
      names = "--keep",
      arity = "1..*",
      description =
          "columns of enterprises*.csv to put beside the id, such as the label to train on; none"
              + " comes through unnamed")
  private List<String> kept = List.of();

  @Option(
      names = "--feature-set",
      description = "the version of the features; by default ${DEFAULT-VALUE}",
      defaultValue = "standard-2")
  private String featureSet = "standard-2";

  @Option(names = "--out", required = true, description = "the table to write")
  private @Nullable Path out;

  private long errors;
  private long news = ROWS_BETWEEN_NEWS;

  @Override
  public Integer call() throws IOException {
    Path file = Outputs.file(requireNonNull(out));
    if (!Files.isDirectory(requireNonNull(evidence))) {
      throw new IllegalArgumentException("%s is no folder".formatted(evidence));
    }
    FeatureTable table =
        new FeatureTable(FeatureSets.of(featureSet), requireNonNull(evidence), kept);
    FeatureTable.Summary made;
    try (BufferedWriter writer = Files.newBufferedWriter(file, UTF_8)) {
      made = table.write(writer, asOf, this::complain, this::tell);
    }
    System.out.printf(
        Locale.ROOT,
        "%,d enterprises as of %s, from %,d invoices, %,d rows refused: %s%n",
        made.enterprises(),
        made.asOf(),
        made.rows(),
        errors,
        out);
    return 0;
  }

  private void complain(Path file, RowError error) {
    errors++;
    if (errors <= MOST_ERRORS_SHOWN) {
      System.err.printf(
          "%s, line %d, %s '%s': %s%n",
          file.getFileName(), error.line(), error.field(), error.value(), error.rule());
    } else if (errors == MOST_ERRORS_SHOWN + 1) {
      System.err.println("Further rows are counted, not shown.");
    }
  }

  private void tell(long rows) {
    if (rows >= news) {
      System.err.printf(Locale.ROOT, "%,d invoices read%n", rows);
      news = rows + ROWS_BETWEEN_NEWS;
    }
  }
}

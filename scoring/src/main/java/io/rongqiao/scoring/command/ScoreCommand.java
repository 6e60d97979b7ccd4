package io.rongqiao.scoring.command;

import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Scores every row of a table with a trained model. */
@Command(
    name = "score",
    mixinStandardHelpOptions = true,
    description = "Scores every row of a table with a trained model, in the table's order.")
final class ScoreCommand implements Callable<Integer> {

  /** What to do with a category that no training row had. */
  enum Unseen {
    /** Score the row as if nothing were known of it, and say so in the row and at the end. */
    FLAG,
    /** Score nothing. */
    REFUSE
  }

  private static final int MOST_SHOWN = 10;

  @Option(names = "--model", required = true, description = "the folder that train wrote")
  private @Nullable Path model;

  @Option(names = "--data", required = true, description = "CSV with a header, plain or gzip")
  private @Nullable Path data;

  @Option(names = "--out", required = true, description = "the CSV file to write")
  private @Nullable Path out;

  @Option(
      names = "--id",
      description = "the column that names a row; by default enterprise_id or id, where there")
  private @Nullable String id;

  @Option(
      names = "--unseen",
      defaultValue = "FLAG",
      description =
          "a category that the training never saw: flag (the row says so) or refuse; by default"
              + " flag")
  private Unseen unseen = Unseen.FLAG;

  @Override
  public Integer call() throws IOException {
    Path file = Outputs.file(requireNonNull(out));
    RiskModel read = ModelKinds.read(requireNonNull(model));
    Portfolio portfolio = Tables.read(requireNonNull(data), read.inputs());
    InputRows rows = InputRows.of(read.inputs(), portfolio);
    report(rows);
    ScoreFile.write(file, read, rows, portfolio, id);
    System.out.printf("%d rows scored into %s%n", rows.rows(), out);
    return 0;
  }

  private void report(InputRows rows) {
    rows.unseen().stream().limit(MOST_SHOWN).forEach(it -> System.err.println("warning: " + it));
    int more = rows.unseen().size() - MOST_SHOWN;
    if (more > 0) {
      System.err.printf("warning: and %d more unknown categories%n", more);
    }
    if (unseen == Unseen.REFUSE && !rows.unseen().isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing was scored: %s".formatted(rows.unseen().getFirst()));
    }
  }
}

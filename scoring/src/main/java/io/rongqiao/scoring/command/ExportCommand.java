package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.scorecard.export.PmmlExport;
import io.rongqiao.scoring.scorecard.export.SqlExport;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import io.rongqiao.scoring.scorecard.fitted.ScorecardFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes a scorecard for other systems. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = "Writes a scorecard as PMML 4.4, as SQL for PostgreSQL, or as JSON.")
final class ExportCommand implements Callable<Integer> {

  /** What other systems read. */
  enum Format {
    PMML,
    SQL,
    JSON
  }

  @Option(names = "--format", required = true, description = "pmml, sql or json")
  private @Nullable Format format;

  @Option(names = "--model", required = true, description = "the folder that train wrote")
  private @Nullable Path model;

  @Option(names = "--out", required = true, description = "the file to write")
  private @Nullable Path out;

  @Option(
      names = "--table",
      defaultValue = "portfolio",
      description = "for sql, the table to score; by default ${DEFAULT-VALUE}")
  private String table = "portfolio";

  @Override
  public Integer call() throws IOException {
    RiskModel read = ModelKinds.folder().read(requireNonNull(model));
    if (!(read instanceof FittedScorecard card)) {
      throw new IllegalArgumentException(
          "Only a scorecard can be exported; %s holds %s".formatted(model, read.kind()));
    }
    String text =
        switch (requireNonNull(format)) {
          case PMML -> PmmlExport.of(card);
          case SQL -> SqlExport.of(card, table);
          case JSON -> CanonicalJson.write(ScorecardFormat.document(card)) + "\n";
        };
    Files.writeString(requireNonNull(out), text, UTF_8);
    System.out.printf("The scorecard is in %s%n", out);
    return 0;
  }
}

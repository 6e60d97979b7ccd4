package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.scoring.canonical.CanonicalJson;
import io.rongqiao.scoring.defaultrisk.calibration.CalibratedModel;
import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.export.PmmlExport;
import io.rongqiao.scoring.export.PointsCurve;
import io.rongqiao.scoring.export.SqlExport;
import io.rongqiao.scoring.riskmodel.RiskModel;
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
    description =
        "Writes a scorecard, calibration and all, as PMML 4.4, as SQL for PostgreSQL, or as JSON.")
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
    Path folder = requireNonNull(model);
    Path file = Outputs.file(requireNonNull(out));
    RiskModel read = ModelKinds.folder().read(folder);
    if (!(read instanceof FittedScorecard card)) {
      throw new IllegalArgumentException(
          "Only a scorecard can be exported; %s holds %s".formatted(model, read.kind()));
    }
    PointsCurve curve =
        CardFile.calibrated(card, folder) instanceof CalibratedModel calibrated
            ? PointsCurve.of(card, calibrated.calibration(), calibrated.shift())
            : PointsCurve.of(card);
    String text =
        switch (requireNonNull(format)) {
          case PMML -> PmmlExport.of(card, curve);
          case SQL -> SqlExport.of(card, curve, table);
          case JSON -> json(card, folder);
        };
    Files.writeString(file, text, UTF_8);
    System.out.printf("The scorecard is in %s%n", out);
    return 0;
  }

  /** The card's document, with its calibration under a member of its own. */
  private static String json(FittedScorecard card, Path folder) throws IOException {
    ObjectNode document = ScorecardFormat.document(card);
    CardFile.calibration(folder).ifPresent(it -> document.set("calibration", it));
    return CanonicalJson.write(document) + "\n";
  }
}

package io.rongqiao.scoring.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.validation.ValidateModel;
import io.rongqiao.scoring.validation.Validation;
import io.rongqiao.scoring.validation.report.ReportPage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Validates a model on a labelled portfolio and writes a report. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Validates a model on a labelled portfolio and writes a report.")
final class ValidateCommand implements Callable<Integer> {

  @Option(names = "--model", required = true, description = "the folder that train wrote")
  private @Nullable Path model;

  @Option(
      names = "--data",
      required = true,
      description = "CSV with a header, plain or gzip, UTF-8 or GBK")
  private @Nullable Path data;

  @Option(names = "--target", required = true, description = "the column with the outcome")
  private @Nullable String target;

  @Option(names = "--bad", required = true, description = "the value of it that means default")
  private @Nullable String bad;

  @Option(names = "--previous", description = "the folder of the model before")
  private @Nullable Path previous;

  @Option(
      names = {"--time", "--month"},
      description =
          "a column of days, months or other periods: stability is measured in each, and"
              + " characteristics whose order of risk turns in one are named")
  private @Nullable String time;

  @Option(names = "--segment", description = "a column of segments")
  private @Nullable String segment;

  @Option(names = "--out", required = true, description = "the HTML file to write")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    Path folder = requireNonNull(model);
    Path report = Outputs.file(requireNonNull(out));
    RiskModel now = ModelKinds.read(folder);
    RiskModel before = previous == null ? null : ModelKinds.read(previous);
    LabelledPortfolio sample = sample(now, before);
    var question =
        new ValidateModel.Question(
            requireNonNull(data).getFileName().toString(),
            before,
            time,
            segment,
            CardFile.card(folder).orElse(null));
    Validation validation = ValidateModel.run(now, sample, question);
    Files.writeString(report, ReportPage.of(validation), UTF_8);
    System.out.printf(
        Locale.ROOT,
        "%,d rows, %,d bad: AUC %.4f, KS %.4f, Brier %.4f; the report is %s%n",
        sample.rows(),
        sample.badCount(),
        validation.discrimination().auc(),
        validation.discrimination().ks(),
        validation.reliability().brier(),
        out);
    Periodic.show(validation);
    return 0;
  }

  private LabelledPortfolio sample(RiskModel now, @Nullable RiskModel before) throws IOException {
    Map<String, ColumnKind> known = new HashMap<>();
    if (before != null) {
      before.inputs().forEach(input -> note(input, known));
    }
    now.inputs().forEach(input -> note(input, known));
    return LabelledPortfolio.of(
        Tables.read(requireNonNull(data), known),
        new Target(requireNonNull(target), requireNonNull(bad)));
  }

  private static void note(ModelInput input, Map<String, ColumnKind> known) {
    known.put(input.name(), input.kind());
  }
}

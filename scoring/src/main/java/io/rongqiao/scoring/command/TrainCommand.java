package io.rongqiao.scoring.command;

import static java.util.Objects.requireNonNull;

import io.rongqiao.scoring.defaultrisk.CrossFitting;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.stability.DevelopmentSample;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import io.rongqiao.scoring.validation.ValidateModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Trains a model on a labelled portfolio and writes it into a folder. */
@Command(
    name = "train",
    mixinStandardHelpOptions = true,
    description = "Trains a model on a labelled portfolio and writes it into a folder.")
final class TrainCommand implements Callable<Integer> {

  @Option(
      names = "--model",
      defaultValue = "champion",
      description = "champion (a scorecard) or challenger; by default ${DEFAULT-VALUE}")
  private String model = "champion";

  @Option(
      names = "--data",
      required = true,
      description = "CSV with a header, plain or gzip, UTF-8 or GBK")
  private @Nullable Path data;

  @Option(names = "--target", required = true, description = "the column with the outcome")
  private @Nullable String target;

  @Option(names = "--bad", required = true, description = "the value of it that means default")
  private @Nullable String bad;

  @Option(names = "--drop", arity = "1..*", description = "columns not to learn from")
  private List<String> drops = List.of();

  @Option(names = "--categorical", arity = "1..*", description = "numbers that are only names")
  private List<String> categorical = List.of();

  @Option(
      names = "--monotone",
      arity = "1..*",
      description =
          "feature=up|down|peak|valley|none|auto: how the risk of default moves as the feature"
              + " grows (up: more means riskier)")
  private Map<String, String> monotone = Map.of();

  @Option(
      names = "--time",
      description =
          "a column of days, months or other periods, not learnt from: a scorecard's bins keep"
              + " their order of risk in each, and stability is shown by period")
  private @Nullable String time;

  @Option(
      names = "--set",
      arity = "1..*",
      description = "setting=value, of the model chosen; see the README")
  private Map<String, String> settings = Map.of();

  @Mixin private final CalibrationOptions calibration = new CalibrationOptions();

  @Option(names = "--out", required = true, description = "the folder that the model goes to")
  private @Nullable Path out;

  @Override
  public Integer call() throws IOException {
    var trainer = ModelKinds.trainer(model.toLowerCase(Locale.ROOT));
    calibration.check();
    Path folder = Outputs.folder(requireNonNull(out));
    LabelledPortfolio whole = sample();
    LabelledPortfolio sample = time == null ? whole : whole.observedIn(time);
    var fitted = CrossFitting.train(trainer, sample, order(sample.inputs()), System.err::println);
    ModelKinds.folder().write(fitted.model(), folder);
    calibration.write(fitted, sample, folder);
    Files.writeString(folder.resolve(ModelFiles.DEVELOPMENT), spread(fitted.model(), sample));
    if (time != null) {
      var question =
          new ValidateModel.Question(
              requireNonNull(data).getFileName().toString(), null, time, null, null);
      Periodic.show(ValidateModel.run(fitted.model(), whole, question));
    }
    System.out.printf("The %s is in %s%n", model, out);
    return 0;
  }

  /** How score and inputs are spread in the sample, which later months are compared with. */
  private static String spread(RiskModel model, LabelledPortfolio sample) {
    return DevelopmentSample.of(model, InputRows.of(model.inputs(), sample.inputs())).write()
        + "\n";
  }

  private LabelledPortfolio sample() throws IOException {
    Map<String, ColumnKind> known = new HashMap<>();
    categorical.forEach(column -> known.put(column, ColumnKind.CATEGORICAL));
    Portfolio all = Tables.read(requireNonNull(data), known);
    categorical.forEach(all::column);
    Portfolio portfolio = all.without(drops);
    Tables.show(portfolio, System.out);
    LabelledPortfolio sample =
        LabelledPortfolio.of(portfolio, new Target(requireNonNull(target), requireNonNull(bad)));
    System.out.printf(
        Locale.ROOT,
        "%s is %s in %,d rows, %.1f %%%n",
        target,
        bad,
        sample.badCount(),
        100 * sample.badRate());
    return sample;
  }

  private TrainingOrder order(Portfolio inputs) {
    Map<String, Trend> trends = new LinkedHashMap<>();
    monotone.forEach(
        (feature, trend) -> trends.put(inputs.column(feature).name(), Trend.of(trend)));
    return new TrainingOrder(trends, settings);
  }
}

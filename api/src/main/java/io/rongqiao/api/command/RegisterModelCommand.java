package io.rongqiao.api.command;

import static java.util.Objects.requireNonNull;

import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import io.rongqiao.scoring.command.ModelKinds;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.governance.ModelEntry;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.ModelKind;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.Segment;
import io.rongqiao.scoring.governance.stability.DevelopmentSample;
import io.rongqiao.scoring.portfolio.PortfolioFile;
import io.rongqiao.scoring.riskmodel.InputRows;
import io.rongqiao.scoring.riskmodel.RiskModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Takes a model that was trained at the command line into the registry. */
@Command(
    name = "register-model",
    description = "Takes a folder that was trained into the registry, to be proposed and approved.")
final class RegisterModelCommand implements Callable<Integer> {

  @Option(names = "--model", required = true, description = "the folder with model.json")
  private @Nullable Path model;

  @Option(names = "--kind", required = true, description = "CHAMPION or CHALLENGER")
  private @Nullable ModelKind kind;

  @Option(names = "--version", required = true, description = "by which people will name it")
  private @Nullable String version;

  @Option(names = "--segment", description = "ALL, or a section of GB/T 4754: A to T")
  private String segment = "ALL";

  @Option(names = "--feature-set", description = "what it was trained on")
  private String featureSet = FeatureSets.current().version();

  @Option(names = "--by", required = true, description = "who answers for how it was made")
  private @Nullable String trainedBy;

  @Option(names = "--why", required = true, description = "what it is for")
  private @Nullable String why;

  @Option(
      names = "--data",
      description =
          "the table it was developed on, in place of the folder's development.json; only how it is"
              + " spread is kept")
  private @Nullable Path data;

  @Option(names = "--report", description = "the report of its validation, an HTML file")
  private @Nullable Path report;

  @Option(names = "--card", description = "its model card, a text")
  private @Nullable Path card;

  @Override
  public Integer call() throws IOException {
    ModelFiles files = files(ModelFiles.in(requireNonNull(model)));
    var entry =
        new ModelEntry(
            requireNonNull(kind),
            requireNonNull(version),
            new Segment(segment),
            featureSet,
            requireNonNull(trainedBy),
            requireNonNull(why));
    Settings settings = Settings.ofProcess();
    try (StopSequence parts = new StopSequence()) {
      var start = new PlatformStart(settings, new Progress(System.out), parts);
      var database = new DatabaseCommands(start.openDatabase(), settings.businessDate());
      RegisteredModel made = database.register().register(entry, files, requireNonNull(trainedBy));
      System.out.printf("%s is registered as %s, digest %s%n", version, made.id(), made.digest());
    }
    return 0;
  }

  private ModelFiles files(ModelFiles trained) throws IOException {
    ModelFiles files = trained;
    if (report != null) {
      files = files.with(ModelFiles.REPORT, Files.readString(report));
    }
    if (card != null) {
      files = files.with(ModelFiles.CARD, Files.readString(card));
    }
    if (data != null) {
      files = files.with(ModelFiles.DEVELOPMENT, development(trained, data).write());
    }
    return files;
  }

  private static DevelopmentSample development(ModelFiles trained, Path data) throws IOException {
    RiskModel read = new ModelReading(ModelKinds.folder()).read(trained);
    return DevelopmentSample.of(read, InputRows.of(read.inputs(), PortfolioFile.read(data)));
  }
}

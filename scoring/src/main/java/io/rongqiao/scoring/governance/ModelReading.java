package io.rongqiao.scoring.governance;

import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.riskmodel.ModelFolder;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Makes a model of its kept files, whatever formats there are. */
public final class ModelReading {

  private final ModelFolder folder;

  public ModelReading(ModelFolder folder) {
    this.folder = folder;
  }

  /**
   * The model that the files hold, calibrated where they say how.
   *
   * @throws IllegalArgumentException when they hold none
   */
  public RiskModel read(ModelFiles files) {
    try {
      Path place = Files.createTempDirectory("model");
      try {
        files.writeInto(place);
        return CardFile.calibrated(folder.read(place), place);
      } finally {
        remove(place);
      }
    } catch (IOException cause) {
      throw new UncheckedIOException("The files of a model cannot be laid out", cause);
    }
  }

  /** Refuses a model that asks for what the platform does not measure. */
  void check(ModelFiles files, String featureSet) {
    RiskModel model = read(files);
    FeatureSet set = FeatureSets.of(featureSet);
    List<String> unknown =
        model.inputs().stream()
            .filter(input -> input.isCategorical() || !set.contains(input.name()))
            .map(ModelInput::name)
            .toList();
    if (!unknown.isEmpty()) {
      throw new IllegalArgumentException(
          "The model reads what %s does not measure: %s"
              .formatted(featureSet, String.join(", ", unknown)));
    }
  }

  private static void remove(Path place) throws IOException {
    try (Stream<Path> files = Files.list(place)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(place);
  }
}

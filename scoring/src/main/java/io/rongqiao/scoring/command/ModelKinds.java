package io.rongqiao.scoring.command;

import io.rongqiao.scoring.defaultrisk.ChallengerFormat;
import io.rongqiao.scoring.defaultrisk.ChallengerTrainer;
import io.rongqiao.scoring.defaultrisk.calibration.CardFile;
import io.rongqiao.scoring.riskmodel.ModelFolder;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskModelFormat;
import io.rongqiao.scoring.riskmodel.RiskModelTrainer;
import io.rongqiao.scoring.scorecard.fitted.ScorecardFormat;
import io.rongqiao.scoring.scorecard.fitted.ScorecardTrainer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Every kind of model that the command line can train and read. */
public final class ModelKinds {

  /** How each is trained, by the name that {@code --model} takes. */
  static final Map<String, RiskModelTrainer> TRAINERS =
      Map.of("champion", new ScorecardTrainer(), "challenger", new ChallengerTrainer());

  private static final List<RiskModelFormat> FORMATS =
      List.of(new ScorecardFormat(), new ChallengerFormat());

  private ModelKinds() {}

  /** Reads and writes models of every kind. */
  public static ModelFolder folder() {
    return new ModelFolder(FORMATS);
  }

  /** The model in a folder, with its calibration where there is one. */
  static RiskModel read(Path folder) throws IOException {
    return CardFile.calibrated(folder().read(folder), folder);
  }

  static RiskModelTrainer trainer(String name) {
    RiskModelTrainer trainer = TRAINERS.get(name);
    if (trainer == null) {
      throw new IllegalArgumentException(
          "No model is called '%s'; there are: %s"
              .formatted(name, String.join(", ", TRAINERS.keySet().stream().sorted().toList())));
    }
    return trainer;
  }
}

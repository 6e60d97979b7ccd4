package io.rongqiao.scoring.governance.shadow;

import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.governance.ModelFiles;
import io.rongqiao.scoring.governance.ModelReading;
import io.rongqiao.scoring.governance.ModelTerm;
import io.rongqiao.scoring.governance.RegisteredModel;
import io.rongqiao.scoring.governance.stability.DevelopmentSample;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A registered model, read and ready to score vectors of the feature set it was trained on. */
final class SeatedModel {

  private final RiskModel model;
  private final String featureSet;
  private final @Nullable DevelopmentSample sample;

  private SeatedModel(RiskModel model, String featureSet, @Nullable DevelopmentSample sample) {
    this.model = model;
    this.featureSet = featureSet;
    this.sample = sample;
  }

  static SeatedModel of(RegisteredModel registered, ModelFiles files, ModelReading reading) {
    return new SeatedModel(
        reading.read(files),
        registered.featureSet(),
        files.text(ModelFiles.DEVELOPMENT).map(DevelopmentSample::read).orElse(null));
  }

  ShadowScore score(ModelTerm term, FeatureVector features, Instant at) {
    if (!features.set().version().equals(featureSet)) {
      String failure =
          "It reads %s and the profile has %s".formatted(featureSet, features.set().version());
      return new ShadowScore.Failed(term.model(), term.role(), failure, at);
    }
    double[] row =
        model.inputs().stream().map(ModelInput::name).mapToDouble(features::value).toArray();
    RiskScore score = model.score(row);
    return ShadowScore.Scored.of(term.model(), term.role(), score, bins(score, row), at);
  }

  private List<Short> bins(RiskScore score, double[] row) {
    List<Short> bins = new ArrayList<>();
    if (sample != null) {
      for (short bin : sample.bins(score.score(), row)) {
        bins.add(bin);
      }
    }
    return bins;
  }
}

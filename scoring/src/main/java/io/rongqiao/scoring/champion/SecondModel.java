package io.rongqiao.scoring.champion;

import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;

/** The model that is asked beside the champion, so that it shows how far two models agree. */
public record SecondModel(String version, RiskModel model) {

  double probability(FeatureVector features) {
    double[] row =
        model.inputs().stream().map(ModelInput::name).mapToDouble(features::value).toArray();
    return model.score(row).probability();
  }
}

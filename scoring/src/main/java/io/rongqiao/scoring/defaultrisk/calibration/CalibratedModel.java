package io.rongqiao.scoring.defaultrisk.calibration;

import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import java.util.List;

/**
 * A model whose probability is calibrated and carried to the population; score and reasons stay.
 *
 * @param model what is calibrated
 */
public record CalibratedModel(RiskModel model, Calibration calibration, PriorShift shift)
    implements RiskModel {

  @Override
  public String kind() {
    return model.kind();
  }

  @Override
  public List<ModelInput> inputs() {
    return model.inputs();
  }

  @Override
  public RiskScore score(double[] row) {
    RiskScore said = model.score(row);
    return new RiskScore(said.score(), calibrated(said.probability()), said.reasons());
  }

  /** The probability of default where the model says so much. */
  public double calibrated(double said) {
    return shift.apply(calibration.probability(LogOdds.of(said)));
  }
}

package io.rongqiao.scoring.riskmodel;

import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import java.util.function.Consumer;

/** Learns a model from a portfolio; the same portfolio and order give the same model. */
public interface RiskModelTrainer {

  /**
   * Trains a model.
   *
   * @param progress told in sentences how far it is and what was decided
   */
  RiskModel train(LabelledPortfolio sample, TrainingOrder order, Consumer<String> progress);
}

package io.rongqiao.scoring.riskmodel;

import io.rongqiao.scoring.portfolio.Trend;
import java.util.Map;

/**
 * What whoever trains a model may ask for.
 *
 * @param trends how the risk must move with a feature, by feature; what is not named is free
 * @param settings what only one kind of model knows, by name
 */
public record TrainingOrder(Map<String, Trend> trends, Map<String, String> settings) {

  /** Nothing asked for: every default. */
  public static final TrainingOrder PLAIN = new TrainingOrder(Map.of(), Map.of());

  public TrainingOrder {
    trends = Map.copyOf(trends);
    settings = Map.copyOf(settings);
  }

  public Trend trend(String feature) {
    return trends.getOrDefault(feature, Trend.AUTO);
  }
}

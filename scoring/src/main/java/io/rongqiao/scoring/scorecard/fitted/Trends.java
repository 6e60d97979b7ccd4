package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.binning.Binning;
import io.rongqiao.scoring.binning.PreBins;
import io.rongqiao.scoring.feature.Direction;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/**
 * How the risk must move with each feature: as was asked for; else, for a feature that the platform
 * publishes, as its definition expects; else as the data show best.
 */
record Trends(Map<String, Trend> told) {

  static Trends of(List<PreBins> columns, TrainingOrder order, Consumer<String> decide) {
    Map<String, Trend> told = new HashMap<>(order.trends());
    for (PreBins column : columns) {
      String name = column.input().name();
      Trend asked = order.trend(name);
      if (column.input().isCategorical() && asked != Trend.AUTO && asked != Trend.NONE) {
        throw new IllegalArgumentException(
            "%s holds names and cannot go %s"
                .formatted(name, asked.name().toLowerCase(Locale.ROOT)));
      }
      Trend expected = expected(name);
      if (!told.containsKey(name) && expected != Trend.AUTO && !column.input().isCategorical()) {
        told.put(name, expected);
        decide.accept(
            "%s: the risk goes %s, as its definition expects"
                .formatted(name, expected.name().toLowerCase(Locale.ROOT)));
      }
    }
    return new Trends(told);
  }

  Trend of(String feature) {
    return told.getOrDefault(feature, Trend.AUTO);
  }

  /**
   * Puts bins together whose effects go against the trend that was told, until none does. The trend
   * of the rates is exact already; only effects that were let free can go against it.
   */
  BinEffects inOrder(BinEffects effects, int[] rows, boolean[] bad, Penalties penalties) {
    BinEffects current = effects;
    while (true) {
      List<Binning> binnings = new ArrayList<>(current.binnings());
      boolean changed = false;
      for (int k = 0; k < binnings.size(); k++) {
        int against = against(binnings.get(k), current.effects(k));
        if (against >= 0) {
          binnings.set(k, binnings.get(k).merged(against));
          changed = true;
        }
      }
      if (!changed) {
        return current;
      }
      double[] none = new double[binnings.size() + 1];
      double[] weights = BinEffects.weigh(binnings, rows, bad, penalties.weight(), none);
      current = BinEffects.rigid(binnings, weights).freed(rows, bad, penalties);
    }
  }

  /** The first bin that goes against the trend to the next one; negative where none does. */
  private int against(Binning binning, double[] effects) {
    Trend trend = of(binning.preBins().input().name());
    boolean turned = false;
    for (int bin = 0; bin + 1 < binning.ordinary(); bin++) {
      boolean riskier = effects[bin + 1] < effects[bin];
      switch (trend) {
        case UP -> {
          if (!riskier) {
            return bin;
          }
        }
        case DOWN -> {
          if (riskier) {
            return bin;
          }
        }
        case PEAK, VALLEY -> {
          boolean firstHalf = riskier == (trend == Trend.PEAK);
          if (turned && firstHalf) {
            return bin;
          }
          turned |= !firstHalf;
        }
        case NONE, AUTO -> {}
      }
    }
    return -1;
  }

  private static Trend expected(String name) {
    return FeatureSets.current().definitions().stream()
        .filter(definition -> definition.name().equals(name))
        .findFirst()
        .map(FeatureDefinition::direction)
        .map(Trends::trend)
        .orElse(Trend.AUTO);
  }

  private static Trend trend(Direction direction) {
    return switch (direction) {
      case HIGHER_IS_BETTER -> Trend.DOWN;
      case LOWER_IS_BETTER -> Trend.UP;
      case MIDDLE_IS_BEST -> Trend.VALLEY;
      case NEITHER -> Trend.AUTO;
    };
  }
}

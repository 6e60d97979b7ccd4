package io.rongqiao.scoring.defaultrisk;

import io.rongqiao.scoring.defaultrisk.boosting.EarlyStopping;
import io.rongqiao.scoring.defaultrisk.boosting.Growth;
import io.rongqiao.scoring.defaultrisk.boosting.GrowthRules;
import io.rongqiao.scoring.defaultrisk.boosting.TrainingTable;
import io.rongqiao.scoring.defaultrisk.tree.TreeEnsemble;
import io.rongqiao.scoring.feature.Direction;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.leakage.LeakCheck;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.ColumnKind;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Trend;
import io.rongqiao.scoring.riskmodel.ModelInput;
import io.rongqiao.scoring.riskmodel.RiskModelTrainer;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * Learns a challenger. A number may only move the risk one way where the order says so, or where it
 * is a feature of the platform whose direction is known and the order leaves it open.
 */
public final class ChallengerTrainer implements RiskModelTrainer {

  @Override
  public Challenger train(
      LabelledPortfolio sample, TrainingOrder order, Consumer<String> progress) {
    return learn(sample, order, progress).model();
  }

  /** Learns a challenger and keeps what it said of rows before it had seen them. */
  public Learnt learn(LabelledPortfolio sample, TrainingOrder order, Consumer<String> progress) {
    LeakCheck.of(sample).forEach(leak -> progress.accept("warning: " + leak));
    List<ColumnCode> codes = codes(sample, order);
    refuseTrendsOfCategories(sample, order);
    sayWhatIsLeftOut(sample, codes, progress);
    List<EarlyStopping.HeldOut> parts = parts(sample, order);
    TrainingTable table = table(sample, codes, order);
    List<Growth> grown = new ArrayList<>();
    List<Map<Integer, Double>> unseen = new ArrayList<>();
    for (GrowthRules published : GrowthRules.published(sample.rows(), sample.badCount())) {
      GrowthRules rules = published.with(order.settings());
      EarlyStopping.Outcome found = EarlyStopping.search(parts, rules, progress);
      grown.add(Growth.grow(table, rules, found.rounds(), progress));
      unseen.add(found.logOdds());
    }
    List<ModelInput> inputs = sample.inputs().columns().stream().map(ModelInput::of).toList();
    TreeEnsemble trees = TreeEnsemble.average(grown.stream().map(Growth::ensemble).toList());
    String origin = String.join("; ", grown.stream().map(Growth::origin).toList());
    return new Learnt(new Challenger(inputs, codes, trees, origin), mean(unseen));
  }

  private static Map<Integer, Double> mean(List<Map<Integer, Double>> said) {
    Map<Integer, Double> mean = new TreeMap<>();
    for (Map<Integer, Double> one : said) {
      one.forEach((row, logOdds) -> mean.merge(row, logOdds / said.size(), Double::sum));
    }
    return mean;
  }

  private static List<EarlyStopping.HeldOut> parts(LabelledPortfolio sample, TrainingOrder order) {
    List<EarlyStopping.HeldOut> parts = new ArrayList<>();
    for (Folds.Fold fold : Folds.of(sample)) {
      LabelledPortfolio seen = sample.select(Folds.Fold.places(fold.seen()));
      LabelledPortfolio unseen = sample.select(Folds.Fold.places(fold.held()));
      List<ColumnCode> codes = codes(seen, order);
      parts.add(
          new EarlyStopping.HeldOut(
              table(seen, codes, order), table(unseen, codes, order), fold.held()));
    }
    return parts;
  }

  private static List<ColumnCode> codes(LabelledPortfolio sample, TrainingOrder order) {
    return ColumnCodes.learn(sample, column -> way(column.name(), order) == 0);
  }

  private static TrainingTable table(
      LabelledPortfolio sample, List<ColumnCode> codes, TrainingOrder order) {
    float[][] columns = new float[codes.size()][sample.rows()];
    int[] constraints = new int[codes.size()];
    for (int next = 0; next < columns.length; next++) {
      constraints[next] =
          codes.get(next) instanceof ColumnCode.Plain plain ? way(plain.name(), order) : 0;
    }
    List<Column> inputs = sample.inputs().columns();
    double[] values = new double[inputs.size()];
    for (int row = 0; row < sample.rows(); row++) {
      for (int input = 0; input < values.length; input++) {
        values[input] = inputs.get(input).value(row);
      }
      for (int next = 0; next < columns.length; next++) {
        columns[next][row] = codes.get(next).of(values);
      }
    }
    return new TrainingTable(
        codes.stream().map(ColumnCode::name).toList(), columns, sample.bad(), constraints);
  }

  /** 1 if the risk may only rise with a feature, -1 if it may only fall, 0 if it is free. */
  private static int way(String feature, TrainingOrder order) {
    return switch (order.trend(feature)) {
      case UP -> 1;
      case DOWN -> -1;
      case AUTO -> wayOfPlatform(feature);
      case PEAK, VALLEY, NONE -> 0;
    };
  }

  private static int wayOfPlatform(String feature) {
    Direction direction =
        FeatureSets.current().definitions().stream()
            .filter(it -> it.name().equals(feature))
            .map(FeatureDefinition::direction)
            .findFirst()
            .orElse(Direction.NEITHER);
    return switch (direction) {
      case HIGHER_IS_BETTER -> -1;
      case LOWER_IS_BETTER -> 1;
      case MIDDLE_IS_BEST, NEITHER -> 0;
    };
  }

  private static void refuseTrendsOfCategories(LabelledPortfolio sample, TrainingOrder order) {
    for (Column column : sample.inputs().columns()) {
      Trend trend = order.trend(column.name());
      if (!column.isNumeric() && trend != Trend.AUTO && trend != Trend.NONE) {
        throw new IllegalArgumentException(
            "%s holds %s and cannot go %s".formatted(column.name(), column.kind(), trend));
      }
    }
  }

  private static void sayWhatIsLeftOut(
      LabelledPortfolio sample, List<ColumnCode> codes, Consumer<String> progress) {
    List<Column> columns = sample.inputs().columns();
    for (int input = 0; input < columns.size(); input++) {
      int place = input;
      if (codes.stream().noneMatch(code -> code.inputs().contains(place))) {
        progress.accept(
            "%s is left out: %s"
                .formatted(
                    columns.get(input).name(),
                    columns.get(input).kind() == ColumnKind.DATE
                        ? "a day orders loans and is no input"
                        : "nothing can be learnt from it"));
      }
    }
  }
}

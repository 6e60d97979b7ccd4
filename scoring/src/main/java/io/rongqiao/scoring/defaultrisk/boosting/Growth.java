package io.rongqiao.scoring.defaultrisk.boosting;

import io.rongqiao.scoring.defaultrisk.tree.BoosterDocument;
import io.rongqiao.scoring.defaultrisk.tree.TreeEnsemble;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ml.dmlc.xgboost4j.java.Booster;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.tribuo.Example;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

/**
 * What was grown.
 *
 * @param provenance of the first seed's booster, in Tribuo's words
 */
public record Growth(TreeEnsemble ensemble, GrowthRules rules, int rounds, String provenance) {

  private static final long FIRST_SEED = 20_191_012;

  private static final LabelFactory LABELS = new LabelFactory();

  /** Grows the trees on all rows, one booster for each seed. */
  public static Growth grow(
      TrainingTable table, GrowthRules rules, int rounds, Consumer<String> progress) {
    NativeLibrary.require();
    MutableDataset<Label> sample = sample(table);
    if (!names(sample).equals(table.names())) {
      throw new IllegalArgumentException(
          "A column without any value cannot be learnt from: %s has none"
              .formatted(
                  table.names().stream().filter(it -> !names(sample).contains(it)).toList()));
    }
    List<TreeEnsemble> grown = new ArrayList<>();
    String provenance = "";
    for (int seed = 0; seed < rules.seeds(); seed++) {
      var trainer =
          new MonotoneBoosting(
              rounds, rules.parameters(seed(seed), table.badRate(), table.constraints()));
      XGBoostModel<Label> model = trainer.train(sample, Map.of());
      grown.add(read(model, table.names()));
      provenance = provenance.isEmpty() ? model.getProvenance().toString() : provenance;
      progress.accept("grew %d of %d boosters".formatted(seed + 1, rules.seeds()));
    }
    return new Growth(TreeEnsemble.average(grown), rules, rounds, provenance);
  }

  /** From what and how, for people. */
  public String origin() {
    return "%d boosters of %d rounds by %s, %s".formatted(rules.seeds(), rounds, rules, provenance);
  }

  static long seed(int number) {
    return FIRST_SEED + number;
  }

  private static TreeEnsemble read(XGBoostModel<Label> model, List<String> names) {
    Booster booster = model.getInnerModels().getFirst();
    try {
      return BoosterDocument.read(booster.toByteArray("json"), names);
    } catch (XGBoostError broken) {
      throw new IllegalStateException("XGBoost failed", broken);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } finally {
      booster.dispose();
    }
  }

  private static List<String> names(MutableDataset<Label> sample) {
    var map = sample.getFeatureIDMap();
    List<String> names = new ArrayList<>();
    for (int id = 0; id < map.size(); id++) {
      names.add(map.get(id).getName());
    }
    return names;
  }

  private static MutableDataset<Label> sample(TrainingTable table) {
    List<Example<Label>> examples = new ArrayList<>();
    for (int row = 0; row < table.rows(); row++) {
      Example<Label> example = example(table, row);
      if (example.size() > 0) {
        examples.add(example);
      }
    }
    var source =
        new SimpleDataSourceProvenance("portfolio", Instant.EPOCH.atOffset(ZoneOffset.UTC), LABELS);
    return new MutableDataset<>(new ListDataSource<>(examples, LABELS, source));
  }

  private static Example<Label> example(TrainingTable table, int row) {
    int columns = table.names().size();
    String[] names = new String[columns];
    double[] values = new double[columns];
    int known = 0;
    for (int column = 0; column < columns; column++) {
      float value = table.value(column, row);
      if (!Float.isNaN(value)) {
        names[known] = table.names().get(column);
        values[known++] = value;
      }
    }
    Label label = table.isBad(row) ? MonotoneBoosting.BAD : MonotoneBoosting.GOOD;
    return new ArrayExample<>(
        label, java.util.Arrays.copyOf(names, known), java.util.Arrays.copyOf(values, known));
  }
}

package io.rongqiao.scoring.defaultrisk.boosting;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.scoring.defaultrisk.tree.BoosterDocument;
import io.rongqiao.scoring.defaultrisk.tree.TreeWalker;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.tribuo.Example;
import org.tribuo.Model;
import org.tribuo.MutableDataset;
import org.tribuo.Prediction;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.evaluation.LabelEvaluator;
import org.tribuo.common.xgboost.XGBoostModel;
import org.tribuo.datasource.ListDataSource;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

class MonotoneBoostingTest {

  private static final LabelFactory LABELS = new LabelFactory();

  private final MutableDataset<Label> sample = sample();
  private final XGBoostModel<Label> model =
      new MonotoneBoosting(
              40,
              Map.of(
                  "objective",
                  "binary:logistic",
                  "max_depth",
                  3,
                  "nthread",
                  1,
                  "monotone_constraints",
                  "(1,0)"))
          .train(sample, Map.of());

  @Test
  void saysToTribuoWhatOurTreesSay() throws XGBoostError, IOException {
    var walker =
        new TreeWalker(
            BoosterDocument.read(
                model.getInnerModels().getFirst().toByteArray("json"), List.of("a", "b")));

    for (Example<Label> example : sample) {
      Prediction<Label> prediction = model.predict(example);
      float[] row = {Float.NaN, Float.NaN};
      example.forEach(it -> row[it.getName().equals("a") ? 0 : 1] = (float) it.getValue());

      assertThat(requireNonNull(prediction.getOutputScores().get("bad")).getScore())
          .isCloseTo(walker.probability(row), within(1e-6));
    }
    assertThat(new LabelEvaluator().evaluate(model, sample).accuracy()).isGreaterThan(0.7);
  }

  @Test
  void survivesProtobufWithItsProvenance() {
    Model<?> read = Model.deserialize(model.serialize());

    assertThat(read.getProvenance()).isEqualTo(model.getProvenance());
    assertThat(read.castModel(Label.class).predict(sample.getExample(0)).getOutputScores())
        .isEqualTo(model.predict(sample.getExample(0)).getOutputScores());
  }

  private static MutableDataset<Label> sample() {
    var random = new SplittableRandom(8);
    List<Example<Label>> examples = new ArrayList<>();
    for (int row = 0; row < 600; row++) {
      double a = random.nextGaussian();
      double b = random.nextGaussian();
      boolean bad = a + b * b > 1.2 + 0.5 * random.nextGaussian();
      String[] names = row % 7 == 0 ? new String[] {"b"} : new String[] {"a", "b"};
      double[] values = row % 7 == 0 ? new double[] {b} : new double[] {a, b};
      examples.add(
          new ArrayExample<>(bad ? MonotoneBoosting.BAD : MonotoneBoosting.GOOD, names, values));
    }
    var source =
        new SimpleDataSourceProvenance("test", Instant.EPOCH.atOffset(ZoneOffset.UTC), LABELS);
    return new MutableDataset<>(new ListDataSource<>(examples, LABELS, source));
  }
}

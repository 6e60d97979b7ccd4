package io.rongqiao.scoring.scorecard.fitted;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tribuo.MutableDataset;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.classification.evaluation.LabelEvaluator;
import org.tribuo.impl.ArrayExample;
import org.tribuo.provenance.SimpleDataSourceProvenance;

class SignedLogisticTrainerTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
  private static final Label GOOD = new Label("good");
  private static final Label BAD = new Label("bad");

  @Test
  void findsTheWeightsThatMadeTheData() {
    MutableDataset<Label> examples = examples(20_000, 1.0, -0.5);

    SignedLogisticModel free = train(examples, 0.001, false);

    assertThat(free.weight("a")).isCloseTo(1.0, within(0.05));
    assertThat(free.weight("b")).isCloseTo(-0.5, within(0.05));
    assertThat(free.intercept()).isCloseTo(0.3, within(0.05));
  }

  @Test
  void holdsWeightsToTheirSign() {
    SignedLogisticModel signed = train(examples(2000, 1.0, -0.5), 1, true);

    assertThat(signed.weight("a")).isPositive();
    assertThat(signed.weight("b")).isZero();
  }

  @Test
  void meetsTheConditionsOfTheOptimum() {
    MutableDataset<Label> examples = examples(500, 1.0, -0.5);
    SignedLogisticModel signed = train(examples, 3, true);
    double[] slope = {3 * signed.weight("a"), 3 * signed.weight("b"), 0};
    for (var example : examples) {
      double probability =
          requireNonNull(signed.predict(example).getOutputScores().get("good")).getScore();
      double off = probability - (example.getOutput().equals(GOOD) ? 1 : 0);
      example.forEach(it -> slope[it.getName().equals("a") ? 0 : 1] += off * it.getValue());
      slope[2] += off;
    }

    assertThat(slope[0]).isCloseTo(0, within(1e-3));
    assertThat(slope[1]).isPositive();
    assertThat(slope[2]).isCloseTo(0, within(1e-3));
  }

  @Test
  void isEvaluatedAndTracedByTribuo() {
    MutableDataset<Label> examples = examples(2000, 1.0, -0.5);
    SignedLogisticModel model = train(examples, 1, false);

    var evaluation = new LabelEvaluator().evaluate(model, examples);

    assertThat(evaluation.AUCROC(GOOD)).isGreaterThan(0.7);
    assertThat(model.getProvenance().getTrainerProvenance().getClassName())
        .isEqualTo(SignedLogisticTrainer.class.getName());
    assertThat(model.getProvenance().getTrainerProvenance().getConfiguredParameters())
        .containsKeys("ridge", "signed", "positive");
    assertThat(model.getProvenance().getTrainingTime().toInstant()).isEqualTo(NOON.instant());
  }

  private static SignedLogisticModel train(
      MutableDataset<Label> examples, double ridge, boolean signed) {
    return (SignedLogisticModel)
        new SignedLogisticTrainer("good", ridge, signed, NOON).train(examples);
  }

  private static MutableDataset<Label> examples(int rows, double a, double b) {
    Random random = new Random(9);
    var source =
        new SimpleDataSourceProvenance(
            "invented", NOON.instant().atOffset(ZoneOffset.UTC), new LabelFactory());
    var examples = new MutableDataset<Label>(source, new LabelFactory());
    for (int row = 0; row < rows; row++) {
      double x = random.nextGaussian();
      double y = random.nextGaussian();
      boolean good = random.nextDouble() < 1 / (1 + Math.exp(-0.3 - a * x - b * y));
      examples.add(
          new ArrayExample<>(good ? GOOD : BAD, new String[] {"a", "b"}, new double[] {x, y}));
    }
    return examples;
  }
}

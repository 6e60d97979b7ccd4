package io.rongqiao.scoring.defaultrisk.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import ml.dmlc.xgboost4j.java.DMatrix;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TreeWalkerTest {

  @ParameterizedTest(name = "{0} trees of depth {1} over {2} features, {3}")
  @CsvSource({"200, 4, 30, hist", "50, 6, 12, exact", "30, 1, 5, exact", "20, 9, 8, hist"})
  void saysWhatTheNativeBoosterSays(int trees, int depth, int features, String method)
      throws XGBoostError, IOException {
    NativeBooster trained =
        NativeBooster.train(new NativeBooster.Kind(trees, depth, features, method), 3_000);
    float[][] rows = withBoundaries(trained.ensemble());
    DMatrix matrix = NativeBooster.matrix(rows);
    float[][] probabilities = trained.booster().predict(matrix);
    float[][] margins = trained.booster().predict(matrix, true);

    var walker = new TreeWalker(trained.ensemble());

    for (int row = 0; row < rows.length; row++) {
      assertThat(walker.logOdds(rows[row])).isCloseTo(margins[row][0], within(1e-6f));
      assertThat(walker.probability(rows[row])).isCloseTo(probabilities[row][0], within(1e-6));
    }
  }

  @Test
  void sendsTheThresholdItselfAndMissingValuesWhereTheSplitSays() {
    TreeNode below = new TreeNode.Leaf(1, 1);
    TreeNode rest = new TreeNode.Leaf(2, 1);
    var missingBelow = new TreeNode.Split(0, -0f, true, 2, below, rest);
    var missingElsewhere = new TreeNode.Split(0, 0f, false, 2, below, rest);
    var walker =
        new TreeWalker(new TreeEnsemble(List.of("f"), 0, List.of(missingBelow, missingElsewhere)));

    assertThat(walker.logOdds(new float[] {-Float.MIN_VALUE})).isEqualTo(2);
    assertThat(walker.logOdds(new float[] {-0f})).isEqualTo(4);
    assertThat(walker.logOdds(new float[] {0f})).isEqualTo(4);
    assertThat(walker.logOdds(new float[] {Float.NaN})).isEqualTo(3);
    assertThat(walker.logOdds(new float[] {Float.NEGATIVE_INFINITY})).isEqualTo(2);
    assertThat(walker.logOdds(new float[] {Float.POSITIVE_INFINITY})).isEqualTo(4);
  }

  @Test
  void averagesEnsemblesRowByRow() throws XGBoostError, IOException {
    TreeEnsemble one =
        NativeBooster.train(new NativeBooster.Kind(20, 3, 6, "exact"), 500).ensemble();
    TreeEnsemble other =
        NativeBooster.train(new NativeBooster.Kind(30, 2, 6, "hist"), 700).ensemble();
    var average = new TreeWalker(TreeEnsemble.average(List.of(one, other)));
    var first = new TreeWalker(one);
    var second = new TreeWalker(other);

    for (float[] row : NativeBooster.rows(200, 6, new SplittableRandom(5))) {
      assertThat(average.logOdds(row))
          .isCloseTo((first.logOdds(row) + second.logOdds(row)) / 2, within(1e-5f));
    }
  }

  @Test
  void refusesARowOfAnotherLength() {
    var walker =
        new TreeWalker(new TreeEnsemble(List.of("f"), 0, List.of(new TreeNode.Leaf(1, 1))));

    assertThatIllegalArgumentException().isThrownBy(() -> walker.logOdds(new float[2]));
  }

  /** Random rows, and rows that lie on thresholds and next to them. */
  private static float[][] withBoundaries(TreeEnsemble ensemble) {
    var random = new SplittableRandom(77);
    float[][] rows = NativeBooster.rows(2_000, ensemble.features().size(), random);
    List<TreeNode.Split> splits = new ArrayList<>();
    ensemble.trees().forEach(tree -> gather(tree, splits));
    for (int row = 0; row < 1_000; row++) {
      TreeNode.Split split = splits.get(random.nextInt(splits.size()));
      float threshold = split.threshold();
      rows[row][split.feature()] =
          switch (row % 3) {
            case 0 -> threshold;
            case 1 -> Math.nextDown(threshold);
            default -> Math.nextUp(threshold);
          };
    }
    return rows;
  }

  private static void gather(TreeNode node, List<TreeNode.Split> splits) {
    if (node instanceof TreeNode.Split split) {
      splits.add(split);
      gather(split.below(), splits);
      gather(split.rest(), splits);
    }
  }
}

package io.rongqiao.scoring.defaultrisk.tree;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import ml.dmlc.xgboost4j.java.XGBoostError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapleyTablesTest {

  @ParameterizedTest(name = "{0} trees of depth {1} over {2} features, {3}")
  @CsvSource({"200, 4, 30, hist", "40, 6, 7, exact", "30, 1, 5, exact", "20, 3, 2, exact"})
  void givesEachFeatureWhatTheNativeBoosterGivesIt(
      int trees, int depth, int features, String method) throws XGBoostError, IOException {
    NativeBooster trained =
        NativeBooster.train(new NativeBooster.Kind(trees, depth, features, method), 3_000);
    float[][] rows = NativeBooster.rows(500, features, new SplittableRandom(3));
    float[][] contributions = trained.booster().predictContrib(NativeBooster.matrix(rows), 0);

    var tables = new ShapleyTables(trained.ensemble());

    for (int row = 0; row < rows.length; row++) {
      double[] values = tables.of(rows[row]);
      for (int feature = 0; feature < features; feature++) {
        assertThat(values[feature]).isCloseTo(contributions[row][feature], within(1e-5));
      }
      assertThat(tables.mean()).isCloseTo(contributions[row][features], within(1e-5));
    }
  }

  @Test
  void addsUpToTheLogOdds() throws XGBoostError, IOException {
    TreeEnsemble ensemble =
        NativeBooster.train(new NativeBooster.Kind(100, 5, 10, "hist"), 2_000).ensemble();
    var tables = new ShapleyTables(ensemble);
    var walker = new TreeWalker(ensemble);

    for (float[] row : NativeBooster.rows(500, 10, new SplittableRandom(9))) {
      assertThat(tables.mean() + Arrays.stream(tables.of(row)).sum())
          .isCloseTo(walker.logOdds(row), within(1e-5));
    }
  }

  @Test
  void sharesAnInteractionByTheDefinition() {
    // 1 only where both are high; 40 % of the weight has a high a, and half of that a high b
    TreeNode both =
        new TreeNode.Split(
            0,
            0.5f,
            true,
            10,
            new TreeNode.Leaf(0, 6),
            new TreeNode.Split(1, 0.5f, true, 4, new TreeNode.Leaf(0, 2), new TreeNode.Leaf(1, 2)));
    var tables = new ShapleyTables(new TreeEnsemble(List.of("a", "b"), 0, List.of(both)));

    // v() = 0.2, v(a) = 0.5, v(b) = 0.4, v(a, b) = 1
    assertThat(tables.of(new float[] {1, 1}))
        .containsExactly(new double[] {0.45, 0.35}, within(1e-7));
    assertThat(tables.mean()).isCloseTo(0.2, within(1e-7));
  }
}

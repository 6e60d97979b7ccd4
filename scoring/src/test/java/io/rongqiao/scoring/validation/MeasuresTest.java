package io.rongqiao.scoring.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MeasuresTest {

  @Test
  void countsATieAsHalfInWhateverOrderTheRowsCome() {
    double[] probability = {0.5, 0.5, 0.5, 0.5, 0.2};
    boolean[] badFirst = {true, true, false, false, false};
    boolean[] goodFirst = {false, false, true, true, false};

    Discrimination one = Discrimination.of(new Judged(probability, badFirst));
    Discrimination other = Discrimination.of(new Judged(probability, goodFirst));

    // 6 pairs: 4 tied, 2 right
    assertThat(one.auc()).isCloseTo(4 / 6.0, within(1e-12)).isEqualTo(other.auc());
    assertThat(one.ks()).isCloseTo(1 / 3.0, within(1e-12)).isEqualTo(other.ks());
  }

  @Test
  void findsTheAreaThatCountingPairsFinds() {
    var random = new SplittableRandom(3);
    for (int next = 0; next < 50; next++) {
      Judged judged = judged(random, 40);
      double pairs = 0;
      double right = 0;
      for (int bad = 0; bad < judged.rows(); bad++) {
        for (int good = 0; good < judged.rows(); good++) {
          if (judged.isBad(bad) && !judged.isBad(good)) {
            pairs++;
            right += (Math.signum(judged.probability(bad) - judged.probability(good)) + 1) / 2;
          }
        }
      }

      assertThat(Discrimination.of(judged).auc()).isCloseTo(right / pairs, within(1e-12));
    }
  }

  @Test
  void hasNoAreaWhereOnlyOneOutcomeOccurs() {
    var judged = new Judged(new double[] {0.1, 0.2}, new boolean[2]);

    assertThat(Discrimination.of(judged).auc()).isNaN();
    assertThat(Reliability.of(judged).slope()).isNaN();
  }

  @Test
  void findsTheLineThatBentTheProbabilities() {
    var random = new SplittableRandom(5);
    double[] probability = new double[20_000];
    boolean[] bad = new boolean[probability.length];
    for (int row = 0; row < bad.length; row++) {
      double logOdds = -1 + random.nextGaussian();
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
      probability[row] = 1 / (1 + Math.exp(-(2 * logOdds + 1))); // too sure, and too high
    }

    Reliability reliability = Reliability.of(new Judged(probability, bad));

    assertThat(reliability.slope()).isCloseTo(0.5, within(0.03));
    assertThat(reliability.intercept()).isCloseTo(-0.5, within(0.05));
    assertThat(reliability.significance()).isLessThan(1e-6);
  }

  @Test
  void weighsProbabilitiesByBrierAndLogLoss() {
    Reliability reliability =
        Reliability.of(new Judged(new double[] {0.8, 0.4}, new boolean[] {true, false}));

    assertThat(reliability.brier()).isCloseTo((0.04 + 0.16) / 2, within(1e-12));
    assertThat(reliability.logLoss())
        .isCloseTo(-(Math.log(0.8) + Math.log(0.6)) / 2, within(1e-12));
  }

  @Test
  void readsTheTailOfChiSquareAsTablesHaveIt() {
    assertThat(ChiSquare.above(15.507, 8)).isCloseTo(0.05, within(1e-5));
    assertThat(ChiSquare.above(3.841, 1)).isCloseTo(0.05, within(1e-4));
    assertThat(ChiSquare.above(1.646, 8)).isCloseTo(0.99, within(1e-3));
    assertThat(ChiSquare.above(0, 3)).isEqualTo(1);
  }

  @Test
  void measuresHowFarADistributionMoved() {
    assertThat(Stability.index(new double[] {10, 30}, new double[] {20, 60})).isZero();
    assertThat(Stability.index(new double[] {50, 50}, new double[] {40, 60}))
        .isCloseTo(-0.1 * Math.log(0.8) + 0.1 * Math.log(1.2), within(1e-12));
    assertThat(Stability.index(new double[] {50, 50}, new double[] {100, 0})).isFinite();
    assertThat(Stability.counts(new double[] {0, 1, 1.5, 2}, List.of(1.0, 2.0)))
        .containsExactly(1, 2, 1);
  }

  @Test
  void countsWhatACutOffTakesAndRefuses() {
    var judged =
        new Judged(new double[] {0.9, 0.5, 0.5, 0.1}, new boolean[] {true, false, true, false});

    assertThat(Confusion.at(judged, 0.5)).isEqualTo(new Confusion(0.5, 2, 1, 0, 1));
    assertThat(Confusion.at(judged, 0.6).recall()).isEqualTo(0.5);
    assertThat(Confusion.at(judged, 0.6).badRateTaken()).isCloseTo(1 / 3.0, within(1e-12));
  }

  @Test
  void swapsNobodyBetweenAModelAndItself() {
    Judged judged = judged(new SplittableRandom(8), 200);

    SwapSet same = SwapSet.at(0.7, judged, judged);

    assertThat(same.both().rows()).isEqualTo(140);
    assertThat(same.in().rows() + same.out().rows()).isZero();
  }

  @Test
  void swapsAsManyInAsOut() {
    boolean[] bad = {true, false, false, false};
    var now = new Judged(new double[] {0.9, 0.1, 0.2, 0.3}, bad);
    var before = new Judged(new double[] {0.1, 0.9, 0.2, 0.3}, bad);

    SwapSet swap = SwapSet.at(0.75, now, before);

    assertThat(swap.in()).isEqualTo(new SwapSet.Count(1, 0));
    assertThat(swap.out()).isEqualTo(new SwapSet.Count(1, 1));
    assertThat(swap.both().rows()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoProbability() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Judged(new double[] {1.1}, new boolean[1]));
  }

  private static Judged judged(SplittableRandom random, int rows) {
    double[] probability = new double[rows];
    boolean[] bad = new boolean[rows];
    Arrays.setAll(probability, _ -> random.nextInt(21) / 20.0);
    for (int row = 0; row < rows; row++) {
      bad[row] = row == 0 || (row != 1 && random.nextInt(4) == 0);
    }
    return new Judged(probability, bad);
  }
}

package io.rongqiao.scoring.binning;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class OrderOverTimeTest {

  @Test
  void namesTheBinsAndTheTimeInWhichTheyChangePlaces() {
    long[][] good = {{900, 700, 500}, {900, 700, 500}, {600, 900, 500}};
    long[][] bad = {{100, 300, 500}, {100, 300, 500}, {400, 200, 500}};

    OrderOverTime.Turn turn = requireNonNull(OrderOverTime.worst(good, bad));

    assertThat(turn).isEqualTo(new OrderOverTime.Turn(0, 1, 0, 2));
  }

  @Test
  void putsTogetherTheNearestBinsOnTheWayBetweenTwoThatTurn() {
    long[][] good = {{900, 850, 500}, {500, 550, 900}, {900, 850, 500}};
    long[][] bad = {{100, 150, 500}, {500, 450, 100}, {100, 150, 500}};

    assertThat(requireNonNull(OrderOverTime.worst(good, bad)).closest()).isZero();
  }

  @Test
  void believesNoTurnThatChanceMakes() {
    var random = new SplittableRandom(4);
    int turns = 0;
    for (int trial = 0; trial < 200; trial++) {
      long[][] good = new long[6][4];
      long[][] bad = new long[6][4];
      for (int row = 0; row < 3_000; row++) {
        int bin = random.nextInt(4);
        boolean isBad = random.nextDouble() < 0.05 + 0.05 * bin;
        (isBad ? bad : good)[random.nextInt(6)][bin]++;
      }
      turns += OrderOverTime.worst(good, bad) == null ? 0 : 1;
    }

    assertThat(turns).isLessThan(4);
  }

  @Test
  void hearsNothingWhereNothingIs() {
    assertThat(OrderOverTime.worst(new long[3][2], new long[3][2])).isNull();
    assertThat(OrderOverTime.worst(new long[0][0], new long[0][0])).isNull();
  }
}

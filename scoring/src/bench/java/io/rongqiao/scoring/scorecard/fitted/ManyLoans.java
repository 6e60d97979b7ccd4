package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Seeded loans with about 7 % bad and some values missing. */
final class ManyLoans {

  private ManyLoans() {}

  static LabelledPortfolio of(int rows, int columns, long seed) {
    Random random = new Random(seed);
    double[] odds = new double[rows];
    Arrays.fill(odds, -3.1);
    List<Column> made = new ArrayList<>();
    for (int column = 0; column < columns; column++) {
      double[] values = new double[rows];
      double weight = 0.8 / (1 + column);
      for (int row = 0; row < rows; row++) {
        boolean missing = random.nextInt(20) == 0;
        double value = random.nextGaussian();
        values[row] = missing ? Double.NaN : Math.exp(value);
        odds[row] += weight * (missing ? 0.5 : value);
      }
      made.add(Column.numeric("x" + column, values));
    }
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds[row]));
    }
    return LabelledPortfolio.of(new Portfolio(made, rows), new Target("outcome", "bad"), bad);
  }
}

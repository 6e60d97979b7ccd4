package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import java.util.List;
import java.util.Random;

/** Loans whose risk is known because it was made. */
final class InventedLoans {

  private InventedLoans() {}

  /** Debt raises the risk, age lowers it, a trade matters, noise does not. */
  static LabelledPortfolio of(int rows, long seed) {
    Random random = new Random(seed);
    double[] debt = new double[rows];
    double[] age = new double[rows];
    double[] noise = new double[rows];
    int[] trade = new int[rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      debt[row] = Math.round(random.nextDouble() * 1000) / 1000.0;
      age[row] = random.nextInt(100) < 5 ? Double.NaN : random.nextInt(30);
      noise[row] = random.nextGaussian();
      trade[row] = random.nextInt(4) - (random.nextInt(50) == 0 ? 4 : 0);
      double years = Double.isNaN(age[row]) ? 5 : age[row];
      double odds = -2 + 3 * debt[row] - 0.1 * years + (trade[row] == 2 ? 1 : 0);
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-odds));
    }
    Portfolio inputs =
        new Portfolio(
            List.of(
                Column.numeric("debt", debt),
                Column.numeric("age", age),
                Column.numeric("noise", noise),
                Column.categorical("trade", List.of("bakery", "mill", "bar", "inn"), place(trade))),
            rows);
    return LabelledPortfolio.of(inputs, new Target("outcome", "bad"), bad);
  }

  private static int[] place(int[] trade) {
    int[] place = new int[trade.length];
    for (int row = 0; row < place.length; row++) {
      place[row] = Math.max(-1, trade[row]);
    }
    return place;
  }
}

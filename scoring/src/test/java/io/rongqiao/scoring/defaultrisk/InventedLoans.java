package io.rongqiao.scoring.defaultrisk;

import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Portfolio;
import io.rongqiao.scoring.portfolio.Target;
import java.util.List;
import java.util.SplittableRandom;

/** Loans whose risk rises with debt, falls with sales and hangs on the trade. */
public final class InventedLoans {

  private InventedLoans() {}

  /** So many loans; the same seed, the same loans. */
  public static LabelledPortfolio of(int rows, long seed) {
    var random = new SplittableRandom(seed);
    double[] debt = new double[rows];
    double[] sales = new double[rows];
    double[] noise = new double[rows];
    int[] trade = new int[rows];
    boolean[] bad = new boolean[rows];
    for (int row = 0; row < rows; row++) {
      debt[row] = random.nextDouble();
      sales[row] = random.nextInt(8) == 0 ? Double.NaN : random.nextGaussian();
      noise[row] = random.nextInt(20);
      trade[row] = random.nextInt(12) == 0 ? -1 : random.nextInt(3);
      double logOdds =
          -2.5
              + 3 * debt[row]
              - (Double.isNaN(sales[row]) ? -0.5 : sales[row])
              + (trade[row] == 2 ? 1 : 0);
      bad[row] = random.nextDouble() < 1 / (1 + Math.exp(-logOdds));
    }
    return LabelledPortfolio.of(
        new Portfolio(
            List.of(
                Column.numeric("debt", debt),
                Column.numeric("sales", sales),
                Column.numeric("noise", noise),
                Column.categorical("trade", List.of("food", "steel", "games"), trade)),
            rows),
        new Target("outcome", "bad"),
        bad);
  }
}

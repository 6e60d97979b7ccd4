package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.bench.BenchReport;
import io.rongqiao.scoring.binning.Binning;
import io.rongqiao.scoring.binning.BinningRules;
import io.rongqiao.scoring.binning.PreBins;
import io.rongqiao.scoring.portfolio.Column;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.portfolio.Trend;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;

/** One numeric feature of 150,000 rows from raw values to its optimal monotone bins. */
final class BinningBench {

  private static final int ROWS = 150_000;
  private static final int WARM_UP = 10;
  private static final int ROUNDS = 15;
  private static final double ASKED_MILLIS = 50;

  private BinningBench() {}

  static void measure() throws IOException {
    LabelledPortfolio loans = ManyLoans.of(ROWS, 1, 1);
    Column column = loans.inputs().columns().getFirst();
    boolean[] bad = loans.bad();
    int[] rows = IntStream.range(0, ROWS).toArray();
    double[] millis = new double[ROUNDS];
    int bins = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long before = System.nanoTime();
      PreBins cells = PreBins.of(column, List.of(), PreBins.MOST);
      Binning binning =
          Binning.of(
              cells,
              cells.counts(rows, bad, false),
              cells.counts(rows, bad, true),
              Trend.UP,
              BinningRules.USUAL);
      bins = binning.ordinary();
      if (round >= 0) {
        millis[round] = (System.nanoTime() - before) / 1e6;
      }
    }
    BenchReport.times(
        "binning",
        BenchReport.median(millis),
        ASKED_MILLIS,
        "ms",
        "150,000 rows of one number, 7 % bad, 5 % missing: cut into 100 pre-bins, exact optimum of"
            + " at most 10 monotone bins; %d bins came out; no peer, 50 ms asked".formatted(bins));
  }
}

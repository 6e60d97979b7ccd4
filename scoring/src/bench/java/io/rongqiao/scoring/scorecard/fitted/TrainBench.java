package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.bench.BenchReport;
import io.rongqiao.scoring.portfolio.LabelledPortfolio;
import io.rongqiao.scoring.riskmodel.TrainingOrder;
import java.io.IOException;

/** A scorecard of 150,000 rows and ten numbers, from the table in memory to the card. */
final class TrainBench {

  private static final int WARM_UP = 1;
  private static final int ROUNDS = 5;
  private static final double ASKED_SECONDS = 5;

  private TrainBench() {}

  static void measure() throws IOException {
    LabelledPortfolio loans = ManyLoans.of(150_000, 10, 2);
    double[] seconds = new double[ROUNDS];
    int size = 0;
    for (int round = -WARM_UP; round < ROUNDS; round++) {
      long before = System.nanoTime();
      FittedScorecard card = new ScorecardTrainer().train(loans, TrainingOrder.PLAIN, _ -> {});
      size = card.characteristics().size();
      double now = (System.nanoTime() - before) / 1e9;
      System.out.printf("  train-150k round %d: %.2f s%n", round, now);
      if (round >= 0) {
        seconds[round] = now;
      }
    }
    BenchReport.times(
        "train-150k",
        BenchReport.median(seconds),
        ASKED_SECONDS,
        "s",
        "150,000 × 10: leak check, bins, cross-validated penalties, fit, points; %d characteristics;"
                .formatted(size)
            + " no peer, 5 s asked");
  }
}

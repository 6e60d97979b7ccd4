package io.rongqiao.scoring.scorecard.fitted;

import java.io.IOException;
import java.util.List;

/** Runs the benchmarks of scorecards: all, or those named. */
public final class ScorecardBenches {

  private ScorecardBenches() {}

  public static void main(String[] names) throws IOException {
    List<String> wanted =
        names.length == 0 ? List.of("binning", "scorecard", "train-150k") : List.of(names);
    if (wanted.contains("binning")) {
      BinningBench.measure();
    }
    if (wanted.contains("scorecard")) {
      ScorecardBench.measure();
    }
    if (wanted.contains("train-150k")) {
      TrainBench.measure();
    }
  }
}

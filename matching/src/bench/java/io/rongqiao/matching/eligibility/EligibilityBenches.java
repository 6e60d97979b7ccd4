package io.rongqiao.matching.eligibility;

import java.io.IOException;
import java.util.List;

/** Runs the benchmarks of matching enterprises with products: all, or those named. */
public final class EligibilityBenches {

  private EligibilityBenches() {}

  public static void main(String[] names) throws IOException {
    List<String> wanted = List.of(names);
    for (int products : new int[] {20, 500, 10_000}) {
      if (wanted.isEmpty() || wanted.contains("match-" + products)) {
        MatchBench.measure(products);
      }
    }
    if (wanted.isEmpty() || wanted.contains("match-vs-dmn")) {
      DecisionTableBench.measure();
    }
  }
}

package io.rongqiao.matching.audience;

import java.io.IOException;
import java.util.List;

/** Runs the benchmarks of the reverse question: all, or those named. */
public final class AudienceBenches {

  private AudienceBenches() {}

  public static void main(String[] names) throws IOException {
    if (names.length == 0 || List.of(names).contains("reverse-match")) {
      ReverseMatchBench.measure();
    }
  }
}

package io.rongqiao.api.bench;

import java.io.IOException;
import java.util.List;

/** Runs the benchmarks of the whole platform: all, or those named. */
public final class PlatformBenches {

  private static final int ENTERPRISES = 300;

  private PlatformBenches() {}

  public static void main(String[] names) throws IOException, InterruptedException {
    List<String> wanted =
        names.length == 0 ? List.of("profile", "refresh", "http") : List.of(names);
    BenchPlatform platform = BenchPlatform.start(ENTERPRISES);
    if (wanted.contains("profile")) {
      ProfileBench.measure(platform);
    }
    if (wanted.contains("refresh")) {
      RefreshBench.measure(platform);
    }
    if (wanted.contains("http")) {
      HttpBench.measure(platform);
    }
    System.exit(0);
  }
}

package io.rongqiao.matching.eligibility;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Prints and writes what a benchmark found. */
public final class BenchReport {

  private BenchReport() {}

  public static void write(String benchmark, double ours, double peer, String unit, String what)
      throws IOException {
    String json =
        String.format(
            Locale.ROOT,
            "{\"benchmark\": \"%s\", \"ours\": %.0f, \"peer\": %.0f, \"ratio\": %.3f,"
                + " \"unit\": \"%s\", \"what\": \"%s\"}%n",
            benchmark,
            ours,
            peer,
            ours / peer,
            unit,
            what);
    System.out.print(json);
    Path folder = Path.of(System.getProperty("rongqiao.bench-folder", "target/bench"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(benchmark + ".json"), json);
  }

  /** The processor time this thread has had: other programs on the machine do not count in it. */
  static long threadNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

package io.rongqiao.scoring.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Prints and writes what a benchmark found. */
public final class BenchReport {

  private BenchReport() {}

  /** A rate: the more, the better. */
  public static void write(String benchmark, double ours, double peer, String unit, String what)
      throws IOException {
    keep(
        benchmark,
        String.format(
            Locale.ROOT,
            "{\"benchmark\": \"%s\", \"ours\": %.0f, \"peer\": %.0f, \"ratio\": %.3f,"
                + " \"unit\": \"%s\", \"what\": \"%s\"}%n",
            benchmark,
            ours,
            peer,
            ours / peer,
            unit,
            what));
  }

  /** A time: the less, the better. */
  public static void times(String benchmark, double ours, double peer, String unit, String what)
      throws IOException {
    keep(
        benchmark,
        String.format(
            Locale.ROOT,
            "{\"benchmark\": \"%s\", \"ours\": %.3f, \"peer\": %.3f, \"ratio\": %.3f,"
                + " \"unit\": \"%s\", \"what\": \"%s\"}%n",
            benchmark,
            ours,
            peer,
            peer / ours,
            unit,
            what));
  }

  private static void keep(String benchmark, String json) throws IOException {
    System.out.print(json);
    Path folder = Path.of(System.getProperty("rongqiao.bench-folder", "target/bench"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(benchmark + ".json"), json);
  }

  public static double median(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}

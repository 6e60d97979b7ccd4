package io.rongqiao.matching.allocation;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Runs the benchmarks of allocation on one invented province: 100,000 requests with 20 candidates
 * each and 500 quotas. Seconds are of processor time of the one thread that works, for other work
 * on the machine shall not count.
 */
public final class AllocationBenches {

  private static final long SEED = 20_200_229;
  private static final int REQUESTS = 100_000;
  private static final int CANDIDATES = 20;
  private static final int QUOTAS = 500;
  private static final int ROUNDS = Integer.getInteger("rongqiao.bench-rounds", 5);

  private AllocationBenches() {}

  public static void main(String[] names) throws IOException {
    List<String> all = List.of("allocation-gap", "allocation-time");
    List<String> wanted =
        names.length == 0 ? all : Arrays.stream(names).filter(all::contains).toList();
    if (wanted.isEmpty()) {
      return;
    }
    AllocationProblem problem = new InventedDemand(SEED, REQUESTS, CANDIDATES, QUOTAS).problem();
    Allocation allocation = allocate(problem);
    if (wanted.contains("allocation-gap")) {
      write(
          "allocation-gap",
          "{\"benchmark\": \"%s\", \"ours\": %.6f, \"peer\": 0.001, \"ratio\": %.3f, \"unit\":"
              + " \"share of the bound\", \"what\": \"value %d of a dual bound of %d fen\"}%n",
          allocation.gap(),
          0.001 / allocation.gap(),
          allocation.value(),
          allocation.bound());
    }
    if (wanted.contains("allocation-time")) {
      time(problem);
    }
  }

  private static void time(AllocationProblem problem) throws IOException {
    AllocationProblem tenth = new InventedDemand(SEED, REQUESTS / 10, CANDIDATES, QUOTAS).problem();
    double[] ours = new double[ROUNDS];
    double[] peer = new double[ROUNDS];
    for (int round = 0; round < ROUNDS; round++) {
      long start = processorTime();
      allocate(problem);
      long between = processorTime();
      Oracle.relaxed(tenth);
      ours[round] = (between - start) / 1e9;
      peer[round] = (processorTime() - between) / 1e9;
      System.out.printf(Locale.ROOT, "ours %.2f s, GLOP %.2f s%n", ours[round], peer[round]);
    }
    Arrays.sort(ours);
    Arrays.sort(peer);
    write(
        "allocation-time",
        "{\"benchmark\": \"%s\", \"ours\": %.3f, \"peer\": %.3f, \"ratio\": %.3f, \"unit\": \"s of"
            + " processor time\", \"what\": \"100000 requests x 20 x 500 quotas; GLOP relaxes a"
            + " tenth of them\"}%n",
        ours[ROUNDS / 2],
        peer[ROUNDS / 2],
        peer[ROUNDS / 2] / ours[ROUNDS / 2]);
  }

  private static Allocation allocate(AllocationProblem problem) {
    return Allocator.allocate(problem, Effort.standard(SEED), AllocationProgress.Watch.UNTIL_DONE);
  }

  private static long processorTime() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void write(String name, String form, Object... figures) throws IOException {
    Object[] all = new Object[figures.length + 1];
    all[0] = name;
    System.arraycopy(figures, 0, all, 1, figures.length);
    String json = String.format(Locale.ROOT, form, all);
    System.out.print(json);
    Path folder = Path.of(System.getProperty("rongqiao.bench-folder", "target/bench"));
    Files.createDirectories(folder);
    Files.writeString(folder.resolve(name + ".json"), json);
  }
}

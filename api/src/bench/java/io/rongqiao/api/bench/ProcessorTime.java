package io.rongqiao.api.bench;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Duration;
import java.util.Map;

/**
 * Processor time taken so far by this process and by each process of the database below it. Unlike
 * wall time it tells about the same on a machine that is shared.
 */
record ProcessorTime(Duration platform, Map<Long, Duration> database) {

  static ProcessorTime now() {
    return new ProcessorTime(
        taken(ProcessHandle.current()),
        ProcessHandle.current()
            .descendants()
            .filter(it -> it.info().command().orElse("").endsWith("/postgres"))
            .collect(toUnmodifiableMap(ProcessHandle::pid, ProcessorTime::taken)));
  }

  /** What was taken since; of a database process that has ended meanwhile nothing is known. */
  Taken since(ProcessorTime before) {
    Duration sum =
        database.entrySet().stream()
            .map(
                it -> it.getValue().minus(before.database.getOrDefault(it.getKey(), Duration.ZERO)))
            .reduce(Duration.ZERO, Duration::plus);
    return new Taken(platform.minus(before.platform), sum);
  }

  private static Duration taken(ProcessHandle process) {
    return process.info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** Processor time by the platform and by its database. */
  record Taken(Duration platform, Duration database) {

    Taken each(long times) {
      long divisor = Math.max(1, times);
      return new Taken(platform.dividedBy(divisor), database.dividedBy(divisor));
    }

    Duration sum() {
      return platform.plus(database);
    }

    @Override
    public String toString() {
      return "%.2f + %.2f ms of processor time (platform + database)"
          .formatted(platform.toNanos() / 1e6, database.toNanos() / 1e6);
    }
  }
}

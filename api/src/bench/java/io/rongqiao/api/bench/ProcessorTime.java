package io.rongqiao.api.bench;

import java.time.Duration;

/**
 * Processor time taken so far by this process and by the database below it. Unlike wall time it
 * tells the same on a machine that is shared.
 */
record ProcessorTime(Duration platform, Duration database) {

  static ProcessorTime now() {
    Duration database =
        ProcessHandle.current()
            .descendants()
            .filter(it -> it.info().command().orElse("").endsWith("/postgres"))
            .flatMap(it -> it.info().totalCpuDuration().stream())
            .reduce(Duration.ZERO, Duration::plus);
    Duration platform = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    return new ProcessorTime(platform, database);
  }

  ProcessorTime each(long times) {
    long divisor = Math.max(1, times);
    return new ProcessorTime(platform.dividedBy(divisor), database.dividedBy(divisor));
  }

  Duration sum() {
    return platform.plus(database);
  }

  @Override
  public String toString() {
    return "%.2f + %.2f ms of processor time (platform + database)"
        .formatted(platform.toNanos() / 1e6, database.toNanos() / 1e6);
  }

  ProcessorTime since(ProcessorTime before) {
    return new ProcessorTime(platform.minus(before.platform), database.minus(before.database));
  }
}

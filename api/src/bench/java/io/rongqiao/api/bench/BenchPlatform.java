package io.rongqiao.api.bench;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** The whole platform on its embedded defaults, with so many invented enterprises, to measure. */
record BenchPlatform(EmbeddedServer server, Path folder) {

  static final LocalDate DAY = LocalDate.of(2020, 2, 29);

  private static final int PARTITIONS = 6;

  static BenchPlatform start(int enterprises) throws IOException {
    Path folder = Files.createTempDirectory("platform-bench");
    var settings =
        new Settings("localhost", 0, folder, null, null, PARTITIONS, DAY, true, enterprises, null);
    var start = new PlatformStart(settings, new Progress(System.out), StopSequence.onExit());
    return new BenchPlatform(start.run(), folder);
  }

  <T> T bean(Class<T> type) {
    return context().getBean(type);
  }

  private ApplicationContext context() {
    return server.getApplicationContext();
  }
}

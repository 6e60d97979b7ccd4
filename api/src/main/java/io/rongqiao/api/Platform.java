package io.rongqiao.api;

import io.rongqiao.api.broker.BrokerFailed;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.settings.StartFailed;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import io.rongqiao.migrations.server.DatabaseServerFailed;
import java.util.concurrent.CountDownLatch;

/** The whole platform as one process. */
public final class Platform {

  private static final int FAILED = 1;

  private Platform() {}

  public static void main(String[] arguments) throws InterruptedException {
    Thread.currentThread().setUncaughtExceptionHandler((_, failure) -> giveUp(failure));
    StopSequence parts = StopSequence.onExit();
    try {
      serve(parts);
    } catch (StartFailed | DatabaseServerFailed | BrokerFailed failure) {
      if (parts.isStopped()) {
        return;
      }
      System.err.println("rongqiao: " + failure.getMessage());
      System.exit(FAILED);
    }
    new CountDownLatch(1).await();
  }

  /** A failure that nobody foresaw ends the process; the threads of its parts must not keep it. */
  private static void giveUp(Throwable failure) {
    failure.printStackTrace();
    System.exit(FAILED);
  }

  private static void serve(StopSequence parts) {
    Settings settings = Settings.ofProcess();
    Progress progress = new Progress(System.out);
    new PlatformStart(settings, progress, parts).run();
  }
}

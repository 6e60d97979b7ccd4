package io.rongqiao.api.command;

import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.settings.StartFailed;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;

/** Starts the platform and serves until it is told to stop. */
@Command(name = "serve", description = "Starts the platform and serves until it is interrupted.")
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() throws InterruptedException {
    StopSequence parts = StopSequence.onExit();
    try {
      new PlatformStart(Settings.ofProcess(), new Progress(System.out), parts).run();
    } catch (StartFailed failure) {
      if (!parts.isStopped()) {
        throw failure;
      }
    }
    new CountDownLatch(1).await();
    return 0;
  }
}

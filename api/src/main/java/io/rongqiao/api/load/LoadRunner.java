package io.rongqiao.api.load;

import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.RecoverLoads;
import io.rongqiao.scoring.evidence.loading.RunLoad;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs this process's loads in the background, a few at a time. A load that is cut off, because the
 * database is away or the platform stops, stays where it is and is run again.
 */
public final class LoadRunner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(LoadRunner.class);
  private static final int AT_A_TIME = 2;
  private static final int PAUSE_SECONDS = 5;
  private static final int GRACE_SECONDS = 2;

  private final RunLoad run;
  private final RecoverLoads recover;
  private final ScheduledThreadPoolExecutor workers;

  LoadRunner(RunLoad run, RecoverLoads recover) {
    this.run = run;
    this.recover = recover;
    this.workers = new ScheduledThreadPoolExecutor(AT_A_TIME, LoadRunner::worker);
    workers.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /** Takes up what an earlier life of this process left; before any file of this one arrives. */
  public LoadRunner start() {
    recover.recover().forEach(this::submit);
    return this;
  }

  /** Runs a load as soon as a thread is free. */
  public void submit(LoadId load) {
    later(() -> attempt(load), 0);
  }

  /** Begins no other load; one that does not end in time is run again after the next start. */
  @Override
  public void close() {
    workers.shutdown();
    if (!isIdle()) {
      LOG.info("Loads are cut off and run again after the next start");
      workers.shutdownNow();
      var _ = isIdle();
    }
  }

  private boolean isIdle() {
    try {
      return workers.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void attempt(LoadId load) {
    try {
      run.run(load);
    } catch (RuntimeException cutOff) {
      LOG.warn("Load {} was cut off and will be run again", load, cutOff);
      later(() -> resume(load), PAUSE_SECONDS);
    }
  }

  private void resume(LoadId load) {
    try {
      if (!recover.isToBeRun(load)) {
        return;
      }
    } catch (RuntimeException unavailable) {
      LOG.warn("Load {} still waits: {}", load, unavailable.toString());
      later(() -> resume(load), PAUSE_SECONDS);
      return;
    }
    attempt(load);
  }

  private void later(Runnable task, int seconds) {
    try {
      var _ = workers.schedule(task, seconds, TimeUnit.SECONDS);
    } catch (RejectedExecutionException _) {
      LOG.info("Stopping; the load waits for the next start");
    }
  }

  private static Thread worker(Runnable task) {
    return Thread.ofPlatform().name("load").daemon().unstarted(task);
  }
}

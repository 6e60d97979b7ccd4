package io.rongqiao.api.budget;

import io.rongqiao.matching.budget.plan.RunBudgetPlan;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Works plans out in the background, one at a time in a process, so that its memory stays bounded;
 * several processes share them. It looks for work every second, and at once when a plan was ordered
 * here.
 */
public final class PlanRunner implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(PlanRunner.class);
  private static final int PAUSE_SECONDS = 1;
  private static final int GRACE_SECONDS = 5;

  private final RunBudgetPlan run;
  private final UUID name;
  private final ScheduledThreadPoolExecutor worker;

  PlanRunner(RunBudgetPlan run, UUID name) {
    this.run = run;
    this.name = name;
    this.worker =
        new ScheduledThreadPoolExecutor(
            1, task -> Thread.ofPlatform().name("budget plan").daemon().unstarted(task));
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    worker.setContinueExistingPeriodicTasksAfterShutdownPolicy(false);
  }

  /** Begins to look for work, and takes up what another life of the process left. */
  public PlanRunner start() {
    var _ =
        worker.scheduleWithFixedDelay(
            this::workOff, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    return this;
  }

  /** A plan waits. */
  void wake() {
    try {
      worker.execute(this::workOff);
    } catch (RejectedExecutionException _) {
      LOG.info("Stopping; the plan waits for another process");
    }
  }

  /** What is under way goes back to the queue. */
  @Override
  public void close() {
    worker.shutdownNow();
    try {
      if (!worker.awaitTermination(GRACE_SECONDS, TimeUnit.SECONDS)) {
        LOG.info("A plan is cut off and is taken up again after a minute");
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  /** A plan that is cut off by a failure is taken up again when its lease has ended. */
  private void workOff() {
    try {
      while (!Thread.currentThread().isInterrupted() && run.runNext(name)) {
        LOG.debug("A plan was worked off");
      }
    } catch (RuntimeException cutOff) {
      LOG.warn("A plan was cut off and will be taken up again", cutOff);
    }
  }
}

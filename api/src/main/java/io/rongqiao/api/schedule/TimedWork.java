package io.rongqiao.api.schedule;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * Carries out every kind of timed work. There is one of it in a process, for one that knew only
 * some kinds would in time throw the others away as unknown.
 */
public final class TimedWork implements AutoCloseable {

  private static final int AT_A_TIME = 2;
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final List<Job> jobs;
  private final Scheduler scheduler;

  TimedWork(DataSource database, List<Job> jobs) {
    this.jobs = List.copyOf(jobs);
    List<Task<?>> tasks = new ArrayList<>();
    jobs.forEach(job -> tasks.add(job.task()));
    this.scheduler =
        Scheduler.create(database, tasks)
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(AT_A_TIME)
            .pollingInterval(LOOK_EVERY)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(GRACE)
            .build();
  }

  /** A kind of timed work. */
  public interface Job {

    Task<?> task();

    /** Gives what has no time yet one; a process begins with this. */
    void plan(SchedulerClient client);
  }

  /** Begins. */
  public TimedWork start() {
    jobs.forEach(job -> job.plan(scheduler));
    scheduler.start();
    return this;
  }

  /** Has work done at once; what a process is at already is left to it. */
  public void now(TaskInstance<Void> work, Instant now) {
    try {
      scheduler.schedule(work, now, ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceException _) {
      // A process is at it.
    }
  }

  /** Lets what is under way finish for a while; the rest waits for another process. */
  @Override
  public void close() {
    scheduler.stop();
  }
}

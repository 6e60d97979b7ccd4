package io.rongqiao.api.acceptance;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.acceptance.LearnAcceptance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Has the acceptance curves learned anew once a day, by whichever process is free. */
final class AcceptanceSchedule implements TimedWork.Job {

  private static final String ACTOR = "acceptance-schedule";
  private static final TaskDescriptor<Void> LEARN = TaskDescriptor.of("learn-acceptance");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** So that a start is not slowed by it. */
  private static final Duration FIRST = Duration.ofMinutes(6);

  private final LearnAcceptance learn;
  private final Clock clock;

  AcceptanceSchedule(LearnAcceptance learn, Clock clock) {
    this.learn = learn;
    this.clock = clock;
  }

  @Override
  public Task<?> task() {
    return Tasks.custom(LEARN)
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .onDeadExecutionRevive()
        .execute(
            (_, _) -> {
              learn.learn(ACTOR);
              Instant next = clock.instant().plus(DAY);
              return (complete, operations) -> operations.reschedule(complete, next);
            });
  }

  @Override
  public void plan(SchedulerClient client) {
    client.scheduleIfNotExists(LEARN.instance("daily").build(), clock.instant().plus(FIRST));
  }
}

package io.rongqiao.api.model;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.scoring.governance.leading.CountOutcomes;
import io.rongqiao.scoring.governance.stability.ReckonStability;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Has outcomes counted and the stability of every model reckoned once a day, by whichever process
 * is free.
 */
final class StabilitySchedule implements TimedWork.Job {

  private static final TaskDescriptor<Void> RECKON = TaskDescriptor.of("reckon-stability");
  private static final Duration DAY = Duration.ofDays(1);
  private static final Duration PAUSE = Duration.ofMinutes(10);

  /** So that a start is not slowed by it. */
  private static final Duration FIRST = Duration.ofMinutes(5);

  private final ReckonStability reckon;
  private final CountOutcomes outcomes;
  private final Clock clock;

  StabilitySchedule(ReckonStability reckon, CountOutcomes outcomes, Clock clock) {
    this.reckon = reckon;
    this.outcomes = outcomes;
    this.clock = clock;
  }

  @Override
  public Task<?> task() {
    return Tasks.custom(RECKON)
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .onDeadExecutionRevive()
        .execute(
            (_, _) -> {
              outcomes.count();
              reckon.reckon();
              Instant next = clock.instant().plus(DAY);
              return (complete, operations) -> operations.reschedule(complete, next);
            });
  }

  @Override
  public void plan(SchedulerClient client) {
    client.scheduleIfNotExists(RECKON.instance("daily").build(), clock.instant().plus(FIRST));
  }
}

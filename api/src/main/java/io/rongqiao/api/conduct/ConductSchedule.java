package io.rongqiao.api.conduct;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** A {@link ConductRound} each hour, by whichever process is free. */
final class ConductSchedule implements TimedWork.Job {

  private static final TaskDescriptor<Void> ROUND = TaskDescriptor.of("conduct-round");
  private static final Duration EVERY = Duration.ofHours(1);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration FIRST = Duration.ofHours(1);

  private final ConductRound round;
  private final Clock clock;

  ConductSchedule(ConductRound round, Clock clock) {
    this.round = round;
    this.clock = clock;
  }

  @Override
  public Task<?> task() {
    return Tasks.custom(ROUND)
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .onDeadExecutionRevive()
        .execute(
            (_, _) -> {
              var _ = round.run();
              Instant next = clock.instant().plus(EVERY);
              return (complete, operations) -> operations.reschedule(complete, next);
            });
  }

  @Override
  public void plan(SchedulerClient client) {
    client.scheduleIfNotExists(ROUND.instance("hourly").build(), clock.instant().plus(FIRST));
  }
}

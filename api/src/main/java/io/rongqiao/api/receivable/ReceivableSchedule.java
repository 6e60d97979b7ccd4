package io.rongqiao.api.receivable;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.receivable.RemindDebtors;
import io.rongqiao.matching.receivable.registration.LapseInterests;
import io.rongqiao.matching.receivable.resemblance.CompareOverlooked;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Reminds debtors, lapses registrations and compares what a process that died left uncompared,
 * every quarter of an hour, by whichever process is free.
 */
final class ReceivableSchedule implements TimedWork.Job {

  private static final TaskDescriptor<Void> ROUND = TaskDescriptor.of("receivable-round");
  private static final Duration EVERY = Duration.ofMinutes(15);
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration FIRST = Duration.ofMinutes(2);

  private final RemindDebtors remindDebtors;
  private final LapseInterests lapseInterests;
  private final CompareOverlooked compareOverlooked;
  private final Clock clock;

  ReceivableSchedule(
      RemindDebtors remindDebtors,
      LapseInterests lapseInterests,
      CompareOverlooked compareOverlooked,
      Clock clock) {
    this.remindDebtors = remindDebtors;
    this.lapseInterests = lapseInterests;
    this.compareOverlooked = compareOverlooked;
    this.clock = clock;
  }

  @Override
  public Task<?> task() {
    return Tasks.custom(ROUND)
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .onDeadExecutionRevive()
        .execute(
            (_, _) -> {
              compareOverlooked.compare();
              lapseInterests.lapse();
              remindDebtors.remind();
              Instant next = clock.instant().plus(EVERY);
              return (complete, operations) -> operations.reschedule(complete, next);
            });
  }

  @Override
  public void plan(SchedulerClient client) {
    client.scheduleIfNotExists(
        ROUND.instance("quarter-hourly").build(), clock.instant().plus(FIRST));
  }
}

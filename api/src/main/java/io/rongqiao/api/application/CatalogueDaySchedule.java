package io.rongqiao.api.application;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.rematch.BeginCatalogueDay;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Looks every few minutes whether a day has begun for products, by whichever process is free. */
@Singleton
final class CatalogueDaySchedule implements TimedWork.Job {

  private static final TaskDescriptor<Void> BEGIN = TaskDescriptor.of("begin-catalogue-day");
  private static final Duration PAUSE = Duration.ofMinutes(5);

  private final BeginCatalogueDay beginCatalogueDay;
  private final Clock clock;

  CatalogueDaySchedule(BeginCatalogueDay beginCatalogueDay, Clock clock) {
    this.beginCatalogueDay = beginCatalogueDay;
    this.clock = clock;
  }

  @Override
  public Task<?> task() {
    return Tasks.custom(BEGIN)
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .onDeadExecutionRevive()
        .execute(
            (_, _) -> {
              beginCatalogueDay.begin();
              Instant next = clock.instant().plus(PAUSE);
              return (complete, operations) -> operations.reschedule(complete, next);
            });
  }

  @Override
  public void plan(SchedulerClient client) {
    client.scheduleIfNotExists(BEGIN.instance("always").build(), clock.instant());
  }
}

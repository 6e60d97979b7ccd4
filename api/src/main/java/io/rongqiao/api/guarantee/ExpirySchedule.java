package io.rongqiao.api.guarantee;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.guarantee.LapseApprovals;
import io.rongqiao.matching.guarantee.capacity.ExpireReservations;
import java.time.Duration;

/**
 * Has late reservations give their capacity back and lapse their approvals, by whichever process is
 * free. Nobody waits for it: whoever is short of capacity makes room at once.
 */
final class ExpirySchedule implements TimedWork.Job {

  private static final TaskDescriptor<Void> EXPIRE = TaskDescriptor.of("expire-reservations");
  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final ExpireReservations expire;
  private final LapseApprovals lapse;

  ExpirySchedule(ExpireReservations expire, LapseApprovals lapse) {
    this.expire = expire;
    this.lapse = lapse;
  }

  @Override
  public Task<?> task() {
    return Tasks.recurring(EXPIRE, FixedDelay.of(PAUSE))
        .execute(
            (_, _) -> {
              expire.expire();
              lapse.lapse();
            });
  }

  @Override
  public void plan(SchedulerClient client) {
    // A recurring task plans itself when the scheduler starts.
  }
}

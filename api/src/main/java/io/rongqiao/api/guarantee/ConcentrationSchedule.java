package io.rongqiao.api.guarantee;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.matching.guarantee.concentration.WatchConcentration;
import java.time.Duration;

/** Has the ratios of R29 watched, by whichever process is free. */
final class ConcentrationSchedule implements TimedWork.Job {

  private static final TaskDescriptor<Void> WATCH = TaskDescriptor.of("watch-concentration");
  private static final Duration PAUSE = Duration.ofHours(1);

  private final WatchConcentration watch;

  ConcentrationSchedule(WatchConcentration watch) {
    this.watch = watch;
  }

  @Override
  public Task<?> task() {
    return Tasks.recurring(WATCH, FixedDelay.of(PAUSE)).execute((_, _) -> watch.watch());
  }

  @Override
  public void plan(SchedulerClient client) {
    // A recurring task plans itself when the scheduler starts.
  }
}

package io.rongqiao.api.connector;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.connector.Connector;
import io.rongqiao.scoring.evidence.connector.Connectors;
import io.rongqiao.scoring.evidence.connector.PullEvidence;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * When each connector is pulled. The times are in the database: whichever process is free takes
 * what is due, and no two take the same; what a process leaves undone when it dies, another takes
 * up.
 */
final class ConnectorSchedule implements TimedWork.Job {

  private static final Access ACCESS = new Access.Platform("connector-schedule");
  private static final TaskDescriptor<Void> PULL = TaskDescriptor.of("pull-evidence");
  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final Transactions transactions;
  private final Connectors connectors;
  private final ConnectorSwitches switches;
  private final PullEvidence pull;

  ConnectorSchedule(
      Transactions transactions,
      Connectors connectors,
      ConnectorSwitches switches,
      PullEvidence pull) {
    this.transactions = transactions;
    this.connectors = connectors;
    this.switches = switches;
    this.pull = pull;
  }

  @Override
  public Task<?> task() {
    return Tasks.custom(PULL)
        .onFailureReschedule(FixedDelay.of(PAUSE))
        .onDeadExecutionRevive()
        .execute((instance, _) -> pull(UUID.fromString(instance.getId())));
  }

  @Override
  public void plan(SchedulerClient client) {
    List<Connector> on = transactions.call(ACCESS, connectors::enabled);
    on.forEach(connector -> client.scheduleIfNotExists(of(connector.id()), connector.nextAt()));
  }

  /** The pulling of one connector. */
  static TaskInstance<Void> of(UUID connector) {
    return PULL.instance(connector.toString()).build();
  }

  private CompletionHandler<Void> pull(UUID connector) {
    if (!isOn(connector)) {
      return (_, operations) -> operations.remove();
    }
    Instant next = pull.pull(connector).nextAt();
    return (complete, operations) -> operations.reschedule(complete, next);
  }

  private boolean isOn(UUID connector) {
    return transactions.call(ACCESS, () -> switches.isOn(connector));
  }
}

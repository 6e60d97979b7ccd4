package io.rongqiao.api.connector;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerClient.ScheduleOptions;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceException;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.connector.Connector;
import io.rongqiao.scoring.evidence.connector.Connectors;
import io.rongqiao.scoring.evidence.connector.PullEvidence;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * When each connector is pulled. The times are in the database: whichever process is free takes
 * what is due, and no two take the same; what a process leaves undone when it dies, another takes
 * up.
 */
public final class ConnectorSchedule implements AutoCloseable {

  private static final Access ACCESS = new Access.Platform("connector-schedule");
  private static final TaskDescriptor<Void> PULL = TaskDescriptor.of("pull-evidence");
  private static final int AT_A_TIME = 2;
  private static final Duration LOOK_EVERY = Duration.ofSeconds(1);
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);
  private static final int MISSED_HEARTBEATS = 6;
  private static final Duration PAUSE = Duration.ofMinutes(1);
  private static final Duration GRACE = Duration.ofSeconds(5);

  private final Transactions transactions;
  private final Connectors connectors;
  private final ConnectorSwitches switches;
  private final PullEvidence pull;
  private final Clock clock;
  private final Scheduler scheduler;

  ConnectorSchedule(
      DataSource database,
      Transactions transactions,
      Connectors connectors,
      ConnectorSwitches switches,
      PullEvidence pull,
      Clock clock) {
    this.transactions = transactions;
    this.connectors = connectors;
    this.switches = switches;
    this.pull = pull;
    this.clock = clock;
    this.scheduler =
        Scheduler.create(
                database,
                Tasks.custom(PULL)
                    .onFailureReschedule(FixedDelay.of(PAUSE))
                    .onDeadExecutionRevive()
                    .execute((instance, _) -> pull(UUID.fromString(instance.getId()))))
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .threads(AT_A_TIME)
            .pollingInterval(LOOK_EVERY)
            .heartbeatInterval(HEARTBEAT)
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(GRACE)
            .build();
  }

  /** Begins; connectors that have no time yet get one. */
  public ConnectorSchedule start() {
    List<Connector> on = transactions.call(ACCESS, connectors::enabled);
    on.forEach(
        connector -> scheduler.scheduleIfNotExists(task(connector.id()), connector.nextAt()));
    scheduler.start();
    return this;
  }

  /** Has a connector pulled at once; one that is being pulled is left to it. */
  void pullNow(UUID connector) {
    try {
      scheduler.schedule(task(connector), clock.instant(), ScheduleOptions.WHEN_EXISTS_RESCHEDULE);
    } catch (TaskInstanceException _) {
      // A process is at it.
    }
  }

  /** Lets what is being pulled finish for a while; the rest waits for another process. */
  @Override
  public void close() {
    scheduler.stop();
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

  private static TaskInstance<Void> task(UUID connector) {
    return PULL.instance(connector.toString()).build();
  }
}

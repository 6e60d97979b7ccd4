package io.rongqiao.api.connector;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.schedule.TimedWork;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.connector.Connector;
import io.rongqiao.scoring.evidence.connector.Connectors;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** Where evidence is fetched from, as an operator sets it. */
@Controller("/api/v1/connectors")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class ConnectorController {

  private final Callers callers;
  private final Transactions transactions;
  private final Connectors connectors;
  private final ConnectorSwitches switches;
  private final TimedWork timedWork;
  private final AuditLog audit;
  private final Supplier<UUID> ids;
  private final Clock clock;

  ConnectorController(
      Callers callers,
      Transactions transactions,
      Connectors connectors,
      ConnectorSwitches switches,
      TimedWork timedWork,
      AuditLog audit,
      Supplier<UUID> ids,
      Clock clock) {
    this.callers = callers;
    this.transactions = transactions;
    this.connectors = connectors;
    this.switches = switches;
    this.timedWork = timedWork;
    this.audit = audit;
    this.ids = ids;
    this.clock = clock;
  }

  /** Every connector and how it fares. */
  @Get
  ConnectorsView list(Authentication authentication) {
    Caller caller = callers.of(authentication);
    List<ConnectorView> items =
        transactions.call(
            caller.platform(), () -> switches.all().keySet().stream().map(this::view).toList());
    return new ConnectorsView(items, null);
  }

  /** Sets a connector up and has it pulled; the one of the same provider and kind is changed. */
  @Post
  @Status(HttpStatus.CREATED)
  ConnectorView set(Authentication authentication, @Body ConnectorForm form) {
    Caller caller = callers.of(authentication);
    Connector wanted = form.toConnector(ids.get(), clock.instant());
    Connector kept = transactions.call(caller.platform(), () -> connectors.register(wanted));
    note(caller, "connector-set", kept.id());
    timedWork.now(ConnectorSchedule.of(kept.id()), clock.instant());
    return read(caller, kept.id());
  }

  /** Has it fetch no more until it is resumed. */
  @Post("/{id}/pause")
  ConnectorView pause(Authentication authentication, UUID id) {
    return turn(callers.of(authentication), id, false);
  }

  /** Has it fetch again, from where it was. */
  @Post("/{id}/resumption")
  ConnectorView resume(Authentication authentication, UUID id) {
    ConnectorView resumed = turn(callers.of(authentication), id, true);
    timedWork.now(ConnectorSchedule.of(id), clock.instant());
    return resumed;
  }

  /** Has it fetch at once. */
  @Post("/{id}/run")
  @Status(HttpStatus.ACCEPTED)
  ConnectorView run(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    ConnectorView found = read(caller, id);
    if (!found.on()) {
      throw new Refused(ProblemType.CONFLICT, "This connector is paused; resume it first.");
    }
    note(caller, "connector-run", id);
    timedWork.now(ConnectorSchedule.of(id), clock.instant());
    return found;
  }

  private ConnectorView turn(Caller caller, UUID id, boolean on) {
    if (!transactions.call(caller.platform(), () -> switches.turn(id, on))) {
      throw notFound(id);
    }
    note(caller, on ? "connector-resumed" : "connector-paused", id);
    return read(caller, id);
  }

  private ConnectorView read(Caller caller, UUID id) {
    return transactions.call(caller.platform(), () -> view(id));
  }

  private ConnectorView view(UUID id) {
    Connector found = connectors.find(id).orElseThrow(() -> notFound(id));
    return ConnectorView.of(found, switches.isOn(id));
  }

  private void note(Caller caller, String deed, UUID id) {
    audit.note(caller.actor(), deed, id.toString(), Map.of());
  }

  private static Refused notFound(UUID id) {
    return Refused.notFound("There is no connector %s.".formatted(id));
  }
}

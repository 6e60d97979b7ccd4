package io.rongqiao.api.load;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.audit.AuditLog;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.api.security.Role;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.delivery.DeliveryKind;
import io.rongqiao.scoring.evidence.delivery.DeliveryKinds;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.LoadOrder;
import io.rongqiao.scoring.evidence.loading.Loads;
import io.rongqiao.scoring.evidence.loading.ReceiveLoad;
import io.rongqiao.scoring.evidence.loading.Reception;
import io.rongqiao.scoring.evidence.loading.RowError;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of evidence and what became of them. */
@Controller("/api/v1/loads")
@Secured({"PROVIDER", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoadController {

  private static final int PAGE = 50;

  private final Callers callers;
  private final Transactions transactions;
  private final Loads loads;
  private final ReceiveLoad receiveLoad;
  private final LoadRunner runner;
  private final AuditLog audit;

  LoadController(
      Callers callers,
      Transactions transactions,
      Loads loads,
      ReceiveLoad receiveLoad,
      LoadRunner runner,
      AuditLog audit) {
    this.callers = callers;
    this.transactions = transactions;
    this.loads = loads;
    this.receiveLoad = receiveLoad;
    this.runner = runner;
    this.audit = audit;
  }

  /** Takes a file as it arrives: CSV, NDJSON or xlsx, compressed with gzip or not. */
  @Post
  @Consumes(MediaType.ALL)
  @Status(HttpStatus.ACCEPTED)
  LoadView receive(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @QueryValue @Nullable String kind,
      @QueryValue @Nullable String provider,
      @QueryValue @Nullable String periodFrom,
      @QueryValue @Nullable String periodTo,
      @QueryValue @Nullable UUID supersedes,
      @Body @Parameter(hidden = true) InputStream file)
      throws IOException {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    DeliveryKind wanted = Field.read("kind", kind, LoadController::kind);
    LocalDate from = Field.readIfGiven("periodFrom", periodFrom, LocalDate::parse).orElse(null);
    LocalDate to = Field.readIfGiven("periodTo", periodTo, LocalDate::parse).orElse(null);
    LoadId earlier = supersedes == null ? null : new LoadId(supersedes);
    LoadOrder order =
        Field.read(
            "provider",
            providerOf(caller, provider),
            name -> new LoadOrder(name, key.value(), wanted, from, to, earlier, false));
    return switch (receiveLoad.receive(order, file)) {
      case Reception.Received received -> {
        runner.submit(received.load().id());
        audit.note(
            caller.actor(), "load", received.load().id().toString(), Map.of("kind", wanted.slug()));
        yield LoadView.of(received.load());
      }
      case Reception.Repeated repeated -> LoadView.of(repeated.load());
      case Reception.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  /** The newest loads; a provider sees its own. */
  @Get
  LoadsView list(Authentication authentication, @QueryValue @Nullable UUID cursor) {
    Caller caller = callers.of(authentication);
    LoadId before = cursor == null ? null : new LoadId(cursor);
    List<Load> found =
        transactions.call(
            caller.platform(), () -> loads.newest(onlyProvider(caller), before, PAGE));
    return LoadsView.of(found, PAGE);
  }

  @Get("/{id}")
  LoadView read(Authentication authentication, UUID id) {
    return LoadView.of(find(callers.of(authentication), id));
  }

  /** The rows that were not taken, as a CSV file. */
  @Get(value = "/{id}/errors", produces = "text/csv")
  HttpResponse<String> errors(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    Load load = find(caller, id);
    List<RowError> found =
        transactions.call(caller.platform(), () -> loads.errors(load.id(), -1, ErrorReport.MOST));
    return HttpResponse.ok(ErrorReport.csv(found))
        .header("Content-Disposition", "attachment; filename=\"%s-errors.csv\"".formatted(id));
  }

  private Load find(Caller caller, UUID id) {
    String only = onlyProvider(caller);
    return transactions
        .call(caller.platform(), () -> loads.find(new LoadId(id)))
        .filter(load -> only == null || load.order().provider().equals(only))
        .orElseThrow(() -> Refused.notFound("You have no load %s.".formatted(id)));
  }

  private static DeliveryKind kind(String slug) {
    return DeliveryKinds.find(slug)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "must be one of "
                        + DeliveryKinds.all().stream().map(DeliveryKind::slug).toList()));
  }

  /** A provider delivers in its own name; an operator in any. */
  private static @Nullable String providerOf(Caller caller, @Nullable String named) {
    return caller.role() == Role.PROVIDER ? caller.actor() : named;
  }

  private static @Nullable String onlyProvider(Caller caller) {
    return caller.role() == Role.PROVIDER ? caller.actor() : null;
  }
}

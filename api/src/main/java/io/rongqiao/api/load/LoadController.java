package io.rongqiao.api.load;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.evidence.loading.Load;
import io.rongqiao.scoring.evidence.loading.LoadId;
import io.rongqiao.scoring.evidence.loading.Loads;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of evidence, as providers send them, and what became of them. */
@Controller("/api/v1/loads")
@Secured({"PROVIDER", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class LoadController {

  private static final String CSV = "text/csv;charset=utf-8";
  private static final int LONGEST_PAGE = 200;

  private final Callers callers;
  private final Sources sources;
  private final Transactions transactions;
  private final Loads loads;
  private final Deliveries deliveries;

  LoadController(
      Callers callers,
      Sources sources,
      Transactions transactions,
      Loads loads,
      Deliveries deliveries) {
    this.callers = callers;
    this.sources = sources;
    this.transactions = transactions;
    this.loads = loads;
    this.deliveries = deliveries;
  }

  /**
   * Receives a file: CSV, NDJSON or xlsx, also compressed by gzip, told by its first bytes. The
   * load runs in the background; its address tells how far it has come. The same key again is the
   * same load, and only one that failed reads the file once more.
   */
  @Post(consumes = MediaType.ALL)
  @ApiResponse(responseCode = "202", description = "the load, which waits or runs")
  @ApiResponse(responseCode = "200", description = "the load that the key stands for, finished")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<LoadView> receive(
      Authentication authentication, @RequestBean LoadWish wish, @Body InputStream body)
      throws IOException {
    try (body) {
      Caller caller = callers.of(authentication);
      Load load =
          deliveries.receive(caller, wish.toOrder(sources.of(caller, wish.provider())), body);
      return answer(load).body(LoadView.of(load));
    }
  }

  /** The loads, the newest first: a provider's own, or all of them for an operator. */
  @Get
  LoadsView list(
      Authentication authentication,
      @QueryValue @Nullable String provider,
      @QueryValue @Nullable String cursor,
      @QueryValue(defaultValue = "50") int limit) {
    Caller caller = callers.of(authentication);
    PageLimit.check(limit, LONGEST_PAGE);
    LoadId before = Field.readIfGiven("cursor", cursor, LoadController::id).orElse(null);
    String only = sources.only(caller).orElse(provider);
    List<Load> found =
        transactions.call(caller.platform(), () -> loads.newest(only, before, limit + 1));
    return LoadsView.of(found, limit);
  }

  /** How far a load has come. */
  @Get("/{id}")
  LoadView read(Authentication authentication, UUID id) {
    return LoadView.of(visible(callers.of(authentication), id));
  }

  /** Each row that was not taken in, with what was wrong with it. */
  @Get(value = "/{id}/errors", produces = CSV)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  HttpResponse<StreamedFile> errors(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    LoadId load = visible(caller, id).id();
    InputStream report =
        new ErrorReport(
            after ->
                transactions.call(
                    caller.platform(), () -> loads.errors(load, after, ErrorReport.PAGE)));
    return HttpResponse.ok(
        new StreamedFile(report, MediaType.of(CSV)).attach("errors-%s.csv".formatted(id)));
  }

  private Load visible(Caller caller, UUID id) {
    return transactions
        .call(caller.platform(), () -> loads.find(new LoadId(id)))
        .filter(load -> sources.only(caller).map(load.order().provider()::equals).orElse(true))
        .orElseThrow(() -> Refused.notFound("No load %s is visible to you.".formatted(id)));
  }

  private static MutableHttpResponse<LoadView> answer(Load load) {
    MutableHttpResponse<LoadView> answer =
        load.finishedAt() == null ? HttpResponse.accepted() : HttpResponse.ok();
    return answer.header(HttpHeaders.LOCATION, "/api/v1/loads/" + load.id());
  }

  private static LoadId id(String text) {
    return new LoadId(UUID.fromString(text));
  }
}

package io.rongqiao.api.receivable;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.representation.ReceivedFile;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.matching.receivable.bulk.Batch;
import io.rongqiao.matching.receivable.bulk.BatchRow;
import io.rongqiao.matching.receivable.bulk.Batches;
import io.rongqiao.matching.receivable.bulk.UploadFile;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Files of receivables, as the systems of creditors and debtors send them. */
@Controller("/api/v1/receivable-batches")
@Secured({"ENTERPRISE", "DEBTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class ReceivableBatchController {

  private static final int PAGE = 200;
  private static final int LONGEST_PAGE = 1_000;
  private static final int MOST_MEGABYTES = 20;

  private final Callers callers;
  private final Parties parties;
  private final UploadFile uploadFile;
  private final Transactions transactions;
  private final Batches batches;

  ReceivableBatchController(
      Callers callers,
      Parties parties,
      UploadFile uploadFile,
      Transactions transactions,
      Batches batches) {
    this.callers = callers;
    this.parties = parties;
    this.uploadFile = uploadFile;
    this.transactions = transactions;
    this.batches = batches;
  }

  /**
   * Takes in a file of up to 20 MB: CSV, NDJSON or xlsx, also compressed by gzip, told by its first
   * bytes. Good rows stay whatever is wrong with others. The same key and file again are the same
   * batch.
   */
  @Post(consumes = MediaType.ALL)
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ReceivableBatchView.class)))
  @RequestBody(
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<ReceivableBatchView> receive(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @QueryValue @Nullable String side,
      @Body InputStream body)
      throws IOException {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    Side stated = Uploads.side(caller, side);
    Enterprise own = parties.own(caller);
    try (ReceivedFile file = ReceivedFile.of(body, MOST_MEGABYTES)) {
      var request = new UploadFile.Request(stated, own, caller.actor(), key.value(), file.path());
      Batch batch = uploadFile.upload(request).orElseThrow(IdempotencyKey::reused);
      return HttpResponse.created(ReceivableBatchView.of(batch))
          .header(HttpHeaders.LOCATION, "/api/v1/receivable-batches/" + batch.id());
    }
  }

  /** What came of a file. */
  @Get("/{id}")
  ReceivableBatchView read(Authentication authentication, UUID id) {
    return ReceivableBatchView.of(find(callers.of(authentication), id));
  }

  /** What became of each row. */
  @Get("/{id}/rows")
  ReceivableBatchRowsView rows(
      Authentication authentication,
      UUID id,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    Caller caller = callers.of(authentication);
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    long after = Field.readIfGiven("cursor", cursor, Long::parseLong).orElse(0L);
    Batch batch = find(caller, id);
    List<BatchRow> rows =
        transactions.call(caller.own(), () -> batches.rows(batch.id(), after, page));
    return new ReceivableBatchRowsView(
        rows.stream().map(ReceivableBatchRowsView.RowView::of).toList(),
        rows.size() < page ? null : Long.toString(rows.getLast().line()));
  }

  private Batch find(Caller caller, UUID id) {
    return transactions
        .call(caller.own(), () -> batches.find(id))
        .orElseThrow(() -> Refused.notFound("You sent no batch %s.".formatted(id)));
  }
}

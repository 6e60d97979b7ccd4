package io.rongqiao.api.procurement;

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
import io.rongqiao.api.procurement.PublicationViews.ImportRowView;
import io.rongqiao.api.procurement.PublicationViews.ProcurementImportRowsView;
import io.rongqiao.api.procurement.PublicationViews.ProcurementImportView;
import io.rongqiao.api.procurement.PublicationViews.PublicationsView;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.representation.ReceivedFile;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.procurement.ImportPublications;
import io.rongqiao.matching.procurement.Publication;
import io.rongqiao.matching.procurement.Publications;
import io.rongqiao.migrations.transaction.Transactions;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Government procurement contracts as they were published. */
@Controller("/api/v1")
@Secured({"OPERATOR", "PROVIDER"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class PublicationController {

  private static final int PAGE = 200;
  private static final int LONGEST_PAGE = 1_000;
  private static final int MOST_MEGABYTES = 20;

  private final Callers callers;
  private final Transactions transactions;
  private final Publications publications;
  private final ImportPublications importPublications;

  PublicationController(
      Callers callers,
      Transactions transactions,
      Publications publications,
      ImportPublications importPublications) {
    this.callers = callers;
    this.transactions = transactions;
    this.publications = publications;
    this.importPublications = importPublications;
  }

  /**
   * Imports a file of up to 20 MB: CSV, NDJSON or xlsx, also compressed by gzip, told by its first
   * bytes. Good rows stay whatever is wrong with others; contracts that were stated under a number
   * that comes in are verified anew. The same key and file again are the same import.
   */
  @Post(value = "/procurement-imports", consumes = MediaType.ALL)
  @ApiResponse(
      responseCode = "201",
      content = @Content(schema = @Schema(implementation = ProcurementImportView.class)))
  @RequestBody(
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = "string", format = "binary")))
  HttpResponse<ProcurementImportView> receive(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body InputStream body)
      throws IOException {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    try (ReceivedFile file = ReceivedFile.of(body, MOST_MEGABYTES)) {
      Publications.Received received =
          importPublications
              .take(caller.actor(), key.value(), file.path())
              .orElseThrow(IdempotencyKey::reused);
      return HttpResponse.created(ProcurementImportView.of(received))
          .header(HttpHeaders.LOCATION, "/api/v1/procurement-imports/" + received.id());
    }
  }

  /** What came of a file. */
  @Get("/procurement-imports/{id}")
  ProcurementImportView read(Authentication authentication, UUID id) {
    return ProcurementImportView.of(find(callers.of(authentication), id));
  }

  /** What became of each row. */
  @Get("/procurement-imports/{id}/rows")
  ProcurementImportRowsView rows(
      Authentication authentication,
      UUID id,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    Caller caller = callers.of(authentication);
    int page = PageLimit.of(limit, PAGE, LONGEST_PAGE);
    long after = Field.readIfGiven("cursor", cursor, Long::parseLong).orElse(0L);
    Publications.Received received = find(caller, id);
    List<Publications.Row> rows =
        transactions.call(caller.platform(), () -> publications.rows(received.id(), after, page));
    return new ProcurementImportRowsView(
        rows.stream().map(ImportRowView::of).toList(),
        rows.size() < page ? null : Long.toString(rows.getLast().line()));
  }

  /** A provider sees its own, an operator all. */
  private Publications.Received find(Caller caller, UUID id) {
    return transactions
        .call(caller.platform(), () -> publications.find(id))
        .filter(it -> caller.role() == Role.OPERATOR || it.actor().equals(caller.actor()))
        .orElseThrow(() -> Refused.notFound("No import %s is yours.".formatted(id)));
  }

  /** What was published under a number; blanks, signs and case do not matter. */
  @Get("/procurement-publications")
  @Secured({"OPERATOR", "PROVIDER", "ENTERPRISE", "LENDER", "GUARANTOR"})
  PublicationsView published(Authentication authentication, @QueryValue @Nullable String number) {
    Caller caller = callers.of(authentication);
    String plain = Field.read("number", number, Publication::plain);
    return PublicationsView.of(
        transactions.call(caller.platform(), () -> publications.under(plain)));
  }
}

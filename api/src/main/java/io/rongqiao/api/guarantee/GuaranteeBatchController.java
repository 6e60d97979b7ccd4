package io.rongqiao.api.guarantee;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.batch.BatchOutcome;
import io.rongqiao.matching.guarantee.batch.BatchReport;
import io.rongqiao.matching.guarantee.batch.BatchRow;
import io.rongqiao.matching.guarantee.batch.FileBatch;
import io.rongqiao.matching.guarantee.batch.ReturnReason;
import io.rongqiao.matching.guarantee.batch.RowAnswer;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 总对总: loans that a bank has written inside agreed rules, filed afterwards in a batch. */
@Controller("/api/v1/guarantee-batches")
@Secured({"LENDER", "GUARANTOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeBatchController {

  private static final String NDJSON = "application/x-ndjson";
  private static final String CSV = "text/csv";

  private final Callers callers;
  private final FileBatch fileBatch;
  private final KnownEnterprises enterprises;

  GuaranteeBatchController(Callers callers, FileBatch fileBatch, KnownEnterprises enterprises) {
    this.callers = callers;
    this.fileBatch = fileBatch;
    this.enterprises = enterprises;
  }

  /** Files a batch as CSV (UTF-8, a header line); every row is answered. */
  @Post
  @Secured("LENDER")
  @Consumes(CSV)
  @Status(HttpStatus.CREATED)
  BatchView fileCsv(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @QueryValue @Nullable String programmeId,
      @Body byte[] content) {
    return file(authentication, idempotencyKey, programmeId, BatchFile.csv(content));
  }

  /** Files a batch as JSON objects, one a line. */
  @Post
  @Secured("LENDER")
  @Consumes(NDJSON)
  @Status(HttpStatus.CREATED)
  BatchView fileLines(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @QueryValue @Nullable String programmeId,
      @Body byte[] content) {
    return file(authentication, idempotencyKey, programmeId, BatchFile.lines(content));
  }

  /** A batch with the answer to each row. */
  @Get("/{id}")
  BatchView read(Authentication authentication, UUID id) {
    return BatchView.of(found(authentication, id));
  }

  /** The rows that were returned, as a file: row, loan number, field, reason. */
  @Get("/{id}/returned.csv")
  @Produces(CSV)
  String returned(Authentication authentication, UUID id) {
    return found(authentication, id).answers().stream()
        .filter(RowAnswer.Returned.class::isInstance)
        .map(RowAnswer.Returned.class::cast)
        .flatMap(
            row ->
                row.reasons().stream()
                    .map(
                        reason ->
                            "%d,%s,%s,%s"
                                .formatted(
                                    row.number(),
                                    quoted(row.loanNumber()),
                                    reason.field(),
                                    quoted(reason.text().zh() + " / " + reason.text().en()))))
        .collect(Collectors.joining("\r\n", "row,loan_number,field,reason\r\n", "\r\n"));
  }

  private BatchView file(
      Authentication authentication,
      @Nullable String idempotencyKey,
      @Nullable String programmeId,
      BatchFile file) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    ProgrammeId programme =
        Field.read("programmeId", programmeId, it -> new ProgrammeId(UUID.fromString(it)));
    List<BatchRow> rows = new ArrayList<>();
    for (Map<String, String> fields : file.rows()) {
      rows.add(row(rows.size() + 1, fields, programme));
    }
    BatchOutcome outcome =
        fileBatch.file(
            new InstitutionId(caller.institution()),
            caller.actor(),
            programme,
            rows,
            file.sha256(),
            new ClientKey(key.value()));
    return switch (outcome) {
      case BatchOutcome.Answered answered -> BatchView.of(answered.report());
      case BatchOutcome.NoSuchProgramme _ ->
          throw Refused.badField("programmeId", "is no programme open to the bank", programmeId);
      case BatchOutcome.KeyReused _ -> throw IdempotencyKey.reused();
    };
  }

  private BatchRow row(int number, Map<String, String> fields, ProgrammeId programme) {
    String broken = fields.get("broken");
    return broken == null
        ? BatchForm.read(number, fields, programme, enterprises)
        : new BatchRow(number, "", null, List.of(ReturnReason.of("row", "不是合法的 JSON", broken)));
  }

  private BatchReport found(Authentication authentication, UUID id) {
    return fileBatch
        .read(callers.of(authentication).forInstitution(), id)
        .orElseThrow(() -> Refused.notFound("There is no such batch."));
  }

  private static String quoted(String text) {
    return "\"" + text.replace("\"", "\"\"") + "\"";
  }
}

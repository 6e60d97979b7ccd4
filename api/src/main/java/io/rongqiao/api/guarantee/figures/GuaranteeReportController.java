package io.rongqiao.api.guarantee.figures;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.guarantee.report.MonthlyReport;
import io.rongqiao.matching.guarantee.report.ReadMonthlyReport;
import io.rongqiao.matching.product.InstitutionId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.YearMonth;

/** The monthly data set on guarantees for small enterprises (财建〔2018〕547号), as a file. */
@Controller("/api/v1/guarantee-reports")
@Secured("GUARANTOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class GuaranteeReportController {

  private static final String CSV = "text/csv;charset=utf-8";
  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Callers callers;
  private final ReadMonthlyReport readReport;

  GuaranteeReportController(Callers callers, ReadMonthlyReport readReport) {
    this.callers = callers;
    this.readReport = readReport;
  }

  /** A month's data set as CSV, such as {@code 2020-02}: a row for each guarantee that stood. */
  @Get(value = "/{month}/guarantees.csv", produces = CSV)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  HttpResponse<byte[]> csv(Authentication authentication, String month) {
    MonthlyReport report = report(authentication, month);
    return attached(new ReportFile(report).csv(), report, "csv");
  }

  /** The same as a workbook, whose second sheet defines every column. */
  @Get(value = "/{month}/guarantees.xlsx", produces = XLSX)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = XLSX, schema = @Schema(type = "string", format = "binary")))
  HttpResponse<byte[]> xlsx(Authentication authentication, String month) {
    MonthlyReport report = report(authentication, month);
    return attached(new ReportFile(report).xlsx(), report, "xlsx");
  }

  /** The columns of the data set, each with unit and definition. */
  @Get("/columns")
  @Secured({"GUARANTOR", "REGULATOR", "OPERATOR"})
  ReportColumnsView columns() {
    return ReportColumnsView.all();
  }

  /** Who reports what by when in a year. */
  @Get("/calendar")
  @Secured({"GUARANTOR", "REGULATOR", "OPERATOR"})
  ReportCalendarView calendar(@QueryValue int year) {
    return ReportCalendarView.of(year);
  }

  private MonthlyReport report(Authentication authentication, String month) {
    Caller caller = callers.of(authentication);
    YearMonth wanted = Field.read("month", month, YearMonth::parse);
    return Field.read(
        "month",
        wanted,
        it -> readReport.read(new InstitutionId(caller.institution()), caller.actor(), it));
  }

  private static HttpResponse<byte[]> attached(
      byte[] content, MonthlyReport report, String ending) {
    return HttpResponse.ok(content)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"guarantees-%s.%s\"".formatted(report.month(), ending));
  }
}

package io.rongqiao.api.conduct;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.receivable.conduct.PaymentFile;
import io.rongqiao.scoring.enterprise.Uscc;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/** How debtors pay, month by month, and the score that follows. */
@Controller("/api/v1")
@Secured({"ENTERPRISE", "DEBTOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class PaymentFileController {

  private static final String CSV = "text/csv;charset=utf-8";

  private final Callers callers;
  private final ConductDesk desk;
  private final ConductRound round;

  PaymentFileController(Callers callers, ConductDesk desk, ConductRound round) {
    this.callers = callers;
    this.desk = desk;
    this.round = round;
  }

  /** The payment files of the caller as debtor, or of the one that an operator names. */
  @Get("/debtor-payment-files")
  PaymentFilesView files(Authentication authentication, @QueryValue @Nullable String debtor) {
    Caller caller = callers.of(authentication);
    return desk.files(caller, desk.debtor(caller, debtor));
  }

  /** The file of a month: whole for the debtor, for a creditor what it is owed. */
  @Get("/debtor-payment-files/{month}")
  PaymentLinesView lines(
      Authentication authentication, String month, @QueryValue @Nullable String debtor) {
    return PaymentLinesView.of(file(callers.of(authentication), month, debtor));
  }

  /** The same as text; of the whole file it has the digest that the list names. */
  @Get(value = "/debtor-payment-files/{month}/lines.csv", produces = CSV)
  @ApiResponse(
      responseCode = "200",
      content = @Content(mediaType = "text/csv", schema = @Schema(type = "string")))
  HttpResponse<String> text(
      Authentication authentication, String month, @QueryValue @Nullable String debtor) {
    return HttpResponse.ok(file(callers.of(authentication), month, debtor).text())
        .contentType(MediaType.of(CSV));
  }

  private PaymentFile file(Caller caller, String month, @Nullable String debtor) {
    YearMonth wanted = Field.read("month", month, YearMonth::parse);
    return desk.file(caller, desk.debtor(caller, debtor), wanted);
  }

  /** The score of a debtor whose receivable concerns the caller. */
  @Get("/debtor-scores/{debtor}")
  @Secured({"ENTERPRISE", "DEBTOR", "LENDER", "GUARANTOR", "OPERATOR"})
  DebtorScoreView score(Authentication authentication, String debtor) {
    return desk.score(callers.of(authentication), Field.read("debtor", debtor, Uscc::parse));
  }

  /**
   * Does at once what happens each hour: enters late payments, seals the files of months that have
   * ended, delivers them to scoring and brings the overdue register up to date.
   */
  @Post("/debtor-payment-rounds")
  @Secured("OPERATOR")
  ConductRoundView round() {
    return ConductRoundView.of(round.run());
  }
}

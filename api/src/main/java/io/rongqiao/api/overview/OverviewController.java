package io.rongqiao.api.overview;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.security.Callers;
import io.rongqiao.migrations.transaction.Transactions;

/** What the platform holds, in totals. */
@Controller("/api/v1/overview")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OverviewController {

  private final Callers callers;
  private final Transactions transactions;
  private final Overview overview;

  OverviewController(Callers callers, Transactions transactions, Overview overview) {
    this.callers = callers;
    this.transactions = transactions;
    this.overview = overview;
  }

  /** Totals over the whole platform; nothing about a single enterprise. */
  @Get
  Counts read(Authentication authentication) {
    return transactions.call(callers.of(authentication).platform(), overview::counts);
  }
}

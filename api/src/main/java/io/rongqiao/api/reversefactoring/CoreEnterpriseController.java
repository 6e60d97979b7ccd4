package io.rongqiao.api.reversefactoring;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.CoreEnterpriseView;
import io.rongqiao.api.reversefactoring.ProgrammeViews.CoreEnterprisesView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.receivable.reversefactoring.CoreEnterprises;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of core enterprises (核心企业名单), ordered by what they owe. */
@Controller("/api/v1/core-enterprises")
@Secured("OPERATOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CoreEnterpriseController {

  private static final Access LIST = new Access.Platform("core enterprises");
  private static final int MOST = 500;

  private final Callers callers;
  private final ProgrammeDesk desk;
  private final Transactions transactions;
  private final CoreEnterprises coreEnterprises;
  private final Clock clock;

  CoreEnterpriseController(
      Callers callers,
      ProgrammeDesk desk,
      Transactions transactions,
      CoreEnterprises coreEnterprises,
      Clock clock) {
    this.callers = callers;
    this.desk = desk;
    this.transactions = transactions;
    this.coreEnterprises = coreEnterprises;
    this.clock = clock;
  }

  /**
   * The list, those that owe most first. An operator sees what each owes, and by {@code
   * candidates=true} those not on the list as well; others see the order alone.
   */
  @Get
  @Secured({"OPERATOR", "LENDER", "ENTERPRISE", "DEBTOR"})
  CoreEnterprisesView list(
      Authentication authentication, @QueryValue @Nullable Boolean candidates) {
    Caller caller = callers.of(authentication);
    boolean isOperator = caller.role() == Role.OPERATOR;
    boolean listedOnly = !isOperator || candidates == null || !candidates;
    List<CoreEnterprises.Payables> found =
        transactions.call(LIST, () -> coreEnterprises.byPayables(listedOnly, MOST));
    List<CoreEnterpriseView> views = new ArrayList<>();
    for (CoreEnterprises.Payables one : found) {
      views.add(
          new CoreEnterpriseView(
              views.size() + 1,
              one.code().value(),
              one.name(),
              one.listed(),
              isOperator ? MoneyView.of(one.owed()) : null,
              isOperator ? one.suppliers() : null,
              isOperator ? one.receivables() : null));
    }
    return new CoreEnterprisesView(views);
  }

  /** Puts an enterprise on the list; again changes nothing. */
  @Put("/{uscc}")
  HttpResponse<?> add(Authentication authentication, String uscc) {
    Caller caller = callers.of(authentication);
    Enterprise enterprise = desk.named("uscc", uscc);
    transactions.run(
        caller.platform(),
        () ->
            coreEnterprises.list(
                enterprise.uscc(), caller.actor(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return HttpResponse.noContent();
  }

  /** Takes an enterprise off the list; again changes nothing. */
  @Delete("/{uscc}")
  HttpResponse<?> remove(Authentication authentication, String uscc) {
    Enterprise enterprise = desk.named("uscc", uscc);
    transactions.run(
        callers.of(authentication).platform(), () -> coreEnterprises.unlist(enterprise.uscc()));
    return HttpResponse.noContent();
  }
}

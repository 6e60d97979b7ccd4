package io.rongqiao.api.guarantee.calculator;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.guarantee.figures.Periods;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.guarantee.subsidy.LocalSubsidies;
import io.rongqiao.matching.guarantee.subsidy.ReckonSubsidy;
import io.rongqiao.matching.guarantee.subsidy.StateSubsidy;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Transactions;
import org.jspecify.annotations.Nullable;

/** What places pay towards guarantee fees and claims (国办发〔2019〕6号 第（十五）、（十七）). */
@Controller("/api/v1/local-subsidies")
@Secured({"GUARANTOR", "REGULATOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class LocalSubsidyController {

  private final Callers callers;
  private final Transactions transactions;
  private final LocalSubsidies subsidies;
  private final StateSubsidy stateSubsidy;
  private final ReckonSubsidy reckonSubsidy;

  LocalSubsidyController(
      Callers callers,
      Transactions transactions,
      LocalSubsidies subsidies,
      StateSubsidy stateSubsidy,
      ReckonSubsidy reckonSubsidy) {
    this.callers = callers;
    this.transactions = transactions;
    this.subsidies = subsidies;
    this.stateSubsidy = stateSubsidy;
    this.reckonSubsidy = reckonSubsidy;
  }

  /** All terms, by place, the newest first. */
  @Get
  LocalSubsidyView.LocalSubsidiesView list(Authentication authentication) {
    return new LocalSubsidyView.LocalSubsidiesView(
        transactions.call(callers.of(authentication).platform(), subsidies::all).stream()
            .map(LocalSubsidyView::of)
            .toList());
  }

  /** Takes a place's terms in; those before keep their days. */
  @Post
  @Secured("OPERATOR")
  @Status(HttpStatus.CREATED)
  LocalSubsidyView state(Authentication authentication, @Body LocalSubsidyForm form) {
    Caller caller = callers.of(authentication);
    String place = Field.read("place", form.place(), it -> it);
    return LocalSubsidyView.of(
        Field.read(
            "author",
            form.author(),
            author -> stateSubsidy.state(place, form::toTerms, author, caller.actor())));
  }

  /**
   * What a place would pay the guarantor for a period, by the terms in force on its last day.
   *
   * @param from the first day
   * @param to the last day
   */
  @Get("/{place}/reckoning")
  @Secured("GUARANTOR")
  LocalSubsidyView.ReckoningView reckoning(
      Authentication authentication,
      String place,
      @QueryValue @Nullable String from,
      @QueryValue @Nullable String to) {
    Caller caller = callers.of(authentication);
    return LocalSubsidyView.ReckoningView.of(
        reckonSubsidy.reckon(
            new InstitutionId(caller.institution()),
            caller.actor(),
            place,
            Periods.read(from, to)));
  }
}

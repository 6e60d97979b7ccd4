package io.rongqiao.api.fund;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
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
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.PageLimit;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.ContributeToFund;
import io.rongqiao.matching.fund.Contribution;
import io.rongqiao.matching.fund.FundId;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.fund.PublishFund;
import io.rongqiao.matching.product.InstitutionId;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Funds that compensate losses on loans to small enterprises; a guarantor manages them. */
@Controller("/api/v1/compensation-funds")
@Secured({"LENDER", "GUARANTOR", "REGULATOR", "OPERATOR"})
@ExecuteOn(TaskExecutors.BLOCKING)
final class CompensationFundController {

  private static final int LONGEST_PAGE = 500;

  private final Callers callers;
  private final FundReading reading;
  private final PublishFund publishFund;
  private final ContributeToFund contributeToFund;

  CompensationFundController(
      Callers callers,
      FundReading reading,
      PublishFund publishFund,
      ContributeToFund contributeToFund) {
    this.callers = callers;
    this.reading = reading;
    this.publishFund = publishFund;
    this.contributeToFund = contributeToFund;
  }

  /** All funds, each with the rules in force. */
  @Get
  FundView.FundsView list(Authentication authentication) {
    return reading.list(callers.of(authentication));
  }

  /** A fund with all its rules; its manager sees what is in it. */
  @Get("/{id}")
  FundView read(Authentication authentication, UUID id) {
    return reading.read(callers.of(authentication), new FundId(id));
  }

  /** Publishes a fund with its first rules. */
  @Post
  @Secured("GUARANTOR")
  @Status(HttpStatus.CREATED)
  FundView publish(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body FundForms.FundForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    FundId id = new FundId(key.id(caller.actor(), "compensation fund"));
    FundRules first = Field.read("rules", form.rules(), it -> it.toRules(id, 1));
    CompensationFund fund = form.toFund(id, manager(caller), first);
    Field.read(
        "author",
        form.author(),
        author -> publishFund.publish(fund, first, author, caller.actor()));
    return reading.read(caller, id);
  }

  /** Publishes new rules; loans paid out before keep theirs. */
  @Post("/{id}/rules")
  @Secured("GUARANTOR")
  @Status(HttpStatus.CREATED)
  FundView amend(Authentication authentication, UUID id, @Body FundForms.FundForm form) {
    Caller caller = callers.of(authentication);
    FundId fund = new FundId(id);
    FundForms.RulesForm rules = Field.read("rules", form.rules(), it -> it);
    Optional<FundRules> published =
        Field.read(
            "author",
            form.author(),
            author ->
                publishFund.publish(
                    manager(caller),
                    fund,
                    number -> rules.toRules(fund, number),
                    author,
                    caller.actor()));
    if (published.isEmpty()) {
      throw notFound();
    }
    return reading.read(caller, fund);
  }

  /** Records what somebody gave. */
  @Post("/{id}/contributions")
  @Secured("GUARANTOR")
  @Status(HttpStatus.CREATED)
  FundView.FundEntryView contribute(
      Authentication authentication,
      UUID id,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body FundForms.ContributionForm form) {
    ClientKey key = new ClientKey(IdempotencyKey.require(idempotencyKey).value());
    Caller caller = callers.of(authentication);
    Contribution contribution = form.toContribution();
    FundLedger.Outcome outcome =
        Field.read(
                "amount",
                contribution,
                it ->
                    contributeToFund.contribute(
                        manager(caller), caller.actor(), new FundId(id), it, key))
            .orElseThrow(CompensationFundController::notFound);
    return switch (outcome) {
      case FundLedger.Outcome.Entered entered -> FundView.FundEntryView.of(entered.entry());
      case FundLedger.Outcome.KeyReused _ -> throw IdempotencyKey.reused();
      case FundLedger.Outcome.NotEnough _ ->
          throw new IllegalStateException("A fund is never short of what comes in");
    };
  }

  /**
   * The ledger, in order.
   *
   * @param after the position of the last line read; 0 from the start
   */
  @Get("/{id}/entries")
  @Secured("GUARANTOR")
  FundView.FundEntriesView entries(
      Authentication authentication,
      UUID id,
      @QueryValue(defaultValue = "0") long after,
      @QueryValue(defaultValue = "100") int limit) {
    PageLimit.check(limit, LONGEST_PAGE);
    return reading.entries(callers.of(authentication), new FundId(id), after, limit);
  }

  private static InstitutionId manager(Caller caller) {
    return new InstitutionId(caller.institution());
  }

  private static Refused notFound() {
    return Refused.notFound("There is no such fund.");
  }
}

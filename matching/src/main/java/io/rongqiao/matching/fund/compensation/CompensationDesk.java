package io.rongqiao.matching.fund.compensation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.fund.CompensationFund;
import io.rongqiao.matching.fund.FundFacts;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.fund.Funds;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What every step of a call on a fund has in common: the call is locked, is where the step begins
 * and as it was read; what changed is kept with its fact in one unit of work.
 */
public final class CompensationDesk {

  private final Transactions transactions;
  private final Funds funds;
  private final FundLedger ledger;
  private final Compensations compensations;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public CompensationDesk(
      Transactions transactions,
      Funds funds,
      FundLedger ledger,
      Compensations compensations,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.funds = funds;
    this.ledger = ledger;
    this.compensations = compensations;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  Transactions transactions() {
    return transactions;
  }

  Funds funds() {
    return funds;
  }

  FundLedger ledger() {
    return ledger;
  }

  Compensations compensations() {
    return compensations;
  }

  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  LocalDate today() {
    return businessDate.today();
  }

  /**
   * Does one step.
   *
   * @param version as the call was read, or negative for whatever it is now
   * @param wanted where the step begins
   */
  CompensationOutcome step(
      Access access,
      CompensationId id,
      long version,
      Compensation.State wanted,
      BiFunction<CompensationFund, Compensation, CompensationOutcome> work) {
    return transactions.call(
        access,
        () -> {
          Optional<Compensation> locked = compensations.lock(id);
          if (locked.isEmpty()) {
            return new CompensationOutcome.Unknown("call on a fund");
          }
          Compensation found = locked.get();
          if (version >= 0 && found.version() != version) {
            return new CompensationOutcome.Stale(found.version());
          }
          return found.state() == wanted
              ? work.apply(funds.find(found.fund()).orElseThrow(), found)
              : new CompensationOutcome.WrongState(found.state(), wanted);
        });
  }

  /** Keeps a changed call and tells what moved. */
  CompensationOutcome keep(CompensationFund fund, Compensation changed, String what, Money moved) {
    compensations.update(changed);
    tell(fund, changed, what, moved);
    return new CompensationOutcome.Done(changed);
  }

  void tell(CompensationFund fund, Compensation it, String what, Money moved) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("claim", it.id().toString())
            .put("claimant", it.claimant().toString())
            .put("enterpriseKey", it.report().enterprise().value())
            .put("state", it.state().name());
    json.set("share", FundFacts.money(it.share()));
    json.set("moved", FundFacts.money(moved));
    outbox.append(FundFacts.of(fund, what, json, now()));
  }
}

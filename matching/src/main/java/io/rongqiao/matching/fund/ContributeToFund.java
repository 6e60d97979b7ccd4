package io.rongqiao.matching.fund;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A fund's manager records what somebody gave. */
public final class ContributeToFund {

  private final Transactions transactions;
  private final Funds funds;
  private final FundLedger ledger;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public ContributeToFund(
      Transactions transactions,
      Funds funds,
      FundLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.funds = funds;
    this.ledger = ledger;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * Records a contribution; the same key again tells the same line.
   *
   * @return empty where the manager has no such fund
   * @throws IllegalArgumentException for a day to come or another currency than the fund's
   */
  public Optional<FundLedger.Outcome> contribute(
      InstitutionId manager, String actor, FundId id, Contribution contribution, ClientKey key) {
    if (contribution.on().isAfter(businessDate.today())) {
      throw new IllegalArgumentException("Nothing is given on a day to come");
    }
    return transactions.call(
        new Access.Institution(manager.value(), actor),
        () ->
            funds
                .find(id)
                .filter(it -> it.manager().equals(manager))
                .map(fund -> entered(fund, actor, contribution, key)));
  }

  private FundLedger.Outcome entered(
      CompensationFund fund, String actor, Contribution contribution, ClientKey key) {
    if (!contribution.amount().currency().equals(fund.currency())) {
      throw new IllegalArgumentException("The fund is kept in " + fund.currency());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    FundLedger.Outcome outcome = ledger.contribute(fund.id(), contribution, key, actor, now);
    if (outcome instanceof FundLedger.Outcome.Entered(FundEntry entry, boolean repeated)
        && !repeated) {
      outbox.append(FundFacts.contributed(fund, entry, now));
    }
    return outcome;
  }
}

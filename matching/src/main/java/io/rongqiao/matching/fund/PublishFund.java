package io.rongqiao.matching.fund;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Function;

/** A manager publishes a fund, or new rules of one; author and approver are two people. */
public final class PublishFund {

  private final Transactions transactions;
  private final Funds funds;
  private final Outbox outbox;
  private final Clock clock;

  public PublishFund(Transactions transactions, Funds funds, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.funds = funds;
    this.outbox = outbox;
    this.clock = clock;
  }

  /**
   * Publishes a fund with its first rules; the same fund again changes nothing.
   *
   * @throws IllegalArgumentException where the code names another fund, the rules reckon in another
   *     currency, or author and approver are one person
   */
  public CompensationFund publish(
      CompensationFund fund, FundRules first, String author, String approver) {
    twoPeople(author, approver);
    return transactions.call(
        new Access.Institution(fund.manager().value(), approver),
        () -> {
          Optional<CompensationFund> before = funds.findByCode(fund.code());
          if (before.isPresent()) {
            if (before.get().id().equals(fund.id())) {
              return before.get();
            }
            throw new IllegalArgumentException(
                "The code %s names another fund".formatted(fund.code()));
          }
          funds.add(fund);
          add(fund, first, author, approver);
          return fund;
        });
  }

  /**
   * Publishes new rules of a fund of the manager's.
   *
   * @param rules makes the rules from the number they get
   * @return empty where the manager has no such fund
   */
  public Optional<FundRules> publish(
      InstitutionId manager,
      FundId id,
      Function<Integer, FundRules> rules,
      String author,
      String approver) {
    twoPeople(author, approver);
    return transactions.call(
        new Access.Institution(manager.value(), approver),
        () ->
            funds
                .find(id)
                .filter(it -> it.manager().equals(manager))
                .map(
                    fund -> {
                      FundRules next = rules.apply(funds.history(id).size() + 1);
                      add(fund, next, author, approver);
                      return next;
                    }));
  }

  private void add(CompensationFund fund, FundRules rules, String author, String approver) {
    if (!rules.largestLoan().currency().equals(fund.currency())) {
      throw new IllegalArgumentException(
          "The fund is kept in %s, not in %s"
              .formatted(fund.currency(), rules.largestLoan().currency()));
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    funds.add(rules, author, approver, now);
    outbox.append(FundFacts.rules(fund, rules, now));
  }

  private static void twoPeople(String author, String approver) {
    if (author.isBlank() || author.equals(approver)) {
      throw new IllegalArgumentException("Whoever wrote the rules does not publish them as well");
    }
  }
}

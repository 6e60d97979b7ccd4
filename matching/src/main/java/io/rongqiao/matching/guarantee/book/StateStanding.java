package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** A guarantor states whether a customer of its own is still in business. */
public final class StateStanding {

  private final Transactions transactions;
  private final GuaranteeBooks books;
  private final Clock clock;
  private final BusinessDate businessDate;

  public StateStanding(
      Transactions transactions, GuaranteeBooks books, Clock clock, BusinessDate businessDate) {
    this.transactions = transactions;
    this.books = books;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** What became of a statement. */
  public sealed interface Outcome {

    /** Kept, or kept before under the same key. */
    record Stated(CustomerStanding standing) implements Outcome {}

    /** The key stands for another statement. */
    record KeyReused() implements Outcome {}

    /** The guarantor has guaranteed nothing for it. */
    record NoCustomer() implements Outcome {}
  }

  /**
   * States it.
   *
   * @throws IllegalArgumentException for a day to come
   */
  public Outcome state(
      InstitutionId guarantor, String actor, CustomerStanding standing, ClientKey key) {
    if (standing.asOf().isAfter(businessDate.today())) {
      throw new IllegalArgumentException("Nobody knows on %s yet".formatted(standing.asOf()));
    }
    return transactions.call(
        new Access.Institution(guarantor.value(), actor),
        () -> {
          Optional<CustomerStanding> before = books.statement(guarantor, key);
          if (before.isPresent()) {
            return before.get().equals(standing)
                ? new Outcome.Stated(standing)
                : new Outcome.KeyReused();
          }
          if (!books.isCustomer(guarantor, standing.customer())) {
            return new Outcome.NoCustomer();
          }
          books.state(
              guarantor, standing, key, actor, clock.instant().truncatedTo(ChronoUnit.MICROS));
          return new Outcome.Stated(standing);
        });
  }
}

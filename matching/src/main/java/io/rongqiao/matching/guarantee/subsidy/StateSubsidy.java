package io.rongqiao.matching.guarantee.subsidy;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;

/** The platform takes a place's terms in; whoever wrote them down does not approve them as well. */
public final class StateSubsidy {

  private final Transactions transactions;
  private final LocalSubsidies subsidies;
  private final Clock clock;

  public StateSubsidy(Transactions transactions, LocalSubsidies subsidies, Clock clock) {
    this.transactions = transactions;
    this.subsidies = subsidies;
    this.clock = clock;
  }

  /**
   * States terms.
   *
   * @param terms makes the terms from the number they get
   * @throws IllegalArgumentException where author and approver are one person
   */
  public LocalSubsidy state(
      String place, Function<Integer, LocalSubsidy> terms, String author, String approver) {
    if (author.isBlank() || author.equals(approver)) {
      throw new IllegalArgumentException("Whoever wrote the terms does not approve them as well");
    }
    return transactions.call(
        new Access.Platform(approver),
        () -> {
          LocalSubsidy stated = terms.apply(subsidies.count(place) + 1);
          subsidies.add(stated, author, approver, clock.instant().truncatedTo(ChronoUnit.MICROS));
          return stated;
        });
  }
}

package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A guarantor states its net assets and what it may do with them. Where that lowers a limit beneath
 * what is taken already, what stands remains and nothing is added.
 */
public final class StateCapacityTerms {

  private final Transactions transactions;
  private final CapacityLedger ledger;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public StateCapacityTerms(
      Transactions transactions,
      CapacityLedger ledger,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * States the terms and brings every limit in line where they are in force today.
   *
   * @return all limits afterwards
   * @throws IllegalArgumentException where terms from that day were stated before
   */
  public List<Capacity> state(CapacityTerms terms, String actor) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return transactions.call(
        new Access.Institution(terms.guarantor().value(), actor),
        () -> {
          ledger
              .termsOn(terms.guarantor(), terms.inForceFrom())
              .filter(before -> before.inForceFrom().equals(terms.inForceFrom()))
              .ifPresent(
                  _ -> {
                    throw new IllegalArgumentException(
                        "Terms in force from %s were stated before; state a later day"
                            .formatted(terms.inForceFrom()));
                  });
          ledger.state(terms, actor, now);
          outbox.append(CapacityFacts.stated(terms, now));
          return inLine(terms.guarantor(), now);
        });
  }

  /**
   * In the order in which reservations lock them, so that neither waits for the other in a ring.
   */
  private List<Capacity> inLine(InstitutionId guarantor, Instant now) {
    ledger
        .termsOn(guarantor, businessDate.today())
        .ifPresent(terms -> ledger.limits(guarantor, limits(terms), now));
    return ledger.of(guarantor);
  }

  private List<CapacityLedger.Limit> limits(CapacityTerms terms) {
    List<CapacityLedger.Limit> limits = new ArrayList<>();
    for (Capacity one : ledger.of(terms.guarantor())) {
      switch (one.kind()) {
        case CUSTOMER ->
            limits.add(new CapacityLedger.Limit(one.kind(), one.subject(), terms.perCustomer()));
        case GROUP ->
            limits.add(new CapacityLedger.Limit(one.kind(), one.subject(), terms.perGroup()));
        case PROGRAMME, TOTAL -> {
          // A quota is its programme's own; the total is set last, also where there is none yet.
        }
      }
    }
    limits.sort(Comparator.comparing(CapacityLedger.Limit::kind));
    limits.add(new CapacityLedger.Limit(CapacityKind.TOTAL, "", terms.total()));
    return limits;
  }
}

package io.rongqiao.matching.receivable.financing;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** A creditor takes no offer, before or after the close. */
public final class RefuseFinancing {

  private final Transactions transactions;
  private final Financings financings;
  private final Outbox outbox;
  private final Clock clock;

  public RefuseFinancing(
      Transactions transactions, Financings financings, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.financings = financings;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of refusing. */
  public sealed interface Outcome {

    /** None is taken, now or since before. */
    record Refused(FinancingRequest request) implements Outcome {}

    /** The enterprise asked for no such thing. */
    record NoSuchRequest() implements Outcome {}

    /** An offer was taken. */
    record Awarded() implements Outcome {}

    /** Somebody decided since the request was read. */
    record Stale(long version) implements Outcome {}
  }

  /**
   * Refuses all offers, those still to come too.
   *
   * @param version of the request as the creditor read it
   */
  public Outcome refuse(Access.Own creditor, FinancingRequestId id, long version) {
    return transactions.call(
        creditor,
        () ->
            financings
                .lock(id)
                .map(locked -> refuse(locked, version))
                .orElseGet(Outcome.NoSuchRequest::new));
  }

  private Outcome refuse(FinancingRequest request, long version) {
    return switch (request.stored()) {
      case REFUSED -> new Outcome.Refused(request);
      case AWARDED -> new Outcome.Awarded();
      case OPEN -> {
        if (request.version() != version) {
          yield new Outcome.Stale(request.version());
        }
        FinancingRequest refused = request.decided(FinancingRequest.Stored.REFUSED);
        financings.update(refused);
        outbox.append(
            FinancingFacts.refused(refused, clock.instant().truncatedTo(ChronoUnit.MICROS)));
        yield new Outcome.Refused(refused);
      }
    };
  }
}

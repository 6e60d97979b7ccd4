package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A financier changes the limit of its programme. Lowered beneath what is drawn it stays exceeded
 * and takes nothing more until enough is given back.
 */
public final class ChangeLimit {

  private final Transactions transactions;
  private final Programmes programmes;
  private final Clock clock;

  public ChangeLimit(Transactions transactions, Programmes programmes, Clock clock) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** What came of changing. */
  public sealed interface Outcome {

    /** It stands so. */
    record Changed(ProgrammeLimit limit) implements Outcome {}

    /** The financier has no such programme. */
    record NoSuchProgramme() implements Outcome {}

    /** The programme is in another currency. */
    record OtherCurrency(String currency) implements Outcome {}

    /** Something was drawn, given back or granted since it was read. */
    record Stale(long entries) implements Outcome {}
  }

  /**
   * Sets the limit.
   *
   * @param limit the whole that stands from now on, zero or more
   * @param entries of the limit's ledger as it was read
   */
  public Outcome change(Access.Institution financier, ProgrammeId id, Money limit, long entries) {
    if (limit.isNegative()) {
      throw new IllegalArgumentException("is negative");
    }
    return transactions.call(
        financier,
        () ->
            programmes
                .find(id)
                .filter(it -> it.financier().value().equals(financier.institution()))
                .flatMap(_ -> programmes.limit(id))
                .map(found -> change(found, id, financier.actor(), limit, entries))
                .orElseGet(Outcome.NoSuchProgramme::new));
  }

  private Outcome change(
      ProgrammeLimit found, ProgrammeId id, String actor, Money limit, long entries) {
    if (!found.granted().currency().equals(limit.currency())) {
      return new Outcome.OtherCurrency(found.granted().currency().getCurrencyCode());
    }
    if (found.entries() != entries) {
      return new Outcome.Stale(found.entries());
    }
    // Two changes of one version have one reference, and the second is left out.
    boolean posted =
        programmes.post(
            new LimitEntry(
                id,
                0,
                LimitEntry.Kind.GRANTED,
                limit,
                null,
                "grant/" + entries,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                actor));
    Optional<ProgrammeLimit> now = programmes.limit(id);
    return posted
        ? new Outcome.Changed(now.orElseThrow())
        : new Outcome.Stale(now.orElseThrow().entries());
  }
}

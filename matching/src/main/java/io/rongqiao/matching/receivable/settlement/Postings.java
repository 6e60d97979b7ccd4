package io.rongqiao.matching.receivable.settlement;

import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Entries about what is paid, diluted or bought back, and why one may be refused. */
public final class Postings {

  private static final int LONGEST_REFERENCE = 200;

  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final ReceivableBook book;
  private final Clock clock;
  private final BusinessDate businessDate;

  public Postings(
      Receivables receivables,
      ReceivableLedger ledger,
      ReceivableBook book,
      Clock clock,
      BusinessDate businessDate) {
    this.receivables = receivables;
    this.ledger = ledger;
    this.book = book;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  static String checked(String reference) {
    String stripped = reference.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_REFERENCE) {
      throw new IllegalArgumentException(
          "a reference has 1 to %d characters".formatted(LONGEST_REFERENCE));
    }
    return stripped;
  }

  Entry entry(
      ReceivableId receivable,
      EntryKind kind,
      Money amount,
      LocalDate on,
      String actor,
      String reference) {
    return Entry.of(
        receivable,
        kind,
        amount,
        on,
        new Entry.Signature(actor, clock.instant().truncatedTo(ChronoUnit.MICROS)),
        reference);
  }

  /** What came of the same entry before, if it was made. */
  Optional<SettlementOutcome> repeated(Receivable receivable, Entry entry) {
    return ledger.of(receivable.id()).stream()
        .map(ReceivableLedger.Line::entry)
        .filter(it -> it.kind() == entry.kind() && it.reference().equals(entry.reference()))
        .findFirst()
        .map(
            first ->
                first.amount().equals(entry.amount())
                    ? new SettlementOutcome.Settled(receivable)
                    : new SettlementOutcome.ReferenceReused(first.amount()));
  }

  /** Why an entry may not be made. */
  Optional<SettlementOutcome> refusal(Receivable receivable, Entry entry) {
    LocalDate today = businessDate.today();
    ReceivableState state = receivable.stateOn(today);
    Money outstanding = receivable.balance().outstanding();
    if (!state.isOpen()) {
      return Optional.of(new SettlementOutcome.Closed(state));
    }
    if (!entry.amount().currency().equals(outstanding.currency())) {
      return Optional.of(
          new SettlementOutcome.OtherCurrency(outstanding.currency().getCurrencyCode()));
    }
    if (entry.valueDate().isBefore(receivable.terms().issuedOn())
        || entry.valueDate().isAfter(today)) {
      return Optional.of(new SettlementOutcome.DayRefused());
    }
    return entry.amount().isGreaterThan(outstanding)
        ? Optional.of(new SettlementOutcome.ExceedsOutstanding(outstanding))
        : Optional.empty();
  }

  /**
   * Makes an entry, if it may be made.
   *
   * @throws ClaimShrank if the balance changed since it was read; the unit of work is given up
   */
  SettlementOutcome post(Receivable receivable, Entry entry) {
    return refusal(receivable, entry)
        .orElseGet(
            () -> {
              if (book.post(entry) instanceof ReceivableLedger.Posting.Refused refused) {
                throw new ClaimShrank(refused.balance().outstanding());
              }
              return new SettlementOutcome.Settled(receivables.find(receivable.id()).orElseThrow());
            });
  }

  /** The claim shrank between reading and writing. */
  static final class ClaimShrank extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Money outstanding;

    ClaimShrank(Money outstanding) {
      super("only %s is outstanding by now".formatted(outstanding));
      this.outstanding = outstanding;
    }

    SettlementOutcome outcome() {
      return new SettlementOutcome.ExceedsOutstanding(outstanding);
    }
  }
}

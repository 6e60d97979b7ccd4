package io.rongqiao.matching.receivable;

import io.rongqiao.matching.receivable.ReceivableLedger.Posting;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes what a debtor says: as its answer, into the ledger and into the outbox at once. */
public final class Answering {

  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final ReceivableBook book;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public Answering(
      Receivables receivables,
      ReceivableLedger ledger,
      ReceivableBook book,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.receivables = receivables;
    this.ledger = ledger;
    this.book = book;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  Receivable confirmWhole(Receivable receivable, PaymentAccount account, String actor) {
    Answer answer = answer(receivable, receivable.balance().outstanding(), null, account, actor);
    return write(receivable, answer)
        .orElseThrow(
            () -> new IllegalStateException("%s is confirmed at once".formatted(receivable.id())));
  }

  /** The answer that confirms this much of what is outstanding and disputes the rest. */
  Answer answer(
      Receivable receivable,
      Money confirmed,
      @Nullable String reason,
      @Nullable PaymentAccount account,
      String actor) {
    Answer last = receivable.answer();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return new Answer(
        last == null ? 1 : last.number() + 1,
        confirmed,
        receivable.balance().outstanding().minus(confirmed),
        reason,
        account,
        now,
        actor);
  }

  /** Writes it; nothing if somebody else answered, or the claim shrank, at the same moment. */
  Optional<Receivable> write(Receivable receivable, Answer answer) {
    if (!(ledger.post(entry(receivable, answer, EntryKind.CONFIRMED, answer.confirmed()))
        instanceof Posting.Posted)) {
      return Optional.empty();
    }
    Posting disputed = book.post(entry(receivable, answer, EntryKind.DISPUTED, answer.disputed()));
    if (disputed instanceof Posting.Refused) {
      throw new ClaimShrank();
    }
    receivables.addAnswer(receivable.id(), answer);
    outbox.append(ReceivableFacts.answered(receivable, answer));
    return receivables.find(receivable.id());
  }

  private Entry entry(Receivable receivable, Answer answer, EntryKind kind, Money amount) {
    return Entry.of(
        receivable.id(),
        kind,
        amount,
        businessDate.today(),
        new Entry.Signature(answer.answeredBy(), answer.answeredAt()),
        "answer/" + answer.number());
  }

  /** The claim shrank between reading and writing; the unit of work is given up. */
  static final class ClaimShrank extends RuntimeException {

    private static final long serialVersionUID = 1;
  }
}

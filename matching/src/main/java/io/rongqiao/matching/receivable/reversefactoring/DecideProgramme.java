package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * The core enterprise agrees to a programme that it was proposed, or either party closes it. What
 * was drawn runs on.
 */
public final class DecideProgramme {

  private final Transactions transactions;
  private final Programmes programmes;
  private final Outbox outbox;
  private final Clock clock;

  public DecideProgramme(
      Transactions transactions, Programmes programmes, Outbox outbox, Clock clock) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** What came of deciding. */
  public sealed interface Outcome {

    /** It stands so, now or since before. */
    record Decided(Programme programme) implements Outcome {}

    /** No such programme is the caller's to decide on. */
    record NoSuchProgramme() implements Outcome {}

    /** It was closed. */
    record Closed() implements Outcome {}

    /** Somebody decided since it was read. */
    record Stale(long version) implements Outcome {}
  }

  /**
   * Decides.
   *
   * @param access as the core enterprise, which may agree and close, or as the financier, which may
   *     close
   * @param next ACTIVE or CLOSED
   */
  public Outcome decide(Access access, ProgrammeId id, Programme.State next, long version) {
    return transactions.call(
        access,
        () ->
            programmes
                .find(id)
                .filter(it -> decides(access, it, next))
                .map(found -> decide(found, next, version))
                .orElseGet(Outcome.NoSuchProgramme::new));
  }

  private static boolean decides(Access access, Programme programme, Programme.State next) {
    return switch (access) {
      case Access.Own own -> programme.core().key().value() == own.enterpriseKey();
      case Access.Institution institution ->
          programme.financier().value().equals(institution.institution())
              && next == Programme.State.CLOSED;
      case Access.Platform _,
          Access.OwnOfSeveral _,
          Access.UnderConsent _,
          Access.UnderConsents _,
          Access.BulkLoad _ ->
          false;
    };
  }

  private Outcome decide(Programme programme, Programme.State next, long version) {
    if (programme.state() == next) {
      return new Outcome.Decided(programme);
    }
    if (programme.state() == Programme.State.CLOSED) {
      return new Outcome.Closed();
    }
    Programme decided = programme.in(next);
    if (programme.version() != version || !programmes.update(decided)) {
      return new Outcome.Stale(Math.max(programme.version(), version));
    }
    outbox.append(ProgrammeFacts.changed(decided, clock.instant().truncatedTo(ChronoUnit.MICROS)));
    return new Outcome.Decided(decided);
  }
}

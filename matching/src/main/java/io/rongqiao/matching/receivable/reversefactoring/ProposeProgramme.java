package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.Supplier;

/** A financier proposes a programme to a core enterprise, with the limit that it grants. */
public final class ProposeProgramme {

  private final Transactions transactions;
  private final Programmes programmes;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;

  public ProposeProgramme(
      Transactions transactions,
      Programmes programmes,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is proposed. */
  public record Request(
      InstitutionId financier,
      String actor,
      Programme.Core core,
      Money limit,
      String agreement,
      ProgrammeTerms terms,
      PaymentAccount account,
      LocalDate validFrom,
      LocalDate validUntil,
      String clientKey) {

    public Request {
      if (!limit.isPositive()) {
        throw new IllegalArgumentException("is not positive");
      }
    }
  }

  /** What came of proposing. */
  public sealed interface Outcome {

    /** It is proposed, now or since an earlier request with the same key. */
    record Proposed(Programme programme) implements Outcome {}

    /** The key was used before, for another programme. */
    record KeyReused() implements Outcome {}
  }

  public Outcome propose(Request request) {
    return transactions.call(
        new Access.Institution(request.financier().value(), request.actor()),
        () ->
            programmes
                .findByKey(request.financier(), request.clientKey())
                .map(first -> repeated(first, request))
                .orElseGet(() -> write(request)));
  }

  private static Outcome repeated(Programme first, Request request) {
    return first.core().equals(request.core())
            && first.terms().equals(request.terms())
            && first.agreement().equals(request.agreement().strip())
        ? new Outcome.Proposed(first)
        : new Outcome.KeyReused();
  }

  private Outcome write(Request request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Programme programme =
        new Programme(
            new ProgrammeId(ids.get()),
            request.core(),
            request.financier(),
            request.agreement(),
            request.limit().currency(),
            request.terms(),
            request.account(),
            request.validFrom(),
            request.validUntil(),
            Programme.State.PROPOSED,
            now,
            0);
    if (!programmes.add(programme, request.clientKey(), request.actor())) {
      return programmes
          .findByKey(request.financier(), request.clientKey())
          .map(first -> repeated(first, request))
          .orElseThrow();
    }
    boolean granted =
        programmes.post(
            new LimitEntry(
                programme.id(),
                0,
                LimitEntry.Kind.GRANTED,
                request.limit(),
                null,
                "grant/0",
                now,
                request.actor()));
    if (!granted) {
      throw new IllegalStateException("the first grant of %s fits".formatted(programme.id()));
    }
    outbox.append(ProgrammeFacts.changed(programme, now));
    return new Outcome.Proposed(programme);
  }
}

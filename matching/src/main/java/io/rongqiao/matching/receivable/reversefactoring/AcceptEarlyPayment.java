package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.matching.receivable.registration.InterestKind;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A supplier takes early payment on what the core enterprise confirmed. In one unit of work the
 * claim is shown and assigned to the financier and the limit is debited; what cannot be assigned,
 * or does not fit into the limit, leaves nothing behind.
 */
public final class AcceptEarlyPayment {

  private final Transactions transactions;
  private final Programmes programmes;
  private final Receivables receivables;
  private final RegisterInterest registerInterest;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public AcceptEarlyPayment(
      Transactions transactions,
      Programmes programmes,
      Receivables receivables,
      RegisterInterest registerInterest,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.programmes = programmes;
    this.receivables = receivables;
    this.registerInterest = registerInterest;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * What is taken.
   *
   * @param amount what of the claim is to be assigned; all that is confirmed and free if none
   */
  public record Request(
      ProgrammeId programme, ReceivableId receivable, @Nullable Money amount, String clientKey) {

    public Request {
      if (amount != null && !amount.isPositive()) {
        throw new IllegalArgumentException("is not positive");
      }
    }
  }

  /** What came of taking it. */
  public sealed interface Outcome {

    /** It is taken, now or since an earlier request with the same key. */
    record Taken(Draw draw) implements Outcome {}

    /** The supplier was invited to no such programme. */
    record NoSuchProgramme() implements Outcome {}

    /** The supplier is owed no such receivable. */
    record NoSuchReceivable() implements Outcome {}

    /** The programme does not offer it. */
    record NotOffered(EarlyPayment reason) implements Outcome {}

    /** The limit has no room for it. */
    record LimitExhausted() implements Outcome {}

    /** The claim cannot be assigned. */
    record NotRegistered(RegistrationOutcome reason) implements Outcome {}

    /** The key was used before, for something else. */
    record KeyReused() implements Outcome {}
  }

  public Outcome accept(Access.Own supplier, Request request) {
    try {
      return transactions.call(supplier, () -> attempt(supplier, request));
    } catch (GivenUp givenUp) {
      return givenUp.outcome;
    }
  }

  private Outcome attempt(Access.Own supplier, Request request) {
    EnterpriseKey key = new EnterpriseKey(supplier.enterpriseKey());
    Optional<Draw> first = programmes.findDraw(key, request.clientKey());
    if (first.isPresent()) {
      return repeated(first.get(), request);
    }
    Optional<Programme> programme =
        programmes
            .find(request.programme())
            .filter(it -> programmes.suppliers(it.id()).contains(key));
    if (programme.isEmpty()) {
      return new Outcome.NoSuchProgramme();
    }
    Optional<Receivable> receivable =
        receivables.find(request.receivable()).filter(it -> it.terms().creditor().equals(key));
    if (receivable.isEmpty()) {
      return new Outcome.NoSuchReceivable();
    }
    EarlyPayment offer =
        EarlyPayment.of(programme.get(), receivable.get(), request.amount(), businessDate.today());
    return offer instanceof EarlyPayment.Offered offered
        ? take(supplier, programme.get(), receivable.get(), offered, request)
        : new Outcome.NotOffered(offer);
  }

  private static Outcome repeated(Draw first, Request request) {
    boolean same =
        first.programme().equals(request.programme())
            && first.receivable().equals(request.receivable())
            && (request.amount() == null || request.amount().equals(first.amount()));
    return same ? new Outcome.Taken(first) : new Outcome.KeyReused();
  }

  private Outcome take(
      Access.Own supplier,
      Programme programme,
      Receivable receivable,
      EarlyPayment.Offered offered,
      Request request) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Draw draw =
        new Draw(
            new DrawId(ids.get()),
            programme.id(),
            programme.financier(),
            receivable.id(),
            receivable.terms().creditor(),
            offered.amount(),
            offered.received(),
            offered.allIn(),
            offered.payoutOn(),
            receivable.terms().dueOn(),
            now);
    if (!programmes.addDraw(draw, request.clientKey(), supplier.actor())) {
      return programmes
          .findDraw(draw.supplier(), request.clientKey())
          .map(first -> repeated(first, request))
          .orElseThrow();
    }
    receivables.disclose(receivable.id(), programme.financier(), supplier.actor(), now);
    register(supplier, programme, draw);
    if (!programmes.post(debit(draw, supplier.actor()))) {
      throw new GivenUp(new Outcome.LimitExhausted());
    }
    outbox.append(ProgrammeFacts.drawn(programme, draw));
    return new Outcome.Taken(draw);
  }

  /** The claim before the limit, as where an interest is given back: nobody waits in a circle. */
  private void register(Access.Own supplier, Programme programme, Draw draw) {
    RegistrationOutcome outcome =
        registerInterest.registerAccepted(
            supplier,
            new RegisterInterest.Request(
                programme.financier(),
                supplier.actor(),
                draw.receivable(),
                InterestKind.FACTORING_ASSIGNMENT,
                draw.amount(),
                programme.agreement(),
                draw.dueOn().plusYears(1),
                draw.interestKey()));
    if (!(outcome instanceof RegistrationOutcome.Registered)) {
      throw new GivenUp(new Outcome.NotRegistered(outcome));
    }
  }

  private static LimitEntry debit(Draw draw, String actor) {
    return new LimitEntry(
        draw.programme(),
        0,
        LimitEntry.Kind.DRAWN,
        draw.amount(),
        draw.id(),
        draw.id().toString(),
        draw.acceptedAt(),
        actor);
  }

  /** Gives the unit of work up. */
  private static final class GivenUp extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Outcome outcome;

    GivenUp(Outcome outcome) {
      super(outcome.toString());
      this.outcome = outcome;
    }
  }
}

package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.RegisterInterest;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A creditor takes an offer. In the same unit of work the financier's interest is registered, so
 * that what cannot be registered cannot be taken, and the debtor is given notice where the terms
 * say so. After sealed bids only the winner may be taken; the creditor may still take none.
 */
public final class AcceptFinancing {

  private final Transactions transactions;
  private final Financings financings;
  private final AssignmentNotices notices;
  private final RegisterInterest registerInterest;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public AcceptFinancing(
      Transactions transactions,
      Financings financings,
      AssignmentNotices notices,
      RegisterInterest registerInterest,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.financings = financings;
    this.notices = notices;
    this.registerInterest = registerInterest;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** What came of taking an offer. */
  public sealed interface Outcome {

    /** It is taken and its interest registered, now or since before. */
    record Accepted(
        FinancingRequest request, FinancingOffer offer, @Nullable AssignmentNotice notice)
        implements Outcome {}

    /** The enterprise has no such offer, or may not read it yet. */
    record NoSuchOffer() implements Outcome {}

    /** Another offer was taken, or none. */
    record Decided(FinancingRequest.State state) implements Outcome {}

    /** The offer was replaced, or its last day has passed. */
    record Gone() implements Outcome {}

    /** Another offer costs less, or as much and was made earlier. */
    record NotTheBest(FinancingOfferId best) implements Outcome {}

    /** The interest cannot be registered, so nothing was taken. */
    record NotRegistered(RegistrationOutcome reason) implements Outcome {}

    /** Somebody decided since the request was read. */
    record Stale(long version) implements Outcome {}
  }

  /**
   * Takes an offer.
   *
   * @param version of the request as the creditor read it
   */
  public Outcome accept(Access.Own creditor, FinancingOfferId id, long version) {
    try {
      return transactions.call(creditor, () -> attempt(creditor, id, version));
    } catch (RegistrationRefused refused) {
      return new Outcome.NotRegistered(refused.reason);
    }
  }

  private Outcome attempt(Access.Own creditor, FinancingOfferId id, long version) {
    Optional<FinancingOffer> offer = financings.findOffer(id);
    return offer.isEmpty()
        ? new Outcome.NoSuchOffer()
        : decide(creditor, financings.lock(offer.get().request()).orElseThrow(), id, version);
  }

  private Outcome decide(
      Access.Own creditor, FinancingRequest request, FinancingOfferId id, long version) {
    // Read again under the lock: it may have been replaced or taken meanwhile.
    FinancingOffer offer = financings.findOffer(id).orElseThrow();
    if (offer.stored() == FinancingOffer.Stored.ACCEPTED) {
      return new Outcome.Accepted(request, offer, notices.find(id).orElse(null));
    }
    if (request.stored() != FinancingRequest.Stored.OPEN) {
      return new Outcome.Decided(request.stateAt(clock.instant()));
    }
    if (request.version() != version) {
      return new Outcome.Stale(request.version());
    }
    LocalDate today = businessDate.today();
    if (!offer.standsOn(today)) {
      return new Outcome.Gone();
    }
    if (request.form() == FinancingRequest.Form.SEALED) {
      FinancingOffer best = Auction.winner(financings.offersOn(request.id()), today).orElseThrow();
      if (!best.id().equals(id)) {
        return new Outcome.NotTheBest(best.id());
      }
    }
    return take(creditor, request, offer);
  }

  private Outcome take(Access.Own creditor, FinancingRequest request, FinancingOffer offer) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    financings.accept(offer.id());
    FinancingRequest awarded = request.decided(FinancingRequest.Stored.AWARDED);
    financings.update(awarded);
    Interest interest = registered(creditor, request, offer);
    outbox.append(FinancingFacts.accepted(awarded, offer, now));
    AssignmentNotice notice =
        offer.terms().notified() ? give(request, offer, interest, creditor.actor(), now) : null;
    FinancingOffer taken = financings.findOffer(offer.id()).orElseThrow();
    return new Outcome.Accepted(awarded, taken, notice);
  }

  private Interest registered(Access.Own creditor, FinancingRequest request, FinancingOffer offer) {
    RegistrationOutcome outcome =
        registerInterest.registerAccepted(
            creditor,
            new RegisterInterest.Request(
                offer.lender(),
                creditor.actor(),
                request.receivable(),
                offer.terms().kind(),
                request.amount(),
                offer.agreement(),
                offer.terms().endsOn(request.payoutOn()).plusYears(1),
                RegisterInterest.keyOf(offer.id().value())));
    if (outcome instanceof RegistrationOutcome.Registered(Interest interest)) {
      return interest;
    }
    throw new RegistrationRefused(outcome);
  }

  private AssignmentNotice give(
      FinancingRequest request,
      FinancingOffer offer,
      Interest interest,
      String actor,
      Instant now) {
    AssignmentNotice notice =
        new AssignmentNotice(
            offer.id(),
            request.receivable(),
            offer.lender(),
            interest.kind(),
            offer.agreement(),
            request.amount(),
            offer.account(),
            now,
            null);
    notices.give(notice, actor);
    outbox.append(FinancingFacts.noticeGiven(notice));
    return notice;
  }

  /** Gives the unit of work up. */
  private static final class RegistrationRefused extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient RegistrationOutcome reason;

    RegistrationRefused(RegistrationOutcome reason) {
      super(reason.toString());
      this.reason = reason;
    }
  }
}

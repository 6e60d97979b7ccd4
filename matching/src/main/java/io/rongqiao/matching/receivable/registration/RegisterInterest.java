package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger.Posting;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;

/**
 * A financier registers a pledge or assignment on a receivable that was shown to it. What is asked
 * beforehand only words the answer; whether it fits is decided by the ledger, whatever else
 * registers at that moment.
 */
public final class RegisterInterest {

  private static final int LONGEST_KEY = 200;

  private final Transactions transactions;
  private final Receivables receivables;
  private final Interests interests;
  private final InterestChanges changes;
  private final RegistrationTerms terms;
  private final Supplier<UUID> ids;
  private final RandomGenerator random;
  private final BusinessDate businessDate;

  public RegisterInterest(
      Transactions transactions,
      Receivables receivables,
      Interests interests,
      InterestChanges changes,
      RegistrationTerms terms,
      Supplier<UUID> ids,
      RandomGenerator random,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.interests = interests;
    this.changes = changes;
    this.terms = terms;
    this.ids = ids;
    this.random = random;
    this.businessDate = businessDate;
  }

  /**
   * What a financier asks to have registered.
   *
   * @param validUntil the last day of the registration
   * @param clientKey the same key again is the same registration
   */
  public record Request(
      InstitutionId holder,
      String actor,
      ReceivableId receivable,
      InterestKind kind,
      Money amount,
      String agreement,
      LocalDate validUntil,
      String clientKey) {

    public Request {
      agreement = agreement.strip();
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("an interest takes a positive amount");
      }
      if (agreement.isEmpty()) {
        throw new IllegalArgumentException("a registration names its agreement");
      }
      if (clientKey.isBlank() || clientKey.length() > LONGEST_KEY) {
        throw new IllegalArgumentException("a client key has 1 to 200 characters");
      }
    }
  }

  /**
   * Registers, in a unit of work of its own or in the caller's, if that acts as the holder. What is
   * refused has written nothing.
   */
  public RegistrationOutcome register(Request request) {
    return transactions.call(
        new Access.Institution(request.holder().value(), request.actor()), () -> attempt(request));
  }

  /**
   * Registers within the unit of work of a creditor that took the holder's offer. The database
   * allows it for just that offer: the client key must be {@link #keyOf} it.
   */
  public RegistrationOutcome registerAccepted(Access.Own creditor, Request request) {
    return transactions.call(creditor, () -> attempt(request));
  }

  /** The client key of the registration that taking an offer makes. */
  public static String keyOf(UUID offer) {
    return "financing-offer/" + offer;
  }

  private RegistrationOutcome attempt(Request request) {
    Optional<Interest> first = interests.claim(request.holder(), request.clientKey());
    if (first.isPresent()) {
      return repeated(first.get(), request);
    }
    Optional<Receivable> found = receivables.find(request.receivable());
    return found.isEmpty()
        ? new RegistrationOutcome.NoSuchReceivable()
        : register(found.get(), request);
  }

  private RegistrationOutcome register(Receivable receivable, Request request) {
    Optional<RegistrationOutcome> refusal = refusal(receivable, request);
    if (refusal.isPresent()) {
      return refusal.get();
    }
    Interest interest = interest(request);
    return switch (changes.register(interest, request.actor(), request.clientKey())) {
      case Posting.Posted _, Posting.PostedBefore _ -> new RegistrationOutcome.Registered(interest);
      case Posting.Refused refused ->
          refused.balance().isHeld()
              ? new RegistrationOutcome.UnderReview()
              : new RegistrationOutcome.ExceedsRemainder(refused.balance().unencumbered());
    };
  }

  private Optional<RegistrationOutcome> refusal(Receivable receivable, Request request) {
    LocalDate today = businessDate.today();
    ReceivableState state = receivable.stateOn(today);
    if (!state.isOpen()) {
      return Optional.of(new RegistrationOutcome.ReceivableClosed(state));
    }
    if (!request.amount().currency().equals(receivable.terms().amount().currency())) {
      return Optional.of(
          new RegistrationOutcome.OtherCurrency(
              receivable.terms().amount().currency().getCurrencyCode()));
    }
    LocalDate latest = today.plusYears(terms.longestYears());
    if (request.validUntil().isBefore(today) || request.validUntil().isAfter(latest)) {
      return Optional.of(new RegistrationOutcome.TermRefused(today, latest));
    }
    if (receivable.balance().isHeld()) {
      return Optional.of(new RegistrationOutcome.UnderReview());
    }
    Money remainder = receivable.balance().unencumbered();
    return request.amount().isGreaterThan(remainder)
        ? Optional.of(new RegistrationOutcome.ExceedsRemainder(remainder))
        : Optional.empty();
  }

  private Interest interest(Request request) {
    LocalDate today = businessDate.today();
    return new Interest(
        new InterestId(ids.get()),
        request.receivable(),
        request.holder(),
        request.kind(),
        CertificateNumber.draw(today, random),
        request.agreement(),
        request.amount(),
        request.validUntil(),
        InterestState.REGISTERED,
        changes.now(),
        0);
  }

  private static RegistrationOutcome repeated(Interest first, Request request) {
    boolean same =
        first.receivable().equals(request.receivable()) && first.kind() == request.kind();
    return same
        ? new RegistrationOutcome.Registered(first)
        : new RegistrationOutcome.KeyReused(first);
  }
}

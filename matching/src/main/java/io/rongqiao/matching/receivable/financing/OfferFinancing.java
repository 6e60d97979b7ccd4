package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A financier offers on a request addressed to it; a later offer takes the place of its earlier one
 * and ranks by its own time. Nothing is published of it: a fact on a sealed bid would tell that
 * there is one.
 */
public final class OfferFinancing {

  private final Transactions transactions;
  private final Financings financings;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public OfferFinancing(
      Transactions transactions,
      Financings financings,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.financings = financings;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** What a financier offers. */
  public record Request(
      InstitutionId lender,
      String actor,
      FinancingRequestId request,
      FinancingTerms terms,
      String agreement,
      PaymentAccount account,
      LocalDate validUntil,
      String clientKey) {}

  /** What came of offering. */
  public sealed interface Outcome {

    /** It stands, now or since an earlier request with the same key. */
    record Offered(FinancingOffer offer) implements Outcome {}

    /** The financier was not asked. */
    record NoSuchRequest() implements Outcome {}

    /** No offers are taken any more. */
    record Over(FinancingRequest.State state) implements Outcome {}

    /** It would lapse before it could be taken. */
    record LapsesTooSoon(LocalDate earliest) implements Outcome {}

    /** Its flows have no annual cost. */
    record NoCost(String reason) implements Outcome {}

    /** The key was used before, for another offer. */
    record KeyReused(FinancingOffer first) implements Outcome {}
  }

  public Outcome offer(Request offered) {
    return transactions.call(
        new Access.Institution(offered.lender().value(), offered.actor()),
        () -> {
          financings.holdForOffer(offered.request());
          return financings
              .findOfferByKey(offered.lender(), offered.clientKey())
              .map(first -> repeated(first, offered))
              .orElseGet(() -> first(offered));
        });
  }

  private static Outcome repeated(FinancingOffer first, Request offered) {
    return first.request().equals(offered.request()) && first.terms().equals(offered.terms())
        ? new Outcome.Offered(first)
        : new Outcome.KeyReused(first);
  }

  private Outcome first(Request offered) {
    Optional<FinancingRequest> found = financings.find(offered.request());
    if (found.isEmpty()) {
      return new Outcome.NoSuchRequest();
    }
    FinancingRequest request = found.get();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    FinancingRequest.State state = request.stateAt(now);
    if (state != FinancingRequest.State.OPEN) {
      return new Outcome.Over(state);
    }
    LocalDate earliest = request.payoutOn();
    if (offered.validUntil().isBefore(earliest)
        || offered.validUntil().isBefore(businessDate.today())) {
      return new Outcome.LapsesTooSoon(earliest);
    }
    return write(request, offered, now);
  }

  private Outcome write(FinancingRequest request, Request offered, Instant now) {
    AnnualRate allIn;
    try {
      allIn = offered.terms().allIn(request.amount(), request.payoutOn());
    } catch (IllegalArgumentException refused) {
      return new Outcome.NoCost(String.valueOf(refused.getMessage()));
    }
    FinancingOffer offer =
        new FinancingOffer(
            new FinancingOfferId(ids.get()),
            request.id(),
            offered.lender(),
            offered.terms(),
            offered.agreement(),
            offered.account(),
            allIn,
            offered.validUntil(),
            FinancingOffer.Stored.OPEN,
            now);
    financings.replace(offer, offered.clientKey(), offered.actor());
    return new Outcome.Offered(offer);
  }
}

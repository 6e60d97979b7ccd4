package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Institutions;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A creditor asks one, several or all financiers for money on a receivable, and shows it to them.
 */
public final class RequestFinancing {

  private final Transactions transactions;
  private final Receivables receivables;
  private final Financings financings;
  private final Institutions institutions;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public RequestFinancing(
      Transactions transactions,
      Receivables receivables,
      Financings financings,
      Institutions institutions,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.financings = financings;
    this.institutions = institutions;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * What is asked for.
   *
   * @param amount what of the claim the financier is to have
   * @param payoutOn the day by which offers reckon
   * @param financiers whom to ask; all lenders if none is named
   */
  public record Request(
      EnterpriseKey creditor,
      String actor,
      ReceivableId receivable,
      FinancingRequest.Form form,
      Money amount,
      Instant closesAt,
      LocalDate payoutOn,
      List<InstitutionId> financiers,
      String clientKey) {

    public Request {
      financiers = financiers.stream().distinct().toList();
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("is not positive");
      }
    }
  }

  /** What came of asking. */
  public sealed interface Outcome {

    /** They are asked, now or since an earlier request with the same key. */
    record Requested(FinancingRequest request) implements Outcome {}

    /** The enterprise is owed no such receivable. */
    record NoSuchReceivable() implements Outcome {}

    /** Nothing is owed any more. */
    record ReceivableClosed(ReceivableState state) implements Outcome {}

    /** More than is unencumbered. */
    record ExceedsRemainder(Money remainder) implements Outcome {}

    /** It is being compared with another that resembles it. */
    record UnderReview() implements Outcome {}

    /** The claim is in another currency. */
    record OtherCurrency(String currency) implements Outcome {}

    /** It would close before it opens, or pay out before today. */
    record TimeRefused(Instant earliestClose, LocalDate earliestPayout) implements Outcome {}

    /** One of those named is no lender. */
    record NoSuchFinancier(InstitutionId institution) implements Outcome {}

    /** The key was used before, for another request. */
    record KeyReused(FinancingRequest first) implements Outcome {}
  }

  public Outcome request(Request asked) {
    return transactions.call(
        new Access.Own(asked.creditor().value(), asked.actor()),
        () ->
            financings
                .findByKey(asked.creditor(), asked.clientKey())
                .map(first -> repeated(first, asked))
                .orElseGet(() -> first(asked)));
  }

  private static Outcome repeated(FinancingRequest first, Request asked) {
    boolean same =
        first.receivable().equals(asked.receivable())
            && first.form() == asked.form()
            && first.amount().equals(asked.amount());
    return same ? new Outcome.Requested(first) : new Outcome.KeyReused(first);
  }

  private Outcome first(Request asked) {
    Optional<Receivable> found =
        receivables
            .find(asked.receivable())
            .filter(it -> it.terms().creditor().equals(asked.creditor()));
    if (found.isEmpty()) {
      return new Outcome.NoSuchReceivable();
    }
    List<InstitutionId> lenders =
        institutions.all().stream()
            .filter(it -> it.kind() == Institution.Kind.LENDER)
            .map(Institution::id)
            .toList();
    return asked.financiers().stream()
        .filter(it -> !lenders.contains(it))
        .findFirst()
        .<Outcome>map(Outcome.NoSuchFinancier::new)
        .or(() -> refusal(found.get(), asked))
        .orElseGet(() -> write(asked, asked.financiers().isEmpty() ? lenders : asked.financiers()));
  }

  private Optional<Outcome> refusal(Receivable receivable, Request asked) {
    Instant now = clock.instant();
    LocalDate today = businessDate.today();
    ReceivableState state = receivable.stateOn(today);
    Money remainder = receivable.balance().unencumbered();
    if (!state.isOpen()) {
      return Optional.of(new Outcome.ReceivableClosed(state));
    }
    if (!asked.amount().currency().equals(remainder.currency())) {
      return Optional.of(new Outcome.OtherCurrency(remainder.currency().getCurrencyCode()));
    }
    if (receivable.balance().isHeld()) {
      return Optional.of(new Outcome.UnderReview());
    }
    if (asked.amount().isGreaterThan(remainder)) {
      return Optional.of(new Outcome.ExceedsRemainder(remainder));
    }
    return asked.closesAt().isAfter(now) && !asked.payoutOn().isBefore(today)
        ? Optional.empty()
        : Optional.of(new Outcome.TimeRefused(now, today));
  }

  private Outcome write(Request asked, List<InstitutionId> invited) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    FinancingRequest request =
        new FinancingRequest(
            new FinancingRequestId(ids.get()),
            asked.receivable(),
            asked.creditor(),
            asked.form(),
            asked.amount(),
            asked.closesAt().truncatedTo(ChronoUnit.MICROS),
            asked.payoutOn(),
            FinancingRequest.Stored.OPEN,
            now,
            0);
    if (!financings.add(request, invited, asked.clientKey(), asked.actor())) {
      return financings
          .findByKey(asked.creditor(), asked.clientKey())
          .map(first -> repeated(first, asked))
          .orElseThrow();
    }
    invited.forEach(it -> receivables.disclose(asked.receivable(), it, asked.actor(), now));
    outbox.append(FinancingFacts.requested(request, invited));
    return new Outcome.Requested(request);
  }
}

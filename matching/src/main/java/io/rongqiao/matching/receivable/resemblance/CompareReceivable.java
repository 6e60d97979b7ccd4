package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.BackingInvoice;
import io.rongqiao.matching.receivable.DoubleCheck;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableLedger.Posting;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Compares what was uploaded with everything claimed from the same debtor. What resembles another
 * stays held, by a review for each suspicion; the rest is free.
 */
public final class CompareReceivable implements DoubleCheck {

  private static final Access ACCESS = new Access.Platform("resemblance");
  private static final String ACTOR = "resemblance";

  private final Transactions transactions;
  private final Receivables receivables;
  private final ReceivableLedger ledger;
  private final Reviews reviews;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;
  private final ResemblanceRule rule = new ResemblanceRule();

  public CompareReceivable(
      Transactions transactions,
      Receivables receivables,
      ReceivableLedger ledger,
      Reviews reviews,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.ledger = ledger;
    this.reviews = reviews;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Compares; once compared, a receivable is not compared again. */
  @Override
  public void compare(ReceivableId uploaded) {
    transactions.run(
        ACCESS,
        () -> {
          Receivable fresh = receivables.find(uploaded).orElseThrow();
          reviews.waitForOthersComparing(fresh.terms().debtor().uscc().value());
          if (post(fresh, EntryKind.CLEARED, COMPARED) instanceof Posting.Posted) {
            suspect(fresh);
          }
        });
  }

  private void suspect(Receivable fresh) {
    Map<ReceivableId, Receivable> all = new LinkedHashMap<>();
    ReceivableTerms terms = fresh.terms();
    receivables
        .comparedAgainst(
            terms.debtor().uscc(),
            terms.issuedOn().minusDays(ResemblanceRule.PARTS_APART_DAYS),
            terms.issuedOn().plusDays(ResemblanceRule.PARTS_APART_DAYS))
        .forEach(found -> all.put(found.id(), found));
    all.put(fresh.id(), fresh);
    rule.look(Claim.of(fresh), all.values().stream().map(Claim::of).toList())
        .forEach(suspicion -> open(suspicion, all));
  }

  private void open(Suspicion suspicion, Map<ReceivableId, Receivable> all) {
    var id = new ReviewId(ids.get());
    List<Review.ReviewSide> sides = new ArrayList<>();
    suspicion.earlier().forEach(it -> sides.add(side(all, it, Review.Place.EARLIER)));
    suspicion.later().forEach(it -> sides.add(side(all, it, Review.Place.LATER)));
    reviews.open(review(id, suspicion.disguise(), sides));
    for (ReceivableId later : suspicion.later()) {
      post(known(all, later), EntryKind.HELD, ResemblanceFacts.reference(id));
    }
    sides.forEach(it -> outbox.append(ResemblanceFacts.suspected(it, now())));
  }

  /** Opens a review of the refused upload and of each receivable whose invoice it named. */
  @Override
  public void attempted(ReceivableTerms terms, Receivable.Upload upload) {
    transactions.run(
        ACCESS,
        () -> {
          reviews.waitForOthersComparing(terms.debtor().uscc().value());
          Map<ReceivableId, Receivable> named = new LinkedHashMap<>();
          for (BackingInvoice invoice : terms.invoices()) {
            receivables
                .findLiveBehind(invoice.identity())
                .ifPresent(found -> named.put(found.id(), found));
          }
          named.values().stream()
              .filter(earlier -> !reviews.isAttemptOpen(earlier.id(), upload.uploader()))
              .forEach(earlier -> open(earlier, terms, upload));
        });
  }

  private void open(Receivable earlier, ReceivableTerms terms, Receivable.Upload upload) {
    var attempt =
        new Review.ReviewSide(
            Review.Place.LATER, null, terms.creditor(), upload.uploader(), ClaimSummary.of(terms));
    Review.ReviewSide side =
        side(Map.of(earlier.id(), earlier), earlier.id(), Review.Place.EARLIER);
    reviews.open(review(new ReviewId(ids.get()), Disguise.SAME_INVOICE, List.of(side, attempt)));
    outbox.append(ResemblanceFacts.suspected(side, now()));
  }

  private Review review(ReviewId id, Disguise disguise, List<Review.ReviewSide> sides) {
    return new Review(id, disguise, Review.State.OPEN, now(), null, sides, 0);
  }

  private Posting post(Receivable receivable, EntryKind kind, String reference) {
    return ledger.post(
        Entry.of(
            receivable.id(),
            kind,
            Money.zero(receivable.terms().amount().currency()),
            businessDate.today(),
            new Entry.Signature(ACTOR, now()),
            reference));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Review.ReviewSide side(
      Map<ReceivableId, Receivable> all, ReceivableId id, Review.Place place) {
    Receivable receivable = known(all, id);
    return new Review.ReviewSide(
        place,
        id,
        receivable.terms().creditor(),
        receivable.upload().uploader(),
        ClaimSummary.of(receivable.terms()));
  }

  private static Receivable known(Map<ReceivableId, Receivable> all, ReceivableId id) {
    Receivable receivable = all.get(id);
    if (receivable == null) {
      throw new IllegalStateException("%s was not compared".formatted(id));
    }
    return receivable;
  }
}

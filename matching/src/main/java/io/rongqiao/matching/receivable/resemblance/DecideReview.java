package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.ReceivableBook;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * The operator decides whether claims are different ones, which frees what is held, or one claim
 * again, which strikes the later ones whatever is registered on them.
 */
public final class DecideReview {

  private final Transactions transactions;
  private final Reviews reviews;
  private final Receivables receivables;
  private final ReceivableBook book;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public DecideReview(
      Transactions transactions,
      Reviews reviews,
      Receivables receivables,
      ReceivableBook book,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.reviews = reviews;
    this.receivables = receivables;
    this.book = book;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * What the operator found.
   *
   * @param version of the review as it was read
   */
  public record Verdict(
      ReviewId review, Review.State state, String reason, String actor, long version) {

    public Verdict {
      reason = reason.strip();
      if (state == Review.State.OPEN) {
        throw new IllegalArgumentException("a verdict is DISTINCT or DOUBLE");
      }
      if (reason.isEmpty()) {
        throw new IllegalArgumentException("a verdict has its reason");
      }
    }
  }

  /** Decides; the same verdict again changes nothing. */
  public ReviewOutcome decide(Verdict verdict) {
    return transactions.call(
        new Access.Platform(verdict.actor()),
        () ->
            reviews
                .lock(verdict.review())
                .map(locked -> decide(locked, verdict))
                .orElseGet(ReviewOutcome.NoSuchReview::new));
  }

  private ReviewOutcome decide(Review review, Verdict verdict) {
    if (review.state() != Review.State.OPEN) {
      return review.state() == verdict.state()
          ? new ReviewOutcome.Decided(review)
          : new ReviewOutcome.DecidedAlready(review);
    }
    if (review.version() != verdict.version()) {
      return new ReviewOutcome.Stale(review.version());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Review decided =
        review.decided(
            verdict.state(), new Review.Decision(verdict.actor(), now, verdict.reason()));
    reviews.update(decided);
    for (Review.ReviewSide side : decided.sides()) {
      if (side.receivable() != null) {
        act(decided, side, side.receivable(), new Entry.Signature(verdict.actor(), now));
        outbox.append(ResemblanceFacts.decided(side, verdict.state(), now));
      }
    }
    return new ReviewOutcome.Decided(decided);
  }

  private void act(
      Review review, Review.ReviewSide side, ReceivableId receivable, Entry.Signature signature) {
    if (side.place() == Review.Place.EARLIER) {
      return;
    }
    Money nothing =
        Money.zero(receivables.find(receivable).orElseThrow().terms().amount().currency());
    String reference = ResemblanceFacts.reference(review.id());
    if (review.state() == Review.State.DOUBLE) {
      book.post(
          Entry.of(
              receivable, EntryKind.STRUCK, nothing, businessDate.today(), signature, reference));
    }
    book.post(
        Entry.of(
            receivable, EntryKind.CLEARED, nothing, businessDate.today(), signature, reference));
  }
}

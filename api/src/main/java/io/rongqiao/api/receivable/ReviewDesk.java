package io.rongqiao.api.receivable;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.resemblance.Review;
import io.rongqiao.matching.receivable.resemblance.ReviewId;
import io.rongqiao.matching.receivable.resemblance.Reviews;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a caller sees of reviews: an operator all, a party its own side and a neutral alert. */
final class ReviewDesk {

  private static final TextView ALERT =
      TextView.of(
          new Bilingual(
              "您的一笔应收账款与平台上另一条记录相似，平台正在核查；另一方的信息不向您披露。",
              "A receivable of yours resembles another record and is being reviewed; nothing of the other"
                  + " side is told to you."));

  private final Transactions transactions;
  private final Reviews reviews;
  private final Parties parties;

  ReviewDesk(Transactions transactions, Reviews reviews, Parties parties) {
    this.transactions = transactions;
    this.reviews = reviews;
    this.parties = parties;
  }

  ReviewsView list(Caller caller, Review.@Nullable State state, Reviews.Place after, int limit) {
    List<Review> found =
        transactions.call(Parties.access(caller), () -> reviews.page(state, after, limit));
    return new ReviewsView(
        found.stream().map(review -> view(caller, review)).toList(),
        found.size() < limit
            ? null
            : Cursor.after(found.getLast().openedAt(), found.getLast().id().value()));
  }

  ReviewView read(Caller caller, UUID id) {
    return transactions
        .call(Parties.access(caller), () -> reviews.find(new ReviewId(id)))
        .map(review -> view(caller, review))
        .orElseThrow(() -> notFound(id));
  }

  ReviewView view(Caller caller, Review review) {
    boolean whole = caller.role() == Role.OPERATOR;
    Review.Decision decision = review.decision();
    return new ReviewView(
        review.id().value(),
        review.state().name(),
        ALERT,
        whole ? review.disguise().name() : null,
        review.openedAt(),
        decision == null ? null : decision.at(),
        whole && decision != null ? decision.reason() : null,
        review.sides().stream().map(this::side).toList(),
        review.version());
  }

  private ReviewView.SideView side(Review.ReviewSide side) {
    ReceivableId receivable = side.receivable();
    return new ReviewView.SideView(
        side.place().name(),
        receivable == null ? null : receivable.value(),
        parties.view(side.creditor()),
        side.summary());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No review %s concerns you.".formatted(id));
  }
}

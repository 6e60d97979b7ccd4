package io.rongqiao.matching.receivable.resemblance;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.rongqiao.matching.receivable.ReceivableFacts;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;
import java.util.Objects;

/** The neutral facts that are published about reviews: nothing in one leads to the other side. */
final class ResemblanceFacts {

  private ResemblanceFacts() {}

  /** The reference of entries that a review makes. */
  static String reference(ReviewId review) {
    return "review/" + review;
  }

  static Fact suspected(Review.ReviewSide side, Instant at) {
    return fact(side, "resemblance-suspected", "OPEN", at);
  }

  static Fact decided(Review.ReviewSide side, Review.State state, Instant at) {
    return fact(side, "resemblance-decided", state.name(), at);
  }

  private static Fact fact(Review.ReviewSide side, String what, String state, Instant at) {
    ReceivableId receivable = Objects.requireNonNull(side.receivable());
    return ReceivableFacts.fact(
        receivable,
        what,
        JsonNodeFactory.instance
            .objectNode()
            .put("receivableId", receivable.toString())
            .put("held", side.place() == Review.Place.LATER)
            .put("state", state),
        at);
  }
}

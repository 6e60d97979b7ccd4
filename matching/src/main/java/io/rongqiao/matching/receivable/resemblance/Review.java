package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Receivables that resemble one another, for the operator to look at.
 *
 * @param sides as far as the reader may see them: the operator all, a party its own
 * @param version how often it was changed
 */
public record Review(
    ReviewId id,
    Disguise disguise,
    State state,
    Instant openedAt,
    @Nullable Decision decision,
    List<ReviewSide> sides,
    long version) {

  public Review {
    sides = List.copyOf(sides);
  }

  /** Where a review stands. */
  public enum State {
    OPEN,
    /** They are different claims; the later ones are free. */
    DISTINCT,
    /** The later ones are the earlier ones again; they are struck. */
    DOUBLE
  }

  /** Who decided, when and why. */
  public record Decision(String actor, Instant at, String reason) {}

  /**
   * One of the claims.
   *
   * @param receivable none if the upload was refused
   * @param summary what was uploaded, as JSON
   */
  public record ReviewSide(
      Place place,
      @Nullable ReceivableId receivable,
      EnterpriseKey creditor,
      EnterpriseKey uploader,
      String summary) {}

  /** Order of time decides which is held. */
  public enum Place {
    EARLIER,
    LATER
  }

  Review decided(State state, Decision decision) {
    return new Review(id, disguise, state, openedAt, decision, sides, version + 1);
  }
}

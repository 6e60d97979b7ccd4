package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The reviews. The operator sees them whole, a party those it has a side in, with that side. */
public interface Reviews {

  /** Lets one comparison at a time look at the claims on a debtor, until the unit of work ends. */
  void waitForOthersComparing(String debtorUscc);

  void open(Review review);

  Optional<Review> find(ReviewId id);

  /** As {@link #find}, and holds it until the unit of work ends, so that nobody else decides it. */
  Optional<Review> lock(ReviewId id);

  /** A page, the newest first. */
  List<Review> page(Review.@Nullable State state, Place after, int limit);

  /** Whether a refused upload of this uploader is being reviewed against the receivable already. */
  boolean isAttemptOpen(ReceivableId earlier, EnterpriseKey uploader);

  /** Keeps the decision; the review must have been locked in this unit of work. */
  void update(Review decided);

  /** A place in the list. */
  record Place(Instant openedAt, ReviewId review) {

    /** Before the newest. */
    public static final Place START =
        new Place(Instant.parse("9999-01-01T00:00:00Z"), new ReviewId(new UUID(-1L, -1L)));
  }
}

package io.rongqiao.matching.lead;

import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which leads of a lender are asked for.
 *
 * @param state in which state on {@code day}, or in any
 * @param after the place after which the page begins, the newest lead first
 */
public record DeskQuery(
    InstitutionId lender, @Nullable LeadState state, LocalDate day, Place after, int limit) {

  private static final int MOST = 200;

  public DeskQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("A page of %d leads, not 1 to %d".formatted(limit, MOST));
    }
  }

  /** A place in the list: every lead has its own. */
  public record Place(Instant deliveredAt, LeadId lead) {

    /** Before the newest lead. */
    public static final Place START =
        new Place(Instant.parse("9999-12-31T00:00:00Z"), new LeadId(new UUID(-1, -1)));

    /** Where {@code lead} stands. */
    public static Place of(Lead lead) {
      return new Place(lead.promise().deliveredAt(), lead.id());
    }
  }
}

package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Receivables that resemble one another.
 *
 * @param alert what a party is told: nothing of the other side
 * @param disguise in which way they do; told to the operator alone
 * @param sides the operator sees all, a party its own
 * @param reason why it was decided so; told to the operator alone
 */
@Serdeable
record ReviewView(
    UUID id,
    String state,
    TextView alert,
    @Nullable String disguise,
    Instant openedAt,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    List<SideView> sides,
    long version) {

  /**
   * One of the claims.
   *
   * @param place EARLIER, or LATER: that one is held
   * @param receivableId none if the upload was refused
   * @param summary what was uploaded, as JSON
   */
  @Serdeable
  record SideView(String place, @Nullable UUID receivableId, PartyView creditor, String summary) {}
}

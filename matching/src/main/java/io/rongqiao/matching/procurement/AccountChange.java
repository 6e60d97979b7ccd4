package io.rongqiao.matching.procurement;

import io.rongqiao.matching.receivable.PaymentAccount;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A supplier wants another account to be paid.
 *
 * @param number 1, 2, 3 … for a contract
 */
public record AccountChange(
    ContractId contract,
    int number,
    PaymentAccount account,
    String reason,
    State state,
    Instant requestedAt,
    @Nullable Instant decidedAt) {

  private static final int LONGEST_REASON = 500;

  public AccountChange {
    reason = reason.strip();
    if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
      throw new IllegalArgumentException("a reason has 1 to 500 characters");
    }
  }

  /** How far it has come. */
  public enum State {
    /** The financier has not decided. */
    REQUESTED,
    /** Made: by the financier's consent, or since no lock held. */
    MADE,
    REFUSED
  }
}

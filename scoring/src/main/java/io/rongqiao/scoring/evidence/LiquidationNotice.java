package io.rongqiao.scoring.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A notice that the enterprise is being wound up. */
public record LiquidationNotice(
    Kind kind, String reference, LocalDate noticedOn, @Nullable LocalDate withdrawnOn) {

  /** How an enterprise ends. */
  public enum Kind {
    VOLUNTARY_LIQUIDATION,
    BANKRUPTCY,
    LICENCE_REVOKED,
    DEREGISTRATION
  }

  public boolean holds(LocalDate day) {
    return !noticedOn.isAfter(day) && (withdrawnOn == null || withdrawnOn.isAfter(day));
  }
}

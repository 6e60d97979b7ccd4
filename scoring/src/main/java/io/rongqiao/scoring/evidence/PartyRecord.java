package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind the enterprise. The party is named by a code that is the same wherever the same
 * party occurs; a natural person's name stays sealed and is not read here.
 */
public record PartyRecord(
    Role role,
    String party,
    boolean naturalPerson,
    @Nullable Percentage share,
    LocalDate validFrom,
    @Nullable LocalDate validUntil) {

  /** What the party is to the enterprise. */
  public enum Role {
    LEGAL_REPRESENTATIVE,
    SHAREHOLDER,
    CONTROLLER,
    DIRECTOR,
    SUPERVISOR,
    MANAGER
  }

  public boolean holds(LocalDate day) {
    return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
  }
}

package io.rongqiao.scoring.party;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who stands behind this enterprise and behind another, or one enterprise that stands
 * behind the other.
 *
 * @param here what the party is to this enterprise
 * @param there what it is to the other; null where the other is itself the party
 */
public record Tie(
    EnterpriseKey other,
    PartyRole here,
    @Nullable Percentage hereShare,
    @Nullable PartyRole there,
    @Nullable Percentage thereShare) {

  /** From this share on whoever owns it is on record as an owner who benefits. */
  private static final Percentage CONSIDERABLE = Percentage.ofPercent("25");

  /** Whether it lets one will decide on both sides. */
  boolean binds() {
    return decides(here, hereShare) && (there == null || decides(there, thereShare));
  }

  private static boolean decides(PartyRole role, @Nullable Percentage share) {
    return role.controls()
        || (role == PartyRole.SHAREHOLDER && share != null && share.compareTo(CONSIDERABLE) >= 0);
  }
}

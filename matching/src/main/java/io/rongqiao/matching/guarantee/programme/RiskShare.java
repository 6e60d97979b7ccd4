package io.rongqiao.matching.guarantee.programme;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import org.jspecify.annotations.Nullable;

/**
 * What one tier bears of a loss.
 *
 * @param institution who bears it; {@code null} for the bank of a programme, which is whichever
 *     bank lends
 * @param basisPoints hundredths of a percent, from 1 to 10,000
 */
public record RiskShare(GuaranteeTier tier, @Nullable InstitutionId institution, int basisPoints) {

  public RiskShare {
    if (basisPoints < 1 || basisPoints > RiskShares.WHOLE) {
      throw new IllegalArgumentException(
          "%d basis points are no share of the %s".formatted(basisPoints, tier.en()));
    }
    if (institution == null && tier != GuaranteeTier.BANK) {
      throw new IllegalArgumentException("Nobody is named for the share of the " + tier.en());
    }
  }
}

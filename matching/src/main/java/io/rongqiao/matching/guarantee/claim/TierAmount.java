package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one tier bears of a payment.
 *
 * @param settledOn when it paid the guarantor its part; {@code null} while it has not
 */
public record TierAmount(
    GuaranteeTier tier, InstitutionId institution, Money amount, @Nullable LocalDate settledOn) {}

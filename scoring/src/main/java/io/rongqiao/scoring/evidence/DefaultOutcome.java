package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What became of a credit: it defaulted, or was observed not to. Label of training, never a
 * feature.
 *
 * @param observedFrom the day from which the enterprise was watched
 * @param observedUntil the day until which this outcome holds
 */
public record DefaultOutcome(
    boolean defaulted,
    LocalDate observedFrom,
    LocalDate observedUntil,
    @Nullable LocalDate defaultedOn,
    @Nullable Money amount,
    String definition) {}

package io.rongqiao.scoring.governance.stability;

import io.rongqiao.scoring.governance.ModelId;
import java.time.Instant;
import java.time.YearMonth;

/**
 * The index of one characteristic of one model in one month.
 *
 * @param characteristic empty for the score
 * @param enterprises how many were counted
 * @param chance what the index exceeds in one month of twenty although nothing has shifted
 */
public record StabilityReading(
    ModelId model,
    YearMonth month,
    String characteristic,
    long enterprises,
    double index,
    double chance,
    StabilityLevel level,
    Instant reckonedAt) {}

package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.governance.stability.StabilityReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the enterprises of a month lie from the development sample.
 *
 * @param characteristic empty for the score
 * @param chance what the index exceeds in one month of twenty although nothing has shifted
 * @param level STABLE, UNSURE, SHIFTING or SHIFTED
 */
@Serdeable
record StabilityView(
    UUID model,
    String month,
    String characteristic,
    long enterprises,
    BigDecimal index,
    BigDecimal chance,
    String level,
    Instant reckonedAt) {

  static StabilityView of(StabilityReading reading) {
    return new StabilityView(
        reading.model().value(),
        reading.month().toString(),
        reading.characteristic(),
        reading.enterprises(),
        decimal(reading.index()),
        decimal(reading.chance()),
        reading.level().name(),
        reading.reckonedAt());
  }

  static BigDecimal decimal(Double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }
}

package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.governance.stability.StabilityReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.UUID;

/**
 * How far the enterprises of a month lie from the development sample.
 *
 * @param characteristic empty for the score
 * @param title what the characteristic is called
 * @param chance what the index exceeds in one month of twenty although nothing has shifted
 * @param level STABLE, UNSURE, SHIFTING or SHIFTED
 */
@Serdeable
record StabilityView(
    UUID model,
    String month,
    String characteristic,
    TextView title,
    long enterprises,
    BigDecimal index,
    BigDecimal chance,
    String level,
    Instant reckonedAt) {

  private static final TextView SCORE = new TextView("总分", "Score");

  static StabilityView of(StabilityReading reading) {
    return new StabilityView(
        reading.model().value(),
        reading.month().toString(),
        reading.characteristic(),
        title(reading.characteristic()),
        reading.enterprises(),
        decimal(reading.index()),
        decimal(reading.chance()),
        reading.level().name(),
        reading.reckonedAt());
  }

  private static TextView title(String characteristic) {
    FeatureSet known = FeatureSets.current();
    if (characteristic.isEmpty()) {
      return SCORE;
    }
    return known.contains(characteristic)
        ? TextView.of(known.definition(characteristic).title())
        : new TextView(characteristic, characteristic);
  }

  static BigDecimal decimal(Double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }
}

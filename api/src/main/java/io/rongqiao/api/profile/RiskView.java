package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.profile.DefaultRisk;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How likely the enterprise is to default, as shares between 0 and 1.
 *
 * @param probability calibrated, within {@code horizonMonths}
 * @param band the grade of the master scale
 * @param from the least probability of the band
 * @param below the probability that the band stops short of
 * @param second what the second model in force says; null where there is none
 * @param confidenceLevel HIGH, MEDIUM or LOW
 * @param coverage the share of the model's weight that is known
 * @param recency less than 1 where evidence is overdue
 * @param agreement less than 1 where the two models differ
 */
@Serdeable
public record RiskView(
    BigDecimal probability,
    int horizonMonths,
    String band,
    BigDecimal from,
    BigDecimal below,
    TextView text,
    @Nullable BigDecimal second,
    String confidenceLevel,
    BigDecimal coverage,
    BigDecimal recency,
    BigDecimal agreement) {

  static @Nullable RiskView of(@Nullable DefaultRisk risk) {
    return risk == null
        ? null
        : new RiskView(
            BigDecimal.valueOf(risk.probability()),
            risk.horizonMonths(),
            risk.band(),
            BigDecimal.valueOf(risk.from()),
            BigDecimal.valueOf(risk.below()),
            TextView.of(risk.text()),
            risk.second() == null ? null : BigDecimal.valueOf(risk.second()),
            risk.confidence().level().name(),
            BigDecimal.valueOf(risk.confidence().coverage()),
            BigDecimal.valueOf(risk.confidence().recency()),
            BigDecimal.valueOf(risk.confidence().agreement()));
  }
}

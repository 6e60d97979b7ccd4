package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureVector;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A figure of the profile, with what it means and where it comes from.
 *
 * @param value the measurement; null where nothing is known
 * @param text the same as people write it
 */
@Serdeable
public record FeatureView(
    String name,
    TextView title,
    String family,
    String unit,
    @Nullable BigDecimal value,
    TextView text,
    TextView why,
    String source) {

  static List<FeatureView> of(FeatureVector features) {
    return features.set().definitions().stream()
        .map(definition -> of(definition, features.value(definition.name())))
        .toList();
  }

  private static FeatureView of(FeatureDefinition definition, double value) {
    return new FeatureView(
        definition.name(),
        TextView.of(definition.title()),
        definition.family().name(),
        definition.unit().name(),
        Double.isNaN(value) ? null : BigDecimal.valueOf(value),
        TextView.of(definition.unit().render(value)),
        TextView.of(definition.why()),
        definition.source());
  }
}

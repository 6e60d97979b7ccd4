package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.governance.shadow.ShadowScores.GradeSeen;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A model with everything that was handed in with it and how it fares.
 *
 * @param card the model card, as it was written
 * @param document the model document, with its provenance, as JSON text
 * @param files the names of all files
 * @param report whether a report of its validation was handed in
 * @param stability by month, the score before its characteristics
 * @param watch the index from which something is changing
 * @param alarm the index from which the model meets another population
 * @param grades how it sees the grades of the leading card
 */
@Serdeable
record ModelDetailView(
    ModelView model,
    @Nullable String card,
    @Nullable String document,
    List<String> files,
    boolean report,
    List<StabilityView> stability,
    BigDecimal watch,
    BigDecimal alarm,
    String source,
    List<GradeView> grades) {

  /**
   * A grade of the leading card as the model in the shadow sees it.
   *
   * @param failures how often the model gave no score
   * @param probability the mean probability of default; null where fewer than five were scored
   */
  @Serdeable
  record GradeView(
      String grade, long enterprises, long failures, @Nullable BigDecimal probability) {

    static GradeView of(GradeSeen seen) {
      Double probability = seen.probability();
      return new GradeView(
          seen.grade().name(),
          seen.enterprises(),
          seen.failures(),
          probability == null ? null : StabilityView.decimal(probability));
    }
  }
}

package io.rongqiao.scoring.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Thirty generated enterprises: what the published card said of them, it says for ever. */
class ScorecardGoldenTest {

  private static final long SEED = 20_200_229;

  @Test
  void saysOfThirtyEnterprisesWhatItAlwaysSaid() throws IOException {
    assertThat(scored()).isEqualTo(golden());
  }

  private static String scored() {
    var random = new SplittableRandom(SEED);
    return IntStream.rangeClosed(1, 30)
        .mapToObj(number -> line(number, enterprise(random)))
        .collect(Collectors.joining("\n", "case,points,grade,coverage,reasons\n", "\n"));
  }

  private static String line(int number, FeatureVector features) {
    Scorecard.Score score = Scorecards.EXPERT_1.score(features);
    return "%d,%s,%s,%s,%s"
        .formatted(
            number,
            score.points(),
            score.grade(),
            score.coverage(),
            score.reasons().stream().map(ReasonCode::code).collect(Collectors.joining(" ")));
  }

  /** Good, middling and bad in turn, with one value in five missing. */
  private static FeatureVector enterprise(SplittableRandom random) {
    double health = random.nextDouble();
    Map<String, Double> values = new HashMap<>();
    for (FeatureDefinition feature : FeatureSets.THIN_1.definitions()) {
      double place = Math.clamp(health + random.nextDouble(-0.3, 0.3), 0.0, 1.0);
      if (random.nextDouble() >= 0.2) {
        values.put(feature.name(), value(feature, place));
      }
    }
    return FeatureSets.THIN_1.vector(values);
  }

  /** A value from the worst, 0, to the best, 1, of what the feature can be expected to be. */
  private static double value(FeatureDefinition feature, double place) {
    double way =
        switch (feature.direction()) {
          case HIGHER_IS_BETTER, NEITHER, MIDDLE_IS_BEST -> place;
          case LOWER_IS_BETTER -> 1.0 - place;
        };
    return switch (feature.unit()) {
      case YUAN -> StrictMath.rint(StrictMath.pow(10, 8 * way) - 1);
      case SHARE -> way;
      case RATIO -> 2.5 * way - 1;
      case MONTHS -> StrictMath.rint(40 * way);
      case COUNT -> StrictMath.rint(StrictMath.pow(150, way) - 1);
    };
  }

  private static String golden() throws IOException {
    try (InputStream csv =
        ScorecardGoldenTest.class.getResourceAsStream("/scorecard/expert-1.golden.csv")) {
      return csv == null ? "" : new String(csv.readAllBytes(), UTF_8);
    }
  }
}

package io.rongqiao.scoring.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureVector;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thirty generated enterprises: what the published card said of them, it says for ever. */
class ScorecardGoldenTest {

  private static final long SEED = 20_200_229;

  @ParameterizedTest
  @ValueSource(strings = {"expert-1", "expert-2", "expert-3"})
  void saysOfThirtyEnterprisesWhatItAlwaysSaid(String version) throws IOException {
    assertThat(scored(Scorecards.of(version))).isEqualTo(golden(version));
  }

  private static String scored(Scorecard card) {
    var random = new SplittableRandom(SEED);
    return IntStream.rangeClosed(1, 30)
        .mapToObj(number -> line(card, number, enterprise(card.featureSet(), random)))
        .collect(Collectors.joining("\n", "case,points,grade,coverage,reasons\n", "\n"));
  }

  private static String line(Scorecard card, int number, FeatureVector features) {
    Scorecard.Score score = card.score(features);
    return "%d,%s,%s,%s,%s"
        .formatted(
            number,
            score.points(),
            score.grade(),
            score.coverage(),
            score.reasons().stream().map(ReasonCode::code).collect(Collectors.joining(" ")));
  }

  /** Good, middling and bad in turn, with one value in five missing. */
  private static FeatureVector enterprise(FeatureSet set, SplittableRandom random) {
    double health = random.nextDouble();
    Map<String, Double> values = new HashMap<>();
    for (FeatureDefinition feature : set.definitions()) {
      double place = Math.clamp(health + random.nextDouble(-0.3, 0.3), 0.0, 1.0);
      if (random.nextDouble() >= 0.2) {
        values.put(feature.name(), value(feature, place));
      }
    }
    return set.vector(values);
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

  private static String golden(String version) throws IOException {
    try (InputStream csv =
        ScorecardGoldenTest.class.getResourceAsStream("/scorecard/" + version + ".golden.csv")) {
      return csv == null ? "" : new String(csv.readAllBytes(), UTF_8);
    }
  }
}

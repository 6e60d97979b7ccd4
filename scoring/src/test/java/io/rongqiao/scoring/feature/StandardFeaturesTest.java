package io.rongqiao.scoring.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What the standard set promises as a whole. */
class StandardFeaturesTest {

  private static final FeatureSet SET = FeatureSets.STANDARD_1;

  @Test
  void coversEveryFamilyWithAtLeastSixtyFeatures() {
    Set<EvidenceFamily> families =
        SET.definitions().stream()
            .map(FeatureDefinition::family)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(EvidenceFamily.class)));

    assertThat(SET.size()).isGreaterThanOrEqualTo(60);
    assertThat(families).isEqualTo(EnumSet.complementOf(EnumSet.of(EvidenceFamily.OUTCOME)));
  }

  @Test
  void saysWhyAndByWhichLinesInBothLanguages() {
    assertThat(SET.definitions())
        .allSatisfy(
            feature -> {
              assertThat(feature.title().zh()).isNotBlank();
              assertThat(feature.title().en()).isNotBlank();
              assertThat(feature.why().zh()).isNotBlank();
              assertThat(feature.why().en()).isNotBlank();
              assertThat(feature.source()).matches("L\\d+(-\\d+)?(; L\\d+(-\\d+)?)*");
            });
  }

  @Test
  void goesOnWithEveryFeatureOfTheFirstSet() {
    for (FeatureDefinition old : FeatureSets.THIN_1.definitions()) {
      FeatureDefinition now = SET.definition(old.name());
      assertThat(now).usingRecursiveComparison().ignoringFields("lever").isEqualTo(old);
    }
  }

  @Test
  void measuresTheFirstSetsFeaturesAlike() {
    Subject subject = Trading.subject(Trading.steadyTrade());
    Map<String, Double> now = SET.measure(subject).byName();

    FeatureSets.THIN_1
        .measure(subject)
        .byName()
        .forEach((name, value) -> assertThat(now.get(name)).as(name).isEqualTo(value));
  }

  @Test
  void knowsNothingOfOwnersNamesAndPlaces() {
    assertThat(SET.definitions())
        .extracting(FeatureDefinition::name)
        .noneMatch(name -> name.matches(".*(owner|state|private|foreign|name|division|rating).*"));
  }

  @Test
  void pullsNoLeverAgainstTheExpectedDirection() {
    for (FeatureDefinition feature : SET.definitions()) {
      Lever lever = feature.lever();
      if (lever != null && feature.direction() == Direction.HIGHER_IS_BETTER) {
        assertThat(lever.way()).as(feature.name()).isNotEqualTo(Lever.Way.DOWN);
      }
      if (lever != null && feature.direction() == Direction.LOWER_IS_BETTER) {
        assertThat(lever.way()).as(feature.name()).isNotEqualTo(Lever.Way.UP);
      }
    }
  }
}

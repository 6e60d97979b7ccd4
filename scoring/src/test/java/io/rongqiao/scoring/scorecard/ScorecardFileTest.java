package io.rongqiao.scoring.scorecard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.scoring.feature.Direction;
import io.rongqiao.scoring.feature.FeatureDefinition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardFileTest {

  @Test
  void loadsThePublishedCard() {
    assertThat(Scorecards.of("expert-1").characteristics())
        .hasSize(21)
        .allSatisfy(it -> assertThat(it.source()).startsWith("L"))
        .allSatisfy(it -> assertThat(it.weighting()).isNotBlank());
  }

  @Test
  void givesWhatIsMissingHalfRoundedDownToFive() {
    assertThat(Scorecards.EXPERT_1.characteristics())
        .allSatisfy(
            it -> assertThat(it.missing().value()).isEqualTo(it.best().value() / 2 / 5 * 5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"expert-2", "expert-3"})
  void givesWhatIsMissingHalfSinceTheSecondCard(String version) {
    Scorecard card = Scorecards.of(version);
    assertThat(card.characteristics())
        .allSatisfy(it -> assertThat(it.missing().value()).isEqualTo(it.best().value() / 2));
    assertThat(card.best()).isEqualTo(new Points(1000));
  }

  @Test
  void reusesNoReasonForAnotherFeature() {
    Map<String, String> features = new HashMap<>();
    for (String version : List.of("expert-1", "expert-2", "expert-3")) {
      for (Characteristic it : Scorecards.of(version).characteristics()) {
        String before = features.putIfAbsent(it.reason().code(), it.feature());
        assertThat(before).as(it.reason().code()).isIn(null, it.feature());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"expert-1", "expert-2", "expert-3"})
  void goesTheWayEachFeatureIsExpectedToGo(String version) {
    Scorecard card = Scorecards.of(version);
    for (Characteristic it : card.characteristics()) {
      FeatureDefinition feature = card.featureSet().definition(it.feature());
      List<Integer> points = it.bins().stream().map(bin -> bin.points().value()).toList();
      if (feature.direction() == Direction.HIGHER_IS_BETTER) {
        assertThat(points).as(it.feature()).isSorted();
      }
      if (feature.direction() == Direction.LOWER_IS_BETTER) {
        assertThat(points.reversed()).as(it.feature()).isSorted();
      }
      assertThat(feature.direction()).as(it.feature()).isNotEqualTo(Direction.NEITHER);
    }
  }

  @Test
  void refusesAFileWithAGap() throws IOException {
    String broken = expert().replace("{\"from\": 1000000, ", "{\"from\": 1000001, ");

    assertThatThrownBy(() -> read(broken)).hasMessageContaining("sales_net_24m leave a gap");
  }

  @Test
  void refusesAFileThatForgetsTheMissing() throws IOException {
    String broken = expert().replaceFirst("\"missing\": 80,", "");

    assertThatThrownBy(() -> read(broken)).isInstanceOf(IOException.class);
  }

  private static String expert() throws IOException {
    try (InputStream json =
        ScorecardFileTest.class.getResourceAsStream("/scorecard/expert-1.json")) {
      return new String(json.readAllBytes(), UTF_8);
    }
  }

  private static void read(String json) throws IOException {
    Scorecards.read(new ByteArrayInputStream(json.getBytes(UTF_8)));
  }
}

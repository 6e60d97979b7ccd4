package io.rongqiao.scoring.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Subject;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Twelve invented enterprises: what a published set measured of them, it measures for ever. */
class FeatureGoldenTest {

  private static final LocalDate TODAY = SyntheticWorld.DEMONSTRATION_TO;

  private static final EnterpriseFacts FACTS =
      new EnterpriseFacts(LocalDate.of(2012, 3, 1), "C3484", "320500", "SMALL");

  @ParameterizedTest
  @ValueSource(strings = {"thin-1", "standard-1", "standard-2"})
  void measuresWhatItAlwaysMeasured(String version) throws IOException {
    assertThat(measured(FeatureSets.of(version))).isEqualTo(golden(version));
  }

  private static String measured(FeatureSet set) {
    return SyntheticWorld.of(77, 12, SyntheticWorld.DEMONSTRATION_FROM, TODAY)
        .enterprises()
        .map(KnownEvidence::of)
        .map(known -> known.asOf(TODAY))
        .map(known -> new Subject(known, FACTS, EnumSet.allOf(EvidenceFamily.class)))
        .map(set::measure)
        .map(FeatureGoldenTest::line)
        .collect(Collectors.joining("\n", header(set) + "\n", "\n"));
  }

  private static String header(FeatureSet set) {
    return set.definitions().stream().map(it -> it.name()).collect(Collectors.joining(","));
  }

  private static String line(FeatureVector features) {
    return IntStream.range(0, features.set().size())
        .mapToObj(features::text)
        .collect(Collectors.joining(","));
  }

  private static String golden(String version) throws IOException {
    try (InputStream csv =
        FeatureGoldenTest.class.getResourceAsStream("/feature/" + version + ".golden.csv")) {
      return csv == null ? "" : new String(csv.readAllBytes(), UTF_8);
    }
  }
}

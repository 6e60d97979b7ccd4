package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static io.rongqiao.scoring.feature.Trading.month;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static io.rongqiao.scoring.feature.Trading.subject;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.scorecard.Scorecards;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Documents of the first edition, byte for byte as they were sealed before there was a second. */
class FirstEditionGoldenTest {

  @Test
  void writesWhatItAlwaysWrote() throws IOException {
    Appraisal first = new Appraisal(Scorecards.EXPERT_1, DAY);
    Instant read = Instant.parse("2020-02-29T01:02:03.456789Z");
    var contradicted =
        steadyTrade()
            .sales(
                List.of(
                    month(LAST, 500_000, 10, 0, 0),
                    month(LAST.minusMonths(1), -9_000_000),
                    month(LAST.minusMonths(9), 500_000),
                    month(LAST.minusMonths(10), 500_000)));

    assertThat(
            List.of(
                ProfileDocument.write(first.of(subject(steadyTrade().recorded(read)))),
                ProfileDocument.write(first.of(subject(contradicted))),
                ProfileDocument.write(first.withoutConsent(KEY, DAY))))
        .isEqualTo(golden());
  }

  private static List<String> golden() throws IOException {
    try (InputStream text =
        FirstEditionGoldenTest.class.getResourceAsStream("/profile/first-edition.golden.txt")) {
      return new String(Objects.requireNonNull(text).readAllBytes(), UTF_8).lines().toList();
    }
  }
}

package io.rongqiao.scoring.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.scoring.evidence.DefaultOutcome;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColdStartTest {

  @ParameterizedTest(name = "with {0} goods and {1} defaults the expert''s card lasts: {2}")
  @CsvSource({
    "0, 0, true",
    "64, 18, true",
    "100000, 199, true",
    "799, 5000, true",
    "800, 200, false"
  })
  void stepsAsideOnceASegmentCarriesAFittedCard(int goods, int defaults, boolean lasts) {
    assertThat(new ColdStart(goods, defaults).lasts()).isEqualTo(lasts);
  }

  @Test
  void countsOnlyWhatWasWatchedToTheEnd() {
    LocalDate from = LocalDate.of(2019, 1, 1);

    assertThat(
            ColdStart.of(
                List.of(
                    outcome(true, from, from.plusMonths(2)),
                    outcome(false, from, from.plusMonths(11)),
                    outcome(false, from, from.plusMonths(12)))))
        .isEqualTo(new ColdStart(1, 1));
  }

  @Test
  void isOverSegmentBySegment() {
    Map<String, ColdStart> known =
        Map.of("C", new ColdStart(5000, 400), "F", new ColdStart(5000, 40));

    assertThat(ColdStart.over(known)).containsExactly("C");
    assertThat(ColdStart.segment(new EnterpriseFacts(null, "C3484", null, null))).contains("C");
    assertThat(ColdStart.segment(EnterpriseFacts.NONE)).isEmpty();
  }

  private static DefaultOutcome outcome(boolean defaulted, LocalDate from, LocalDate until) {
    return new DefaultOutcome(defaulted, from, until, defaulted ? until : null, null, "90_DAYS");
  }

  @Test
  void refusesWhatIsNoSample() {
    assertThatThrownBy(() -> new ColdStart(-1, 0)).hasMessageContaining("no sample");
  }
}

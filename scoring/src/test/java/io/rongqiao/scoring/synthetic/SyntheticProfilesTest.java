package io.rongqiao.scoring.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.profile.Appraisal;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.scorecard.RiskGrade;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the expert card makes of the demonstration's enterprises. */
class SyntheticProfilesTest {

  private static final LocalDate TODAY = SyntheticWorld.DEMONSTRATION_TO;

  @Test
  void spreadOverTheGrades() {
    Map<RiskGrade, Long> graded =
        known()
            .flatMap(known -> gradeOf(known).stream())
            .collect(Collectors.groupingBy(grade -> grade, Collectors.counting()));

    assertThat(graded).hasSizeGreaterThanOrEqualTo(4);
    assertThat(graded.values()).allMatch(number -> number < 75);
  }

  @Test
  void rankTheDefaultedLow() {
    assertThat(known().filter(KnownEvidence::hasDefaulted))
        .isNotEmpty()
        .allSatisfy(known -> assertThat(gradeOf(known)).isNotEqualTo(Optional.of(RiskGrade.A)));
  }

  private static Stream<KnownEvidence> known() {
    return SyntheticWorld.of(2020, 100, SyntheticWorld.DEMONSTRATION_FROM, TODAY)
        .enterprises()
        .map(KnownEvidence::of);
  }

  private static Optional<RiskGrade> gradeOf(KnownEvidence known) {
    Subject subject =
        new Subject(known.asOf(TODAY), EnterpriseFacts.NONE, EnumSet.allOf(EvidenceFamily.class));
    return new Appraisal(Scorecards.current(), TODAY).of(subject).assessment()
            instanceof Assessment.Graded graded
        ? Optional.of(graded.grade())
        : Optional.empty();
  }
}

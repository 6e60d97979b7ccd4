package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.Subject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How old the newest fact of a family is. The cadence at which each family should arrive stands
 * with {@link EvidenceFamily#cadenceDays}: monthly families a month and a half to cover filing
 * deadlines, the courts a month, the register a year.
 *
 * @param newest the day of the newest fact known; null where nothing is known
 */
public record Freshness(
    EvidenceFamily family, @Nullable LocalDate newest, @Nullable Integer ageDays, boolean stale) {

  /** At this many cadences a family no longer supports any confidence. */
  private static final int WORTHLESS_CADENCES = 4;

  static List<Freshness> of(Subject subject) {
    return families()
        .map(family -> of(family, subject.evidence().newest().get(family), subject.asOf()))
        .toList();
  }

  static Freshness of(EvidenceFamily family, @Nullable LocalDate newest, LocalDate asOf) {
    if (newest == null) {
      return new Freshness(family, null, null, true);
    }
    int age = Math.max(0, Math.toIntExact(ChronoUnit.DAYS.between(newest, asOf)));
    return new Freshness(family, newest, age, age > family.cadenceDays());
  }

  /** Nothing of any family was read. */
  static List<Freshness> unread(LocalDate asOf) {
    return families().map(family -> of(family, null, asOf)).toList();
  }

  /** Every family a profile can rest on; outcomes are labels and never part of one. */
  private static Stream<EvidenceFamily> families() {
    return Stream.of(EvidenceFamily.values()).filter(family -> family != EvidenceFamily.OUTCOME);
  }

  /**
   * How far the family's age lets one rely on it: fully within its cadence, then less day by day,
   * not at all after four cadences. What has no day of its own does not age.
   */
  double reliance() {
    if (ageDays == null || !stale) {
      return 1.0;
    }
    double cadence = family.cadenceDays();
    double worn = (ageDays - cadence) / (cadence * (WORTHLESS_CADENCES - 1));
    return Math.max(0.0, 1.0 - worn);
  }
}

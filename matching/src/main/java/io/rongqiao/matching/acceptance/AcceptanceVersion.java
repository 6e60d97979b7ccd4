package io.rongqiao.matching.acceptance;

import io.rongqiao.matching.ranking.Likelihood;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The curves as they were learned once. A grade without a curve keeps to the prior.
 *
 * @param number 1 is the first
 * @param endedBefore offers decided before this moment were learned from
 * @param day and offers that had lapsed before this business day
 * @param outcomes how many that were, of all grades
 */
public record AcceptanceVersion(
    int number,
    Instant learnedAt,
    String learnedBy,
    Instant endedBefore,
    LocalDate day,
    int outcomes,
    SortedMap<String, GradeCurve> curves)
    implements Likelihood {

  public AcceptanceVersion {
    curves = Collections.unmodifiableSortedMap(new TreeMap<>(curves));
    if (number < 1 || outcomes < 0) {
      throw new IllegalArgumentException("Version %d of %d outcomes".formatted(number, outcomes));
    }
  }

  @Override
  public Percentage of(String grade, AnnualRate rate) {
    return Optional.ofNullable(curves.get(grade))
        .map(it -> it.acceptance(rate))
        .orElseGet(() -> STATED.of(grade, rate));
  }

  @Override
  public int version() {
    return number;
  }
}

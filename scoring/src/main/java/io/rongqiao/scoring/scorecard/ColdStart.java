package io.rongqiao.scoring.scorecard;

import io.rongqiao.scoring.evidence.DefaultOutcome;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * When the expert's card steps aside for a fitted one, segment by segment; a segment is a section
 * of the industries, for in one trade debts are paid as in no other. Twenty events for each
 * characteristic is the strict end of what is asked of a regression, ten the lax one; a card of ten
 * characteristics in the strict way, or of twenty in the lax one, takes two hundred defaults. Below
 * that a segment keeps the expert's card, and an outcome only counts once it was watched for as
 * long as the definition of default says.
 *
 * @param goods outcomes of a segment that were watched to the end without a default
 * @param defaults outcomes of a segment that defaulted
 */
public record ColdStart(int goods, int defaults) {

  /** So many defaults carry a fitted card. */
  public static final int FEWEST_DEFAULTS = 200;

  /** So many who did not default stand beside them, for a sample of failures teaches nothing. */
  public static final int FEWEST_GOODS = 800;

  public ColdStart {
    if (goods < 0 || defaults < 0) {
      throw new IllegalArgumentException(
          "%d goods and %d defaults are no sample".formatted(goods, defaults));
    }
  }

  /** How long an outcome is watched before it counts as good. */
  public static final int HORIZON_MONTHS = 12;

  /** What is known of a segment; an outcome that was not watched to the end counts for nothing. */
  public static ColdStart of(Collection<DefaultOutcome> outcomes) {
    int defaults = Math.toIntExact(outcomes.stream().filter(DefaultOutcome::defaulted).count());
    int goods = Math.toIntExact(outcomes.stream().filter(ColdStart::isGood).count());
    return new ColdStart(goods, defaults);
  }

  private static boolean isGood(DefaultOutcome outcome) {
    return !outcome.defaulted()
        && !outcome.observedFrom().plusMonths(HORIZON_MONTHS).isAfter(outcome.observedUntil());
  }

  /**
   * The segment of an enterprise: the section of its industry, or nothing where that is unknown.
   */
  public static Optional<String> segment(EnterpriseFacts facts) {
    return Optional.ofNullable(facts.industry()).map(industry -> industry.substring(0, 1));
  }

  /** Whether the expert's card still speaks for the segment. */
  public boolean lasts() {
    return defaults < FEWEST_DEFAULTS || goods < FEWEST_GOODS;
  }

  /** The segments that a fitted card may take over. */
  public static SortedSet<String> over(Map<String, ColdStart> bySegment) {
    SortedSet<String> over = new TreeSet<>();
    bySegment.forEach(
        (segment, known) -> {
          if (!known.lasts()) {
            over.add(segment);
          }
        });
    return over;
  }
}

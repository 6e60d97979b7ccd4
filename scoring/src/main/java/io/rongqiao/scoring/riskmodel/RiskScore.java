package io.rongqiao.scoring.riskmodel;

import java.util.List;

/**
 * What a model says of a row.
 *
 * @param score the higher the better
 * @param probability of default, between 0 and 1
 * @param reasons why the score is not higher: at most four, the costliest first
 */
public record RiskScore(double score, double probability, List<ScoreReason> reasons) {

  /** As many reasons as an applicant can be expected to act on. */
  public static final int MOST_REASONS = 4;

  public RiskScore {
    reasons = List.copyOf(reasons);
    if (!(probability >= 0 && probability <= 1)) {
      throw new IllegalArgumentException(probability + " is no probability");
    }
    if (reasons.size() > MOST_REASONS) {
      throw new IllegalArgumentException(reasons.size() + " reasons are too many");
    }
  }
}

package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.feature.FeatureSets;
import io.rongqiao.scoring.scorecard.Scorecard;

/**
 * Which rules stand beside a card: what contradicts itself, what limits credit, what is shown. A
 * published edition never changes, so that a profile made by it can be made again.
 */
enum Edition {
  /** With the first features: sales limit credit, three contradictions, nothing beside. */
  FIRST,
  /** Taxes, unpaid claims and debt limit credit as well; outlook and connections are shown. */
  SECOND;

  static Edition of(Scorecard card) {
    return card.featureSet().version().equals(FeatureSets.THIN_1.version()) ? FIRST : SECOND;
  }
}

package io.rongqiao.scoring.scorecard;

import io.rongqiao.scoring.feature.FeatureVector;
import java.util.List;
import java.util.Optional;

/**
 * A card whose points add up feature by feature, an expert's or a fitted one, as the search for an
 * improvement sees it.
 */
public interface AdditiveCard {

  /** The points of an enterprise. */
  Points total(FeatureVector features);

  /** From how many points the next better grade begins; nothing where there is no better one. */
  Optional<Points> nextGrade(Points points);

  /**
   * What the enterprise could change, by feature: for each the values that would earn more and that
   * its lever reaches within a year. A feature that it cannot move has no list.
   */
  List<List<Move>> moves(FeatureVector features);
}

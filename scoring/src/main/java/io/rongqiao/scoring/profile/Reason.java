package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.ReasonCode;

/**
 * Why the points are not higher.
 *
 * @param feature the feature that lost them
 * @param improvement what would have to change, and what it would earn
 */
public record Reason(
    ReasonCode code, String feature, Bilingual text, Points pointsLost, Bilingual improvement) {}

package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Points;

/** One thing that an enterprise could do, what it would earn, and in how many months at best. */
public record Change(String feature, Bilingual text, Points gain, int months) {}

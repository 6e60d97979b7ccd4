package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.defaultrisk.calibration.Confidence;
import io.rongqiao.scoring.policy.Bilingual;
import org.jspecify.annotations.Nullable;

/**
 * How likely the enterprise is to default, where outcomes enough stand behind the answer.
 *
 * @param probability of default within the horizon, calibrated
 * @param horizonMonths the months of the horizon
 * @param band the name of the grade of the master scale that the probability lies in
 * @param from the least probability of the band
 * @param below the probability that it stops short of
 * @param text what the band is called
 * @param second what the second model in force says; null where there is none
 * @param confidence how sure that is
 */
public record DefaultRisk(
    double probability,
    int horizonMonths,
    String band,
    double from,
    double below,
    Bilingual text,
    @Nullable Double second,
    Confidence confidence) {}

package io.rongqiao.scoring.profile;

import java.time.Instant;
import java.time.LocalDate;

/**
 * From what a profile follows; the same provenance gives the same bytes.
 *
 * @param featureSet the version of the features
 * @param scorecard the version of the scorecard
 * @param watermark when the youngest row read was recorded
 * @param policyDate the day by whose rules it was made
 */
public record Provenance(
    String featureSet, String scorecard, Instant watermark, LocalDate policyDate) {}

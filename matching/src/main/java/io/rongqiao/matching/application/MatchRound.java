package io.rongqiao.matching.application;

import io.rongqiao.matching.ranking.Composition;
import java.time.Instant;
import java.time.LocalDate;

/**
 * One match of an application: by which assessment, against which catalogue, with what result.
 *
 * @param number 1 is the first
 */
public record MatchRound(
    ApplicationId application,
    int number,
    ProfileQuote profile,
    long catalogueRevision,
    LocalDate policyDate,
    Instant matchedAt,
    Composition composition) {}

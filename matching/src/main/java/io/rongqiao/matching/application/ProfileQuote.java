package io.rongqiao.matching.application;

import java.time.LocalDate;

/**
 * What a match quotes from the profile it rests on.
 *
 * @param assessment names the sealed assessment
 */
public record ProfileQuote(String assessment, String grade, int points, LocalDate asOf) {}

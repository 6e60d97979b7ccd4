package io.rongqiao.scoring.feature;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the register of enterprises says and may change without a trace, so an assessment keeps the
 * facts it saw. Only the day of establishment is measured; the codes are there for the criteria of
 * lenders.
 *
 * @param industry GB/T 4754 code
 * @param division six digits of the administrative division
 * @param sizeClass LARGE, MEDIUM, SMALL or MICRO
 */
public record EnterpriseFacts(
    @Nullable LocalDate establishedOn,
    @Nullable String industry,
    @Nullable String division,
    @Nullable String sizeClass) {

  /** Nothing but the evidence is known. */
  public static final EnterpriseFacts NONE = new EnterpriseFacts(null, null, null, null);
}

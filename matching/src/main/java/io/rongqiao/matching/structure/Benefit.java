package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a policy pays or waives, and whether it does so on the day.
 *
 * @param worth what it comes to over the whole term, counted or not
 * @param inForceFrom its first day
 * @param inForceUntil its last day; {@code null} while no end is stated
 * @param source the document and its lines
 */
public record Benefit(
    Bilingual name,
    Standing standing,
    Money worth,
    LocalDate inForceFrom,
    @Nullable LocalDate inForceUntil,
    String source) {

  /** Whether a benefit lowers the cost. */
  public enum Standing {
    /** It does. */
    COUNTED,
    /** It holds, but for the lender: what the borrower pays does not change by itself. */
    LENDERS,
    /** It does not hold for a case like this one. */
    OUT_OF_SCOPE,
    /** It held once. */
    LAPSED,
    /** It holds later. */
    NOT_YET
  }

  /** Where a benefit stands that would be {@code inForce} between its dates. */
  static Standing standing(
      LocalDate day, LocalDate from, @Nullable LocalDate until, Standing inForce) {
    if (day.isBefore(from)) {
      return Standing.NOT_YET;
    }
    return until != null && day.isAfter(until) ? Standing.LAPSED : inForce;
  }
}

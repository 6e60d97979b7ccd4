package io.rongqiao.matching.budget;

import io.rongqiao.scoring.money.Money;

/**
 * Something scarce that offers draw on.
 *
 * @param subject the section's letter, the division's digits, the grade, the enterprise's key, the
 *     guarantor's or the programme's id; empty for the budget
 */
public record Quota(Kind kind, String subject, Money capacity) {

  /** What it is. */
  public enum Kind {
    BUDGET,
    INDUSTRY_SECTION,
    REGION,
    GRADE,
    CUSTOMER,
    GROUP,
    GUARANTOR,
    PROGRAMME
  }
}

package io.rongqiao.matching.guarantee.book;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.LocalDate;

/**
 * What the guarantor stated of a customer: whether it was in business on a day.
 *
 * @param source how the guarantor knows: a visit, the public register, a notice of liquidation
 */
public record CustomerStanding(
    EnterpriseKey customer, LocalDate asOf, boolean operating, String source) {

  private static final int LONGEST_SOURCE = 500;

  public CustomerStanding {
    if (source.isBlank() || source.length() > LONGEST_SOURCE) {
      throw new IllegalArgumentException(
          "A statement names its source in up to %d characters".formatted(LONGEST_SOURCE));
    }
  }
}

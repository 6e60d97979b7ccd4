package io.rongqiao.matching.product;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a product this is, when it holds, and who answers for it.
 *
 * @param validUntil the last day, or none that is known
 */
public record Version(
    int number,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    String author,
    String approver) {

  public Version {
    if (number < 1) {
      throw new IllegalArgumentException("Version %d".formatted(number));
    }
    if (validUntil != null && validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException(
          "Valid until %s, before it begins on %s".formatted(validUntil, validFrom));
    }
    if (author.equals(approver)) {
      throw new IllegalArgumentException("%s approves a change of their own".formatted(author));
    }
  }

  public boolean isInForceOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validUntil == null || !day.isAfter(validUntil));
  }
}

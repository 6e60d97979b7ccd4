package io.rongqiao.matching.quota;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The business days whose acceptances count against a quota.
 *
 * @param last the last day, or none: then the quota holds until it is used up
 */
public record QuotaPeriod(LocalDate first, @Nullable LocalDate last) {

  public QuotaPeriod {
    if (last != null && last.isBefore(first)) {
      throw new IllegalArgumentException("%s is before %s".formatted(last, first));
    }
  }

  public boolean holds(LocalDate day) {
    return !day.isBefore(first) && !isOverOn(day);
  }

  boolean isOverOn(LocalDate day) {
    return last != null && day.isAfter(last);
  }
}

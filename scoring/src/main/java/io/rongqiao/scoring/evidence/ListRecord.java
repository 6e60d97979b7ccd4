package io.rongqiao.scoring.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The enterprise's stay on a public list. */
public record ListRecord(
    RegisterList list, LocalDate listedOn, @Nullable LocalDate removedOn, String authority) {

  /** The lists in use; an honour is the only good one to be on. */
  public enum RegisterList {
    DISHONEST_DEBTOR,
    SERIOUS_VIOLATION,
    TAX_VIOLATION,
    ABNORMAL_OPERATION,
    WAGE_ARREARS,
    OVERDUE_TO_SMALL,
    HONOUR;

    /** Whether a stay on it bars preferential financing. */
    public boolean isBlacklist() {
      return switch (this) {
        case DISHONEST_DEBTOR, SERIOUS_VIOLATION, TAX_VIOLATION, WAGE_ARREARS -> true;
        case ABNORMAL_OPERATION, OVERDUE_TO_SMALL, HONOUR -> false;
      };
    }
  }

  public boolean holds(LocalDate day) {
    return !listedOn.isAfter(day) && (removedOn == null || removedOn.isAfter(day));
  }
}

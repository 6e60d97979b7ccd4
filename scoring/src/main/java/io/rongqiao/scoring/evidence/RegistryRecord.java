package io.rongqiao.scoring.evidence;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a public register about the enterprise: its establishment, a licence, a patent, a
 * recognition, a figure of an annual report.
 *
 * @param reference the entry's number in its register
 * @param content what it says, e.g. the licence's title
 * @param figure a count that goes with the kind: heads for EMPLOYEES
 * @param amount an amount that goes with the kind: CAPITAL, REVENUE, ASSETS
 */
public record RegistryRecord(
    Kind kind,
    String reference,
    @Nullable String content,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    @Nullable Long figure,
    @Nullable Money amount) {

  /** What the entry is about. */
  public enum Kind {
    ESTABLISHMENT,
    CAPITAL,
    EMPLOYEES,
    REVENUE,
    ASSETS,
    LICENCE,
    PATENT,
    TRADEMARK,
    HIGH_TECH,
    SPECIALIZED_NEW,
    ENTREPRENEUR_GROUP,
    CHANGE
  }

  public boolean holds(LocalDate day) {
    return !validFrom.isAfter(day) && (validUntil == null || !validUntil.isBefore(day));
  }
}

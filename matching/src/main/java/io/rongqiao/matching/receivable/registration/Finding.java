package io.rongqiao.matching.receivable.registration;

import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the register had on one subject at the moment asked about.
 *
 * @param subject the receivable's id, or the invoice as it was named
 * @param known whether a receivable stood behind it
 * @param unencumbered what a further interest could have taken; only where the receivable was shown
 *     to the one who searches
 * @param entries the interests registered then, in the order of time
 */
public record Finding(
    String subject, boolean known, @Nullable Money unencumbered, List<Registered> entries) {

  public Finding {
    entries = List.copyOf(entries);
  }

  /**
   * An interest as a searcher is told of it: that it is there, of what kind and since when. Who
   * holds it is told to nobody else.
   *
   * @param rank 1 for the first registered
   * @param amount only where the receivable was shown to the searcher
   * @param own whether the searcher holds it
   */
  public record Registered(
      int rank,
      InterestKind kind,
      Instant registeredAt,
      LocalDate validUntil,
      @Nullable Money amount,
      boolean own) {}
}

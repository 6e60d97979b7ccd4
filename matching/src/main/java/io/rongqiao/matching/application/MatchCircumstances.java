package io.rongqiao.matching.application;

import io.rongqiao.matching.product.CompiledCatalogue;
import io.rongqiao.matching.quota.ProductQuotas;
import io.rongqiao.matching.ranking.Circumstances;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a match depends on besides the catalogue. Whether there are quotas at all changes
 * with the revision of the catalogue or its day, so where there are none nothing is asked.
 */
public final class MatchCircumstances {

  private final ProductQuotas quotas;
  private volatile @Nullable Known known;

  public MatchCircumstances(ProductQuotas quotas) {
    this.quotas = quotas;
  }

  /** Asked within a unit of work on the catalogue's day. */
  public Circumstances with(CompiledCatalogue catalogue) {
    Known lately = known;
    if (lately != null && lately.isOf(catalogue)) {
      return lately.hasQuotas ? new Circumstances(quotas.left()) : Circumstances.NONE;
    }
    Circumstances now = new Circumstances(quotas.left());
    known = new Known(catalogue.day(), catalogue.revision(), !now.left().isEmpty());
    return now;
  }

  private record Known(LocalDate day, long revision, boolean hasQuotas) {

    boolean isOf(CompiledCatalogue catalogue) {
      return revision == catalogue.revision() && day.equals(catalogue.day());
    }
  }
}

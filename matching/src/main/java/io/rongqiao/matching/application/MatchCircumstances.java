package io.rongqiao.matching.application;

import io.rongqiao.matching.acceptance.AcceptanceVersions;
import io.rongqiao.matching.catalogue.CompiledCatalogue;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.quota.ProductQuotas;
import io.rongqiao.matching.ranking.Circumstances;
import io.rongqiao.matching.ranking.Likelihood;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what a match depends on besides the catalogue. Which curves are in force, and whether
 * there are quotas at all, changes with the revision of the catalogue or its day alone, so in
 * between the former are remembered, and of quotas nothing is asked where there are none.
 */
public final class MatchCircumstances {

  private final ProductQuotas quotas;
  private final AcceptanceVersions acceptance;
  private volatile @Nullable Known known;

  public MatchCircumstances(ProductQuotas quotas, AcceptanceVersions acceptance) {
    this.quotas = quotas;
    this.acceptance = acceptance;
  }

  /** What is known without asking; nothing where there are quotas, or the catalogue is new. */
  Optional<Circumstances> remembered(CompiledCatalogue catalogue) {
    Known lately = known;
    return lately != null && lately.isOf(catalogue) && !lately.hasQuotas
        ? Optional.of(lately.bare)
        : Optional.empty();
  }

  /** Asked within a unit of work on the catalogue's day. */
  public Circumstances with(CompiledCatalogue catalogue) {
    Known lately = known;
    if (lately != null && lately.isOf(catalogue)) {
      return lately.hasQuotas
          ? new Circumstances(quotas.left(), lately.bare.likelihood())
          : lately.bare;
    }
    Map<ProductId, Money> left = quotas.left();
    Likelihood likelihood =
        acceptance.newest().map(Likelihood.class::cast).orElse(Likelihood.STATED);
    Circumstances bare = new Circumstances(Map.of(), likelihood);
    known = new Known(catalogue.day(), catalogue.revision(), !left.isEmpty(), bare);
    return new Circumstances(left, likelihood);
  }

  /**
   * What is known with a state of the catalogue.
   *
   * @param bare what holds where there are no quotas
   */
  private record Known(LocalDate day, long revision, boolean hasQuotas, Circumstances bare) {

    boolean isOf(CompiledCatalogue catalogue) {
      return revision == catalogue.revision() && day.equals(catalogue.day());
    }
  }
}

package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Eligibility;
import io.rongqiao.matching.eligibility.Match;
import io.rongqiao.matching.eligibility.PredicateIndex;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** The products in force on a day, compiled for matching. Never changes. */
public final class CompiledCatalogue {

  private final LocalDate day;
  private final long revision;
  private final List<FinancingProduct> products;
  private final PredicateIndex index;

  public CompiledCatalogue(LocalDate day, long revision, List<FinancingProduct> products) {
    this.day = day;
    this.revision = revision;
    this.products = List.copyOf(products);
    this.index =
        PredicateIndex.compile(this.products.stream().map(FinancingProduct::requirements).toList());
  }

  public LocalDate day() {
    return day;
  }

  /** The state of the catalogue it was compiled from. */
  public long revision() {
    return revision;
  }

  public List<FinancingProduct> products() {
    return products;
  }

  /** Every product with whether it fits, in the order of codes. */
  public List<Fit> match(ApplicantFacts facts) {
    Match match = index.match(facts);
    return IntStream.range(0, products.size())
        .mapToObj(place -> new Fit(products.get(place), match.eligibility(place)))
        .toList();
  }

  /** Whether one product fits. */
  public record Fit(FinancingProduct product, Eligibility eligibility) {}
}

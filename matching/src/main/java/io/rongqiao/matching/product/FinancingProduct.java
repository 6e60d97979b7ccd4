package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Flag;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;

/** One version of what a lender offers to anyone who fits. */
public record FinancingProduct(
    ProductId id, Version version, Description description, Terms terms, List<Criterion> criteria) {

  private static final Flag BLACKLISTED =
      new Flag("blacklisted", new Bilingual("列入黑名单或重点关注名单", "on a blacklist or watch list"));

  /** Nobody who is known to be on a list may have preferential financing (R33, L14361–14363). */
  private static final Criterion NOT_KNOWN_TO_BE_BLACKLISTED =
      new Criterion.Any(
          List.of(
              new Criterion.Not(new Criterion.Known(BLACKLISTED)),
              new Criterion.Is(BLACKLISTED, false)));

  public FinancingProduct {
    criteria = List.copyOf(criteria);
  }

  /**
   * Everything that must hold for an enterprise with a request: the criteria as written, then what
   * the terms imply for the request, the limit and preferential financing.
   */
  public List<Criterion> requirements() {
    List<Criterion> all = new ArrayList<>(criteria);
    all.addAll(FinancingRequest.suiting(terms));
    terms.limit().reaches(terms.bounds().least()).stream()
        .filter(criterion -> !isAskedAlready(criterion))
        .forEach(all::add);
    if (terms.preferential()) {
      all.add(NOT_KNOWN_TO_BE_BLACKLISTED);
    }
    return List.copyOf(all);
  }

  /** The same, answered for by {@code approver}. */
  public FinancingProduct approvedBy(String approver) {
    Version approved =
        new Version(
            version.number(),
            version.validFrom(),
            version.validUntil(),
            version.author(),
            approver);
    return new FinancingProduct(id, approved, description, terms, criteria);
  }

  /** Whether the criteria ask for at least as much of the same measure. */
  private boolean isAskedAlready(Criterion implied) {
    return implied instanceof Criterion.Within(Measure measure, int from, int _)
        && criteria.stream()
            .anyMatch(
                it ->
                    it instanceof Criterion.Within asked
                        && asked.measure().equals(measure)
                        && asked.from() >= from);
  }
}

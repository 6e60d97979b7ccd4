package io.rongqiao.matching.ranking;

import static java.util.Comparator.comparing;

import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.structure.AllInCost;
import io.rongqiao.matching.structure.Benefit;
import io.rongqiao.matching.structure.Finding;
import io.rongqiao.matching.structure.Structure;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.Effect;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A proposal before it has its rank.
 *
 * @param backing what stands behind it besides the borrower, in words, if something does
 */
record Draft(
    FinancingProduct product,
    Structure structure,
    AllInCost cost,
    Merits merits,
    List<Finding> findings,
    List<Benefit> benefits,
    @Nullable Bilingual backing) {

  /** By score; equals by cost, then promise, then the product's code, which no two share. */
  static final Comparator<Draft> BEST_FIRST =
      comparing(Draft::score)
          .reversed()
          .thenComparing(draft -> draft.cost().annualRate())
          .thenComparingInt(draft -> draft.product().terms().timePromiseDays())
          .thenComparing(draft -> draft.product().description().code());

  Percentage score() {
    return merits.score(Weights.STANDARD);
  }

  boolean isBlocked() {
    return findings.stream().anyMatch(it -> it.severity() == Effect.BLOCKS);
  }

  Proposal.Cost costInAll() {
    return new Proposal.Cost(
        cost.annualRate(),
        cost.interest(),
        cost.guaranteeFee(),
        cost.subsidy(),
        cost.otherFees(),
        cost.total(),
        cost.flows(),
        benefits);
  }
}

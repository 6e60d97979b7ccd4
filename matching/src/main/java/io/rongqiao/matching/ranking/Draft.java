package io.rongqiao.matching.ranking;

import static java.util.Comparator.comparing;

import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.structure.AllInCost;
import io.rongqiao.matching.structure.PricedStructure;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A proposal before it has its rank.
 *
 * @param score by the standard weights
 * @param backing what stands behind it besides the borrower, in words, if something does
 */
record Draft(
    FinancingProduct product,
    PricedStructure priced,
    Merits merits,
    Percentage score,
    @Nullable Bilingual backing) {

  /** By score; equals by cost, then promise, then the product's code, which no two share. */
  static final Comparator<Draft> BEST_FIRST =
      comparing(Draft::score)
          .reversed()
          .thenComparing(draft -> draft.priced().cost().annualRate())
          .thenComparingInt(draft -> draft.product().terms().timePromiseDays())
          .thenComparing(draft -> draft.product().description().code());

  Draft(
      FinancingProduct product,
      PricedStructure priced,
      Merits merits,
      @Nullable Bilingual backing) {
    this(product, priced, merits, merits.score(Weights.STANDARD), backing);
  }

  Proposal.Cost costInAll() {
    AllInCost cost = priced.cost();
    return new Proposal.Cost(
        cost.annualRate(),
        cost.interest(),
        cost.guaranteeFee(),
        cost.subsidy(),
        cost.otherFees(),
        cost.total(),
        cost.flows(),
        priced.benefits());
  }
}

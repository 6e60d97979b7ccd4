package io.rongqiao.matching.application;

import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.ranking.Composition;
import java.util.HashSet;
import java.util.Set;

/** Why an enterprise is matched again. */
public sealed interface RematchCause {

  /** Both causes at once. */
  default RematchCause and(RematchCause other) {
    if (this instanceof ChangedProducts(Set<ProductId> some)
        && other instanceof ChangedProducts(Set<ProductId> more)) {
      Set<ProductId> all = new HashSet<>(some);
      all.addAll(more);
      return new ChangedProducts(all);
    }
    return new NewProfile();
  }

  /** Its profile was made anew, so everything may be otherwise. */
  record NewProfile() implements RematchCause {}

  /** These products were changed; one that fitted neither before nor now concerns nobody. */
  record ChangedProducts(Set<ProductId> products) implements RematchCause {

    public ChangedProducts {
      products = Set.copyOf(products);
      if (products.isEmpty()) {
        throw new IllegalArgumentException("no product was changed");
      }
    }

    boolean areProposedBy(Composition composition) {
      return composition.proposals().stream()
          .anyMatch(it -> products.contains(it.offered().product()));
    }
  }
}

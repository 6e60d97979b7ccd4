package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.money.Money;
import java.util.Map;

/**
 * What a match depends on besides the catalogue and the one who asks.
 *
 * @param left what is left of the quotas of products; a product without a quota is not among them
 * @param likelihood how likely offers are accepted, as learned by now
 */
public record Circumstances(Map<ProductId, Money> left, Likelihood likelihood) {

  /** No product has a quota, and nothing was learned. */
  public static final Circumstances NONE = new Circumstances(Map.of(), Likelihood.STATED);

  public Circumstances {
    left = Map.copyOf(left);
  }
}

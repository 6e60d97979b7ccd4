package io.rongqiao.matching.ranking;

import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.money.Money;
import java.util.Map;

/**
 * What a match depends on besides the catalogue and the one who asks.
 *
 * @param left what is left of the quotas of products; a product without a quota is not among them
 */
public record Circumstances(Map<ProductId, Money> left) {

  /** No product has a quota. */
  public static final Circumstances NONE = new Circumstances(Map.of());

  public Circumstances {
    left = Map.copyOf(left);
  }
}

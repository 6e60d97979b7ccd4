package io.rongqiao.matching.quota;

import io.rongqiao.matching.product.ProductId;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The quotas of products. A lender sees its own; what is left is asked for every match. */
public interface ProductQuotas {

  /** Keeps the quota; if the key was used before, tells what was kept then. */
  ProductQuota add(ProductQuota quota, String clientKey);

  Optional<ProductQuota> find(QuotaId id);

  /** Every quota of the lender, stated last first. */
  List<ProductQuota> all();

  /** Those of one product, stated last first. */
  List<ProductQuota> of(ProductId product);

  /** Keeps a decision; false if somebody decided before. */
  boolean decide(
      QuotaId id, ProductQuota.State state, String by, Instant at, @Nullable String reason);

  /**
   * What is left today of the quotas that count today, by product; products without one are not
   * among them.
   */
  Map<ProductId, Money> left();
}

package io.rongqiao.matching.drafting;

import io.rongqiao.matching.product.FinancingProduct;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a product that waits for another person's approval, or has had its decision.
 *
 * @param product the version as drafted; its approver is not a person until it is approved
 * @param reason why it was rejected
 */
public record ProductDraft(
    UUID id,
    FinancingProduct product,
    State state,
    Instant draftedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason) {

  /** Stands for the approver until there is one. */
  static final String NOBODY_YET = "(awaiting approval)";

  /** How far it is. */
  public enum State {
    DRAFTED,
    APPROVED,
    REJECTED
  }

  public ProductDraft {
    if (state == State.DRAFTED && decidedBy != null) {
      throw new IllegalArgumentException("Decided by %s, and still a draft".formatted(decidedBy));
    }
  }

  static ProductDraft of(UUID id, FinancingProduct product, Instant at) {
    return new ProductDraft(id, product, State.DRAFTED, at, null, null, null);
  }

  public String author() {
    return product.version().author();
  }
}

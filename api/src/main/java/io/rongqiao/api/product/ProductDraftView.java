package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.drafting.ProductChange;
import io.rongqiao.matching.drafting.ProductDraft;
import io.rongqiao.matching.product.FinancingProduct;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a product that waits for approval, or has had its decision.
 *
 * @param ownDraft whether the one who asks wrote it, and so may not approve it
 * @param changes what it changes of the version before
 */
@Serdeable
record ProductDraftView(
    UUID id,
    UUID productId,
    String code,
    TextView name,
    int version,
    LocalDate validFrom,
    @Nullable LocalDate validUntil,
    String author,
    boolean ownDraft,
    String state,
    Instant draftedAt,
    @Nullable String decidedBy,
    @Nullable Instant decidedAt,
    @Nullable String reason,
    String document,
    List<ChangeView> changes) {

  static ProductDraftView of(ProductDraft draft, List<ProductChange> changes, String reader) {
    FinancingProduct product = draft.product();
    return new ProductDraftView(
        draft.id(),
        product.id().value(),
        product.description().code(),
        TextView.of(product.description().name()),
        product.version().number(),
        product.version().validFrom(),
        product.version().validUntil(),
        draft.author(),
        draft.author().equals(reader),
        draft.state().name(),
        draft.draftedAt(),
        draft.decidedBy(),
        draft.decidedAt(),
        draft.reason(),
        ProductDocuments.write(product),
        ChangeView.all(changes));
  }
}

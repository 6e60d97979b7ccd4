package io.rongqiao.api.product;

import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.drafting.ProductChange;
import io.rongqiao.matching.drafting.ProductDraft;
import io.rongqiao.matching.drafting.ProductDrafts;
import io.rongqiao.matching.product.FinancingProduct;
import io.rongqiao.matching.product.Products;
import io.rongqiao.migrations.transaction.Transactions;
import java.util.List;
import java.util.UUID;

/** What a lender sees of its own drafts. */
final class ProductDesk {

  private final Transactions transactions;
  private final Products products;
  private final ProductDrafts drafts;

  ProductDesk(Transactions transactions, Products products, ProductDrafts drafts) {
    this.transactions = transactions;
    this.products = products;
    this.drafts = drafts;
  }

  ProductDraftsView list(Caller caller) {
    return transactions.call(
        caller.forInstitution(),
        () ->
            new ProductDraftsView(
                drafts.all().stream().map(it -> view(it, caller)).toList(), null));
  }

  ProductDraftView read(Caller caller, UUID id) {
    return transactions.call(
        caller.forInstitution(),
        () -> drafts.find(id).map(it -> view(it, caller)).orElseThrow(() -> notFound(id)));
  }

  private ProductDraftView view(ProductDraft draft, Caller caller) {
    FinancingProduct product = draft.product();
    List<ProductChange> changes =
        products.versions(product.id()).stream()
            .filter(it -> it.version().number() < product.version().number())
            .findFirst()
            .map(before -> ProductChange.between(before, product))
            .orElse(List.of());
    return ProductDraftView.of(draft, changes, caller.actor());
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No draft %s of this lender.".formatted(id));
  }
}

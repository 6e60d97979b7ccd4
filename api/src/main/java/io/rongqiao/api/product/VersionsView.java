package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.matching.drafting.ProductChange;
import io.rongqiao.matching.product.FinancingProduct;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every version of a product, the newest first. */
@Serdeable
record VersionsView(List<VersionView> items, @Nullable String next) {

  static VersionsView of(List<FinancingProduct> versions) {
    List<VersionView> items = new ArrayList<>();
    for (int i = 0; i < versions.size(); i++) {
      FinancingProduct version = versions.get(i);
      items.add(
          VersionView.of(
              version,
              i + 1 < versions.size()
                  ? ProductChange.between(versions.get(i + 1), version)
                  : List.of()));
    }
    return new VersionsView(items, null);
  }

  /** One version, who answers for it, and what it changed of the one before. */
  @Serdeable
  record VersionView(
      int version,
      LocalDate validFrom,
      @Nullable LocalDate validUntil,
      String author,
      String approver,
      String document,
      List<ChangeView> changes) {

    static VersionView of(FinancingProduct product, List<ProductChange> changes) {
      return new VersionView(
          product.version().number(),
          product.version().validFrom(),
          product.version().validUntil(),
          product.version().author(),
          product.version().approver(),
          ProductDocuments.write(product),
          ChangeView.all(changes));
    }
  }
}

package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.matching.product.FinancingProduct;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue, which fits on one page. */
@Serdeable
record ProductsView(List<ProductView> items, @Nullable String next) {

  static ProductsView of(List<FinancingProduct> products, InstitutionNames institutions) {
    return new ProductsView(
        products.stream().map(product -> ProductView.of(product, institutions)).toList(), null);
  }
}

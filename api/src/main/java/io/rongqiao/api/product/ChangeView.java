package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.drafting.ProductChange;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One thing that differs between two versions of a product. */
@Serdeable
record ChangeView(String path, TextView what, @Nullable TextView before, @Nullable TextView after) {

  static List<ChangeView> all(List<ProductChange> changes) {
    return changes.stream().map(ChangeView::of).toList();
  }

  private static ChangeView of(ProductChange change) {
    return new ChangeView(
        change.path(), TextView.of(change.what()), textOf(change.before()), textOf(change.after()));
  }

  private static @Nullable TextView textOf(@Nullable Bilingual text) {
    return text == null ? null : TextView.of(text);
  }
}

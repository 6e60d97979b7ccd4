package io.rongqiao.api.load;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.evidence.loading.Load;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of loads; {@code next} is the cursor of the page after it. */
@Serdeable
record LoadsView(List<LoadView> items, @Nullable String next) {

  static LoadsView of(List<Load> found, int page) {
    return new LoadsView(
        found.stream().map(LoadView::of).toList(),
        found.size() < page ? null : found.getLast().id().toString());
  }
}

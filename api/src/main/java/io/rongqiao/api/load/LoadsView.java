package io.rongqiao.api.load;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.scoring.evidence.loading.Load;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page of loads, the newest first. */
@Serdeable
record LoadsView(List<LoadView> items, @Nullable String next) {

  /** The first {@code limit} of what was found; one more than that means there is a next page. */
  static LoadsView of(List<Load> found, int limit) {
    List<LoadView> items = found.stream().limit(limit).map(LoadView::of).toList();
    return new LoadsView(items, found.size() > limit ? items.getLast().id().toString() : null);
  }
}

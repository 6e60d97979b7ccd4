package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The drafts of a lender, the newest first. */
@Serdeable
record ProductDraftsView(List<ProductDraftView> items, @Nullable String next) {}

package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A product as its lender writes it.
 *
 * @param document the canonical JSON form as a text, so that no digit is lost on the way; number,
 *     lender, author and approver in it are replaced
 */
@Serdeable
record ProductDraftForm(@Nullable String document) {}

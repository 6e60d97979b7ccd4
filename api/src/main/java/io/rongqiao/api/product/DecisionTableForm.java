package io.rongqiao.api.product;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A decision table of DMN 1.3 or later.
 *
 * @param xml the document
 */
@Serdeable
record DecisionTableForm(@Nullable String xml) {}

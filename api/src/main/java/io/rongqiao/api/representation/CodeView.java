package io.rongqiao.api.representation;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** A code of a public list, with the name it has there if it is found. */
@Serdeable
public record CodeView(String code, @Nullable String name) {}

package io.rongqiao.api.security;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** The answer to a sign-in: a code for the client that asked (RFC 6749 and RFC 9207). */
@Serdeable
record CodeView(String code, @Nullable String state, String iss) {}

package io.rongqiao.api.security;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/** Tokens as RFC 6749 section 5.1 words them. */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenView(
    @JsonProperty("access_token") String accessToken,
    @JsonProperty("token_type") String tokenType,
    @JsonProperty("expires_in") long expiresInSeconds,
    @JsonProperty("refresh_token") @Nullable String refreshToken) {

  static TokenView of(TokenIssue.Tokens tokens) {
    return new TokenView(
        tokens.access(), "Bearer", AccessTokens.LIFE.toSeconds(), tokens.refresh());
  }
}

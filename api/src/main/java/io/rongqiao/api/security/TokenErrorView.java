package io.rongqiao.api.security;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;

/** An error of the token endpoint as RFC 6749 section 5.2 words it. */
@Serdeable
record TokenErrorView(String error, @JsonProperty("error_description") String errorDescription) {

  static final TokenErrorView INVALID_GRANT =
      new TokenErrorView(
          "invalid_grant",
          "The code or token is unknown, expired, used before or not this client's.");

  static final TokenErrorView INVALID_CLIENT =
      new TokenErrorView("invalid_client", "The assertion does not prove who the client is.");

  static final TokenErrorView UNSUPPORTED_GRANT_TYPE =
      new TokenErrorView(
          "unsupported_grant_type",
          "Use authorization_code, refresh_token or client_credentials with private_key_jwt.");
}

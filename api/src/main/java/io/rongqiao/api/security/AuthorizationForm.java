package io.rongqiao.api.security;

import io.micronaut.http.HttpRequest;
import io.rongqiao.api.problem.Refused;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a client asks for when a person signs in, checked. */
record AuthorizationForm(
    String client,
    String redirectUri,
    String codeChallenge,
    @Nullable String state,
    String username,
    String password) {

  /** The client that the pages are; it runs in browsers and can keep no secret. */
  static final String PORTAL = "rongqiao-portal";

  private static final Pattern CHALLENGE = Pattern.compile("[A-Za-z0-9_-]{43}");

  static AuthorizationForm of(Map<String, String> form, HttpRequest<?> request) {
    require(form, "response_type", "code");
    require(form, "client_id", PORTAL);
    require(form, "code_challenge_method", "S256");
    String challenge = needed(form, "code_challenge");
    if (!CHALLENGE.matcher(challenge).matches()) {
      throw Refused.badField("code_challenge", "must be a SHA-256 digest in base64url", null);
    }
    return new AuthorizationForm(
        PORTAL,
        ownAddress(needed(form, "redirect_uri"), request),
        challenge,
        form.get("state"),
        needed(form, "username"),
        needed(form, "password"));
  }

  /** A code goes nowhere but to the page that the platform itself serves. */
  private static String ownAddress(String redirectUri, HttpRequest<?> request) {
    try {
      URI address = URI.create(redirectUri);
      if ("/sign-in".equals(address.getPath())
          && address.getRawAuthority() != null
          && address.getRawAuthority().equals(request.getHeaders().get("Host"))) {
        return redirectUri;
      }
    } catch (IllegalArgumentException _) {
      // Refused below like any other address that is not ours.
    }
    throw Refused.badField("redirect_uri", "must be the platform's own sign-in page", redirectUri);
  }

  private static void require(Map<String, String> form, String field, String only) {
    String value = needed(form, field);
    if (!value.equals(only)) {
      throw Refused.badField(field, "must be " + only, value);
    }
  }

  private static String needed(Map<String, String> form, String field) {
    return Optional.ofNullable(form.get(field))
        .filter(value -> !value.isEmpty())
        .orElseThrow(() -> Refused.badField(field, "is missing", null));
  }
}

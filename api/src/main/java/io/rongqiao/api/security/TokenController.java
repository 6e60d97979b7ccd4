package io.rongqiao.api.security;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import java.util.Map;
import java.util.Optional;

/**
 * The token endpoint of OAuth 2.1. Its errors are those of RFC 6749 section 5.2, which every OAuth
 * client understands, and not problems.
 */
@Controller("/oauth/token")
@Secured(SecurityRule.IS_ANONYMOUS)
@ExecuteOn(TaskExecutors.BLOCKING)
final class TokenController {

  private static final String ASSERTION_TYPE =
      "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";

  private final TokenIssue tokens;

  TokenController(TokenIssue tokens) {
    this.tokens = tokens;
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> issue(@Body Map<String, String> form) {
    return switch (field(form, "grant_type")) {
      case "authorization_code" ->
          answer(
              tokens.forCode(
                  field(form, "code"),
                  field(form, "code_verifier"),
                  field(form, "client_id"),
                  field(form, "redirect_uri")),
              TokenErrorView.INVALID_GRANT);
      case "refresh_token" ->
          answer(
              tokens.forRefresh(field(form, "refresh_token"), field(form, "client_id")),
              TokenErrorView.INVALID_GRANT);
      case "client_credentials" ->
          answer(
              field(form, "client_assertion_type").equals(ASSERTION_TYPE)
                  ? tokens.forAssertion(field(form, "client_assertion"), AccessTokens.ISSUER)
                  : Optional.empty(),
              TokenErrorView.INVALID_CLIENT);
      default -> HttpResponse.badRequest(TokenErrorView.UNSUPPORTED_GRANT_TYPE);
    };
  }

  private static HttpResponse<?> answer(
      Optional<TokenIssue.Tokens> issued, TokenErrorView otherwise) {
    if (issued.isEmpty()) {
      return otherwise.equals(TokenErrorView.INVALID_CLIENT)
          ? HttpResponse.unauthorized().body(otherwise)
          : HttpResponse.badRequest(otherwise);
    }
    return HttpResponse.ok(TokenView.of(issued.get())).header("Cache-Control", "no-store");
  }

  private static String field(Map<String, String> form, String name) {
    return form.getOrDefault(name, "");
  }
}

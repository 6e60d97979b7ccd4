package io.rongqiao.api.security;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;

/** The public keys that verify our access tokens (RFC 7517). */
@Controller("/.well-known/jwks.json")
@Secured(SecurityRule.IS_ANONYMOUS)
final class KeysController {

  private final AccessTokens tokens;

  KeysController(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Get(produces = MediaType.APPLICATION_JSON)
  String keys() {
    return tokens.publicKeys();
  }
}

package io.rongqiao.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jwt.SignedJWT;
import io.micronaut.security.token.jwt.signature.SignatureConfiguration;

/** Tells the framework which signatures are ours. */
final class PlatformSignature implements SignatureConfiguration {

  private final AccessTokens tokens;

  PlatformSignature(AccessTokens tokens) {
    this.tokens = tokens;
  }

  @Override
  public String supportedAlgorithmsMessage() {
    return "Only ES256 is supported.";
  }

  @Override
  public boolean supports(JWSAlgorithm algorithm) {
    return algorithm.equals(JWSAlgorithm.ES256);
  }

  @Override
  public boolean verify(SignedJWT token) throws JOSEException {
    return tokens.verify(token);
  }
}

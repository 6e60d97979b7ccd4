package io.rongqiao.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Programs prove who they are by an assertion signed with a key of their own (private_key_jwt, RFC
 * 7523): issuer and subject are their login, the audience is our token endpoint, and each is good
 * once and for five minutes at most.
 */
final class ClientAssertions {

  private static final Set<JWSAlgorithm> ALGORITHMS =
      Set.of(JWSAlgorithm.ES256, JWSAlgorithm.PS256, JWSAlgorithm.RS256);

  private static final Duration LONGEST_LIFE = Duration.ofMinutes(5);

  private final Accounts accounts;
  private final Grants grants;
  private final Clock clock;

  ClientAssertions(Accounts accounts, Grants grants, Clock clock) {
    this.accounts = accounts;
    this.grants = grants;
    this.clock = clock;
  }

  /** Whose assertion it is, if it holds. */
  Optional<Account> verify(String assertion, String audience) {
    try {
      SignedJWT token = SignedJWT.parse(assertion);
      JWTClaimsSet claims = token.getJWTClaimsSet();
      if (!ALGORITHMS.contains(token.getHeader().getAlgorithm()) || !isTimely(claims, audience)) {
        return Optional.empty();
      }
      Optional<Accounts.Proof> proof = accounts.proofOf(claims.getSubject());
      if (proof.isEmpty() || !isSignedWithOneOf(proof.get().publicKeys(), token)) {
        return Optional.empty();
      }
      Account account = proof.get().account();
      boolean first =
          grants.spendAssertion(
              account.id(), claims.getJWTID(), claims.getExpirationTime().toInstant());
      return first ? Optional.of(account) : Optional.empty();
    } catch (ParseException | JOSEException _) {
      return Optional.empty();
    }
  }

  private boolean isTimely(JWTClaimsSet claims, String audience) {
    Instant now = clock.instant();
    Date expires = claims.getExpirationTime();
    String subject = claims.getSubject();
    return subject != null
        && subject.equals(claims.getIssuer())
        && claims.getJWTID() != null
        && !claims.getJWTID().isEmpty()
        && claims.getAudience().contains(audience)
        && expires != null
        && expires.toInstant().isAfter(now)
        && !expires.toInstant().isAfter(now.plus(LONGEST_LIFE));
  }

  private static boolean isSignedWithOneOf(@Nullable String keySet, SignedJWT token)
      throws ParseException, JOSEException {
    if (keySet == null) {
      return false;
    }
    String wanted = token.getHeader().getKeyID();
    for (JWK key : JWKSet.parse(keySet).getKeys()) {
      if ((wanted == null || wanted.equals(key.getKeyID())) && isSignedWith(key, token)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignedWith(JWK key, SignedJWT token) throws JOSEException {
    boolean elliptic = token.getHeader().getAlgorithm().equals(JWSAlgorithm.ES256);
    return switch (key) {
      case ECKey ec -> elliptic && token.verify(new ECDSAVerifier(ec));
      case RSAKey rsa -> !elliptic && token.verify(new RSASSAVerifier(rsa));
      default -> false;
    };
  }
}

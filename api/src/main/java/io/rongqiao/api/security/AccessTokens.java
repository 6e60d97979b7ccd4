package io.rongqiao.api.security;

import static java.nio.charset.StandardCharsets.US_ASCII;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/**
 * Issues access tokens: JSON Web Tokens of a quarter of an hour, signed with ES256 (RFC 9068). The
 * first process on a database makes the key.
 */
public final class AccessTokens {

  public static final Duration LIFE = Duration.ofMinutes(15);
  static final String ISSUER = "rongqiao";

  private static final int REMEMBERED = 10_000;
  private static final Access ACCESS = new Access.Platform("signing keys");

  private final Clock clock;
  private final List<ECKey> keys;

  /** Digests of tokens found to be signed; nobody could act by a digest. */
  private final Cache<String, Boolean> signed =
      Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(LIFE).build();

  AccessTokens(Transactions transactions, SigningKeys signingKeys, Clock clock) {
    this.clock = clock;
    this.keys =
        transactions.call(
            ACCESS,
            () -> {
              if (signingKeys.all().isEmpty()) {
                signingKeys.keepFirst(newKey(), clock.instant());
              }
              return signingKeys.all();
            });
  }

  /** A token that lets its bearer act as the account. */
  public String issue(Account account) {
    Instant now = clock.instant();
    ECKey key = keys.getFirst();
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(ISSUER)
            .subject(account.id().toString())
            .audience(ISSUER)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(LIFE)))
            .claim("name", account.displayName())
            .claim("roles", List.of(account.role().name()))
            .build();
    var header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .keyID(key.getKeyID())
            .type(new JOSEObjectType("at+jwt"))
            .build();
    var token = new SignedJWT(header, claims);
    try {
      token.sign(new ECDSASigner(key));
    } catch (JOSEException cause) {
      throw new IllegalStateException("The platform's own key does not sign.", cause);
    }
    return token.serialize();
  }

  /**
   * Whether the platform signed the token. That it did never changes, so it is worked out once for
   * each; whether the token still lives is for others to ask.
   */
  boolean verify(SignedJWT token) throws JOSEException {
    String digest = sha256(token.serialize());
    if (signed.getIfPresent(digest) != null) {
      return true;
    }
    for (ECKey key : keys) {
      if (token.verify(new ECDSAVerifier(key))) {
        signed.put(digest, true);
        return true;
      }
    }
    return false;
  }

  private static String sha256(String token) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(US_ASCII));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("Every JDK has SHA-256.", cause);
    }
  }

  /** The public halves, for whoever verifies tokens elsewhere. */
  String publicKeys() {
    return new JWKSet(List.<JWK>copyOf(keys)).toString(true);
  }

  private static ECKey newKey() {
    try {
      return new ECKeyGenerator(Curve.P_256)
          .keyUse(KeyUse.SIGNATURE)
          .algorithm(JWSAlgorithm.ES256)
          .keyIDFromThumbprint(true)
          .generate();
    } catch (JOSEException cause) {
      throw new IllegalStateException("This JDK makes no P-256 keys.", cause);
    }
  }
}

package io.rongqiao.api.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.text.ParseException;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.UUID;

/** The private key with which a program proves who it is (private_key_jwt, RFC 7523). */
public final class ClientKey {

  private static final Duration ASSERTION_LIFE = Duration.ofMinutes(2);

  private final ECKey key;

  private ClientKey(ECKey key) {
    this.key = key;
  }

  /** The key in a JWK file. */
  public static ClientKey read(Path file) {
    try {
      return new ClientKey(ECKey.parse(Files.readString(file)));
    } catch (IOException cause) {
      throw new UncheckedIOException("The key file %s cannot be read".formatted(file), cause);
    } catch (ParseException cause) {
      throw new IllegalArgumentException("%s holds no P-256 key as JWK".formatted(file), cause);
    }
  }

  /** The key in a file, made and kept there for its owner alone if there is none yet. */
  public static ClientKey keptIn(Path file) {
    return Files.exists(file) ? read(file) : make(file);
  }

  private static ClientKey make(Path file) {
    try {
      ECKey made = new ECKeyGenerator(Curve.P_256).keyID(UUID.randomUUID().toString()).generate();
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, made.toJSONString());
      return new ClientKey(made);
    } catch (IOException cause) {
      throw new UncheckedIOException("The key file %s cannot be written".formatted(file), cause);
    } catch (JOSEException cause) {
      throw new IllegalStateException("Every Java platform has P-256", cause);
    }
  }

  /** The public half as a JWK set, which is what the platform keeps of a program. */
  public String publicKeys() {
    return new JWKSet(key.toPublicJWK()).toString();
  }

  /** A fresh assertion of the program with this login, good once. */
  public String assertion(String login, String audience, Instant now) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(login)
            .subject(login)
            .audience(audience)
            .jwtID(UUID.randomUUID().toString())
            .issueTime(Date.from(now))
            .expirationTime(Date.from(now.plus(ASSERTION_LIFE)))
            .build();
    var header = new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build();
    var assertion = new SignedJWT(header, claims);
    try {
      assertion.sign(new ECDSASigner(key));
    } catch (JOSEException cause) {
      throw new IllegalArgumentException("The key cannot sign", cause);
    }
    return assertion.serialize();
  }
}

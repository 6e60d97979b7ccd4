package io.rongqiao.scoring.consent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** A key pair of the platform's for Ed25519, known by the digest of its public half. */
public record SigningKey(String id, KeyPair pair) {

  private static final String ALGORITHM = "Ed25519";

  /** Makes a new pair. */
  public static SigningKey fresh(SecureRandom random) {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
      generator.initialize(NamedParameterSpec.ED25519, random);
      return of(generator.generateKeyPair());
    } catch (GeneralSecurityException cause) {
      throw new IllegalStateException("this Java cannot make a key for Ed25519", cause);
    }
  }

  /** Reads the private half (PKCS #8) and the public (X.509), a line of Base64 each. */
  public static SigningKey parse(String twoLines) {
    List<String> lines = twoLines.strip().lines().toList();
    if (lines.size() != 2) {
      throw new IllegalArgumentException("a signing key is two lines: private and public half");
    }
    try {
      KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
      Base64.Decoder decoder = Base64.getDecoder();
      return of(
          new KeyPair(
              keys.generatePublic(new X509EncodedKeySpec(decoder.decode(lines.get(1)))),
              keys.generatePrivate(new PKCS8EncodedKeySpec(decoder.decode(lines.get(0))))));
    } catch (GeneralSecurityException cause) {
      throw new IllegalArgumentException("these lines are no key for Ed25519", cause);
    }
  }

  /** The key kept in a file that its owner alone may read; made there if there is none. */
  public static SigningKey keptIn(Path file, SecureRandom random) {
    try {
      if (Files.notExists(file)) {
        write(file, fresh(random));
      }
      return parse(Files.readString(file));
    } catch (IOException cause) {
      throw new UncheckedIOException("the signing key in %s cannot be read".formatted(file), cause);
    }
  }

  private static void write(Path file, SigningKey key) throws IOException {
    Base64.Encoder encoder = Base64.getEncoder();
    String lines =
        encoder.encodeToString(key.pair.getPrivate().getEncoded())
            + "\n"
            + encoder.encodeToString(key.pair.getPublic().getEncoded())
            + "\n";
    try {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, lines, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException _) {
      // Another start of the platform was faster; its key is the one to use.
    }
  }

  private static SigningKey of(KeyPair pair) throws GeneralSecurityException {
    return new SigningKey(idOf(pair.getPublic()), pair);
  }

  private static String idOf(PublicKey key) throws GeneralSecurityException {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getEncoded());
    return HexFormat.of().formatHex(digest, 0, 8);
  }

  /** Without the private half, whoever prints it. */
  @Override
  public String toString() {
    return "signing key " + id;
  }
}

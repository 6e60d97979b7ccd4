package io.rongqiao.scoring.enterprise;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The platform's one secret that wraps every enterprise's data key. It comes from the environment
 * or a file and is never stored in the database.
 */
public final class MasterKey {

  private final byte[] bytes;

  private MasterKey(byte[] bytes) {
    if (bytes.length != SealingCipher.KEY_BYTES) {
      throw new IllegalArgumentException(
          "a master key has %d bytes, not %d".formatted(SealingCipher.KEY_BYTES, bytes.length));
    }
    this.bytes = bytes;
  }

  /** Reads 32 bytes in Base64, as an environment variable carries them. */
  public static MasterKey parse(String base64) {
    return new MasterKey(Base64.getDecoder().decode(base64.strip()));
  }

  /** The key kept in a file that its owner alone may read; made there if there is none. */
  public static MasterKey keptIn(Path file, SecureRandom random) {
    try {
      if (Files.notExists(file)) {
        make(file, random);
      }
      return parse(Files.readString(file));
    } catch (IOException cause) {
      throw new UncheckedIOException("the master key in %s cannot be read".formatted(file), cause);
    }
  }

  private static void make(Path file, SecureRandom random) throws IOException {
    byte[] fresh = new byte[SealingCipher.KEY_BYTES];
    random.nextBytes(fresh);
    var ownerOnly =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    try {
      Files.createFile(file, ownerOnly);
      Files.writeString(file, Base64.getEncoder().encodeToString(fresh), StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException _) {
      // Another start of the platform was faster; its key is the one to use.
    }
  }

  /**
   * A digest of an identifier that the same text always gets and nobody without this key can guess
   * back: by it the same person or account is recognised where the text itself must not stand.
   */
  public String digest(String identifier) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(bytes, "HmacSHA256"));
      byte[] digest = mac.doFinal(("identifier\n" + identifier).getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, 16);
    } catch (GeneralSecurityException cause) {
      throw new IllegalStateException("every Java platform has HmacSHA256", cause);
    }
  }

  byte[] wrap(EnterpriseKey enterprise, byte[] dataKey, SecureRandom random) {
    return SealingCipher.seal(bytes, enterprise, dataKey, random);
  }

  byte[] unwrap(EnterpriseKey enterprise, byte[] wrapped) {
    return SealingCipher.open(bytes, enterprise, wrapped);
  }
}

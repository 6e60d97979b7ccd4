package io.rongqiao.scoring.evidence.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The folder in which received files lie until they are loaded. */
public final class Spool {

  private final Path folder;

  public Spool(Path folder) {
    this.folder = folder;
  }

  /** Keeps a whole file under a name; what arrives only in part is not kept. */
  Kept keep(String name, InputStream body) throws IOException {
    Files.createDirectories(folder);
    Path arriving = folder.resolve(name + ".part");
    MessageDigest digest = sha256();
    long length;
    try (OutputStream file = new DigestOutputStream(Files.newOutputStream(arriving), digest)) {
      length = body.transferTo(file);
    } catch (IOException cutOff) {
      Files.deleteIfExists(arriving);
      throw cutOff;
    }
    Files.move(arriving, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    return new Kept(name, digest.digest(), length);
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  boolean has(String name) {
    return Files.isRegularFile(folder.resolve(name));
  }

  void remove(String name) {
    try {
      Files.deleteIfExists(folder.resolve(name));
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every Java platform has SHA-256", cause);
    }
  }

  /** A file that is complete. */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  record Kept(String name, byte[] digest, long length) {}
}

package io.rongqiao.api.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where the platform keeps what its own database and broker hold, and its own keys. */
public record DataFolder(Path path) {

  /** The folder, made when it is not there yet; refused with a reason when it cannot be used. */
  public static DataFolder open(Path path) {
    try {
      Files.createDirectories(path);
    } catch (IOException cause) {
      throw unusable(path, cause);
    }
    if (!Files.isDirectory(path) || !Files.isWritable(path)) {
      throw unusable(path, null);
    }
    return new DataFolder(path);
  }

  public Path database() {
    return path.resolve("postgresql");
  }

  public Path broker() {
    return path.resolve("kafka");
  }

  /** Where uploads wait until they are loaded. */
  public Path spool() {
    return path.resolve("spool");
  }

  /** Where files are made that are gone again when their work is done. */
  public Path scratch(String purpose) {
    return path.resolve("scratch").resolve(purpose);
  }

  /** A key that is kept here where the operator names no other. */
  public Path key(String name) {
    return path.resolve(name);
  }

  /** A secret of the operator's, from the environment or from the file that {@code _FILE} names. */
  public Optional<String> secret(String variable) {
    Optional<String> file = Optional.ofNullable(System.getenv(variable + "_FILE"));
    return file.map(DataFolder::read).or(() -> Optional.ofNullable(System.getenv(variable)));
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file)).strip();
    } catch (IOException cause) {
      throw new StartFailed("The file %s cannot be read.".formatted(file), cause);
    }
  }

  private static StartFailed unusable(Path path, @Nullable IOException cause) {
    return new StartFailed(
        "The data folder %s cannot be written; choose another with RONGQIAO_DATA.".formatted(path),
        cause);
  }
}

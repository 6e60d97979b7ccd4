package io.rongqiao.api.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

  private static StartFailed unusable(
      Path path, @org.jspecify.annotations.Nullable IOException cause) {
    return new StartFailed(
        "The data folder %s cannot be written; choose another with RONGQIAO_DATA.".formatted(path),
        cause);
  }
}

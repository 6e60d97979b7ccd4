package io.rongqiao.scoring.command;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The places that commands write to, looked at before long work begins. */
final class Outputs {

  private Outputs() {}

  /** A file to write, whose folder is made where it is not there. */
  static Path file(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new IllegalArgumentException("%s is a folder; --out names a file".formatted(file));
    }
    folder(requireNonNull(file.toAbsolutePath().getParent()));
    return file;
  }

  /** A folder to write into, made where it is not there. */
  static Path folder(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new IllegalArgumentException("%s is a file; a folder is needed".formatted(folder));
    }
    return Files.createDirectories(folder);
  }
}

package io.rongqiao.scoring.enterprise;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Reads the tables of this package: a header line, then cells parted by commas, none quoted. */
final class ReferenceTable {

  private ReferenceTable() {}

  static List<String[]> rows(String resource) {
    var stream =
        Objects.requireNonNull(
            ReferenceTable.class.getResourceAsStream(resource),
            () -> resource + " is not built in");
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return lines.lines().skip(1).map(line -> line.split(",", -1)).toList();
    } catch (IOException cause) {
      throw new UncheckedIOException("%s cannot be read".formatted(resource), cause);
    }
  }
}

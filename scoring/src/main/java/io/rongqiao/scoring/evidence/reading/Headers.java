package io.rongqiao.scoring.evidence.reading;

import static java.util.Comparator.comparingInt;

import java.util.List;

/** Says what is wrong with a file in which no header was found. */
final class Headers {

  private static final int LONGEST_QUOTED = 200;

  private Headers() {}

  /** Names what the likeliest of the rows seen lacks. */
  static UnreadableFile notFound(Layout layout, List<List<String>> seen) {
    List<List<String>> named =
        seen.stream().filter(cells -> cells.stream().anyMatch(cell -> !cell.isBlank())).toList();
    if (named.isEmpty()) {
      return new UnreadableFile("The file is empty.");
    }
    List<String> likeliest =
        named.stream()
            .min(comparingInt(cells -> layout.missing(layout.places(cells)).size()))
            .orElseThrow();
    String found = String.join(", ", likeliest);
    return new UnreadableFile(
        "No header was found: the columns %s are missing. The nearest row reads: %s"
            .formatted(
                String.join(", ", layout.missing(layout.places(likeliest))),
                found.substring(0, Math.min(found.length(), LONGEST_QUOTED))));
  }
}

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Checks or applies the house format: {@code Format check|apply <memory> <folder>…}. The memory
 * holds fingerprints of sources found well formed, so that an unchanged file costs a read only.
 */
final class Format {

  private Format() {}

  public static void main(String[] arguments) throws IOException, FormatterException {
    boolean apply = arguments[0].equals("apply");
    Path memory = Path.of(arguments[1]);
    Set<String> known =
        Files.exists(memory) ? new HashSet<>(Files.readAllLines(memory)) : new HashSet<>();
    Set<String> wellFormed = new TreeSet<>();
    List<Path> misformatted = new ArrayList<>();
    Formatter formatter = new Formatter(JavaFormatterOptions.builder().build());
    for (Path source : sources(arguments)) {
      String text = Files.readString(source, UTF_8);
      if (known.contains(fingerprint(text))) {
        wellFormed.add(fingerprint(text));
        continue;
      }
      String formatted = format(formatter, source, text);
      if (formatted.equals(text) || apply) {
        wellFormed.add(fingerprint(formatted));
      }
      if (!formatted.equals(text)) {
        misformatted.add(source);
        if (apply) {
          Files.writeString(source, formatted, UTF_8);
        }
      }
    }
    Files.write(memory, wellFormed);
    report(apply, misformatted);
  }

  private static List<Path> sources(String[] arguments) throws IOException {
    List<Path> sources = new ArrayList<>();
    for (int i = 2; i < arguments.length; i++) {
      Path folder = Path.of(arguments[i]);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
        }
      }
    }
    return sources;
  }

  private static String format(Formatter formatter, Path source, String text)
      throws FormatterException {
    try {
      String used = RemoveUnusedImports.removeUnusedImports(text);
      String ordered = ImportOrderer.reorderImports(used, JavaFormatterOptions.Style.GOOGLE);
      return formatter.formatSource(ordered);
    } catch (FormatterException cause) {
      System.err.println(source + " does not parse: " + cause.getMessage());
      throw cause;
    }
  }

  private static void report(boolean apply, List<Path> misformatted) {
    for (Path source : misformatted) {
      System.out.println((apply ? "formatted " : "not in the house format: ") + source);
    }
    if (!apply && !misformatted.isEmpty()) {
      System.out.println("Repair with: mvn -N validate -Pformat");
      System.exit(1);
    }
  }

  private static String fingerprint(String text) {
    try {
      byte[] digest =
          java.security.MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
      return java.util.HexFormat.of().formatHex(digest);
    } catch (java.security.NoSuchAlgorithmException cause) {
      throw new IllegalStateException(cause);
    }
  }
}

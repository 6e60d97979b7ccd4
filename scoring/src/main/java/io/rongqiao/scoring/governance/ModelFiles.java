package io.rongqiao.scoring.governance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files of a model, by name; {@code model.json} always, the others where there are any. */
public final class ModelFiles {

  public static final String DOCUMENT = "model.json";

  /** The report of the validation, one HTML file that needs no other. */
  public static final String REPORT = "report.html";

  /** What a reader must know before relying on the model. */
  public static final String CARD = "card.md";

  /** The distribution of the sample it was developed on. */
  public static final String DEVELOPMENT = "development.json";

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");
  private static final int MOST_FILES = 20;
  private static final long MOST_BYTES = 50_000_000;

  private final SortedMap<String, byte[]> contents;

  private ModelFiles(SortedMap<String, byte[]> contents) {
    this.contents = contents;
  }

  /**
   * Takes the files as they are.
   *
   * @throws IllegalArgumentException when there are too many, too large or ill-named ones
   */
  public static ModelFiles of(Map<String, byte[]> contents) {
    long bytes = contents.values().stream().mapToLong(content -> content.length).sum();
    if (contents.size() > MOST_FILES || bytes > MOST_BYTES) {
      throw new IllegalArgumentException(
          "holds more than %d files or %d bytes".formatted(MOST_FILES, MOST_BYTES));
    }
    for (String name : contents.keySet()) {
      if (!NAME.matcher(name).matches()) {
        throw new IllegalArgumentException("'%s' is no name of a file".formatted(name));
      }
    }
    return new ModelFiles(new TreeMap<>(contents));
  }

  /** Reads the files of a folder, without those in folders below. */
  public static ModelFiles in(Path folder) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
    return of(contents);
  }

  /**
   * Reads a zip archive of the files or of the folder with them, refusing what grows beyond
   * measure. What an operating system adds for itself is left out.
   */
  public static ModelFiles unzipped(InputStream archive) throws IOException {
    Map<String, byte[]> contents = new TreeMap<>();
    long bytes = 0;
    try (var zip = new ZipInputStream(archive)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().lastIndexOf('/') + 1);
        if (entry.isDirectory() || name.startsWith(".")) {
          continue;
        }
        byte[] content = zip.readNBytes((int) (MOST_BYTES - bytes + 1));
        bytes += content.length;
        if (contents.put(name, content) != null) {
          throw new IllegalArgumentException("holds two files named '%s'".formatted(name));
        }
        if (bytes > MOST_BYTES || contents.size() > MOST_FILES) {
          break;
        }
      }
    }
    return of(contents);
  }

  public SortedMap<String, byte[]> contents() {
    return Collections.unmodifiableSortedMap(contents);
  }

  public Optional<String> text(String name) {
    return Optional.ofNullable(contents.get(name)).map(content -> new String(content, UTF_8));
  }

  /** These and one more, in place of any of that name. */
  public ModelFiles with(String name, String text) {
    SortedMap<String, byte[]> more = new TreeMap<>(contents);
    more.put(name, text.getBytes(UTF_8));
    return of(more);
  }

  /** Writes them into a folder that exists. */
  public void writeInto(Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : contents.entrySet()) {
      Files.write(folder.resolve(file.getKey()), file.getValue());
    }
  }

  /** SHA-256 over every name and the digest of its content. */
  public String digest() {
    StringBuilder all = new StringBuilder();
    contents.forEach(
        (name, content) -> all.append(name).append('\n').append(sha256(content)).append('\n'));
    return sha256(all.toString().getBytes(UTF_8));
  }

  static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("Every JDK has SHA-256", impossible);
    }
  }
}

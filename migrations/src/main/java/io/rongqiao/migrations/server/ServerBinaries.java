package io.rongqiao.migrations.server;

import static java.util.Objects.requireNonNullElse;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URLConnection;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * The server's programs, unpacked once per machine and user. The folder carries the checksum of the
 * archive in its name and appears complete or not at all, so processes may race for it.
 */
final class ServerBinaries {

  private final Path folder;

  private ServerBinaries(Path folder) {
    this.folder = folder;
  }

  /** The programs in the user's cache, unpacked if they are not there yet. */
  static ServerBinaries inCache() {
    return in(cache());
  }

  static ServerBinaries in(Path parent) {
    String archive = archive();
    try {
      Path complete = parent.resolve("postgresql-" + identity(archive));
      if (!Files.isDirectory(complete)) {
        Files.createDirectories(parent);
        Path partial = Files.createTempDirectory(parent, "unpacking-");
        unpack(archive, partial);
        publish(partial, complete);
      }
      return new ServerBinaries(complete);
    } catch (IOException cause) {
      throw new DatabaseServerFailed(
          "The PostgreSQL binaries cannot be unpacked into %s.".formatted(parent), cause);
    }
  }

  String program(String name) {
    return folder.resolve("bin").resolve(name).toString();
  }

  private static Path cache() {
    String own = System.getenv("RONGQIAO_CACHE");
    if (own != null) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CACHE_HOME");
    Path caches =
        xdg != null
            ? Path.of(xdg)
            : Path.of(System.getProperty("user.home", "/")).resolve(".cache");
    return caches.resolve("rongqiao");
  }

  private static String archive() {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    String machine = System.getProperty("os.arch", "");
    String archive =
        switch (machine) {
          case "amd64" -> "/postgres-linux-x86_64.txz";
          case "aarch64" -> "/postgres-linux-arm_64.txz";
          default -> "";
        };
    if (!system.equals("linux") || ServerBinaries.class.getResource(archive) == null) {
      throw new DatabaseServerFailed(
          "No PostgreSQL comes along for %s on %s; set DATASOURCES_DEFAULT_URL to a server of yours."
              .formatted(
                  requireNonNullElse(System.getProperty("os.name"), "this system"), machine));
    }
    return archive;
  }

  private static InputStream open(String archive) throws IOException {
    InputStream stream = ServerBinaries.class.getResourceAsStream(archive);
    if (stream == null) {
      throw new IOException(archive + " is not on the class path");
    }
    return new BufferedInputStream(stream, 1 << 16);
  }

  /** What tells one archive from another, without reading its megabytes at every start. */
  private static String identity(String archive) throws IOException {
    URLConnection connection =
        Objects.requireNonNull(ServerBinaries.class.getResource(archive)).openConnection();
    if (connection instanceof JarURLConnection jar) {
      return "%08x-%d".formatted(jar.getJarEntry().getCrc(), jar.getJarEntry().getSize());
    }
    return "%d-%d".formatted(connection.getLastModified(), connection.getContentLengthLong());
  }

  private static void unpack(String archive, Path target) throws IOException {
    try (var entries = new TarArchiveInputStream(new XZInputStream(open(archive)))) {
      TarArchiveEntry entry = entries.getNextEntry();
      while (entry != null) {
        unpack(entry, entries, target);
        entry = entries.getNextEntry();
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path target)
      throws IOException {
    Path file = target.resolve(entry.getName()).normalize();
    if (!file.startsWith(target)) {
      throw new IOException(entry.getName() + " lies outside the archive");
    }
    if (entry.isDirectory()) {
      Files.createDirectories(file);
      return;
    }
    Files.createDirectories(file.resolve("..").normalize());
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, file);
    boolean executable = (entry.getMode() & 0100) != 0;
    Files.setPosixFilePermissions(
        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void publish(Path partial, Path complete) throws IOException {
    Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
    try {
      Files.move(partial, complete, StandardCopyOption.ATOMIC_MOVE);
    } catch (FileAlreadyExistsException | DirectoryNotEmptyException _) {
      FolderRemoval.remove(partial);
    }
  }
}

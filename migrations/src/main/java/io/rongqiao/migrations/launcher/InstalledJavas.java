package io.rongqiao.migrations.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Javas of a machine, where installers put them; or the one the user named, and no other.
 *
 * @param homes folders that may be a Java's home
 * @param parents folders whose folders may be
 */
record InstalledJavas(List<Path> homes, List<Path> parents) {

  InstalledJavas {
    homes = List.copyOf(homes);
    parents = List.copyOf(parents);
  }

  static InstalledJavas ofThisMachine() {
    return of(System.getenv(), Path.of(System.getProperty("user.home", "/")));
  }

  static InstalledJavas of(Map<String, String> environment, Path userHome) {
    String named = environment.get("RONGQIAO_JAVA_HOME");
    if (named != null) {
      return new InstalledJavas(List.of(Path.of(named)), List.of());
    }
    List<Path> homes = new ArrayList<>();
    homes.add(Path.of(System.getProperty("java.home", "/")));
    new TreeMap<>(environment)
        .forEach(
            (name, value) -> {
              if (name.matches("JAVA[0-9]*_HOME(_.*)?")) {
                homes.add(Path.of(value));
              }
            });
    List<Path> parents =
        List.of(
            Path.of("/usr/lib/jvm"),
            Path.of("/usr/java"),
            Path.of("/opt"),
            Path.of("/opt/java"),
            userHome.resolve(".sdkman/candidates/java"),
            userHome.resolve(".jdks"),
            userHome.resolve(".gradle/jdks"),
            Path.of("/Library/Java/JavaVirtualMachines"),
            userHome.resolve("Library/Java/JavaVirtualMachines"));
    return new InstalledJavas(homes, parents);
  }

  /** The home of a Java of that version, or else of the oldest that is newer. */
  Optional<Path> atLeast(int version) {
    return candidates()
        .flatMap(home -> Installed.in(home).stream())
        .filter(java -> java.version() >= version)
        .min(Comparator.comparingInt(Installed::version))
        .map(Installed::home);
  }

  private Stream<Path> candidates() {
    return Stream.concat(homes.stream(), parents.stream().flatMap(InstalledJavas::within))
        .flatMap(folder -> Stream.of(folder, folder.resolve("Contents/Home")));
  }

  private static Stream<Path> within(Path parent) {
    if (!Files.isDirectory(parent)) {
      return Stream.empty();
    }
    try (Stream<Path> folders = Files.list(parent)) {
      return folders.sorted().toList().stream();
    } catch (IOException unreadable) {
      return Stream.empty();
    }
  }

  /** Where was looked, for a message. */
  @Override
  public String toString() {
    return Stream.concat(homes.stream(), parents.stream())
        .distinct()
        .map(Path::toString)
        .collect(Collectors.joining(", "));
  }

  /** A Java, by what its {@code release} file says. */
  private record Installed(Path home, int version) {

    static Optional<Installed> in(Path home) {
      Path release = home.resolve("release");
      if (!Files.isReadable(release) || !Files.isExecutable(home.resolve("bin/java"))) {
        return Optional.empty();
      }
      var properties = new Properties();
      try (Reader reader = Files.newBufferedReader(release, StandardCharsets.UTF_8)) {
        properties.load(reader);
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        return Optional.of(new Installed(home, Runtime.Version.parse(version).feature()));
      } catch (IOException | IllegalArgumentException unreadable) {
        return Optional.empty();
      }
    }
  }
}

package io.rongqiao.migrations.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * What a jar says it wants to run.
 *
 * @param mainClass the class that does the work, {@code Rongqiao-Main} in the manifest
 * @param flags what Java must be told, {@code Rongqiao-Jvm-Flags} in the manifest; whoever serves
 *     is told {@code Rongqiao-Serving-Flags} as well
 */
record LaunchPlan(String mainClass, List<String> flags) {

  LaunchPlan {
    flags = List.copyOf(flags);
  }

  /** What {@code jar} runs for these arguments; without any, or with {@code serve}, it serves. */
  static LaunchPlan of(Path jar, String... arguments) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      if (manifest == null) {
        throw new IOException("%s has no manifest".formatted(jar));
      }
      boolean serves = arguments.length == 0 || arguments[0].equals("serve");
      return of(manifest.getMainAttributes(), jar, serves);
    }
  }

  private static LaunchPlan of(Attributes attributes, Path jar, boolean serves) throws IOException {
    String mainClass = attributes.getValue("Rongqiao-Main");
    if (mainClass == null) {
      throw new IOException("the manifest of %s does not say Rongqiao-Main".formatted(jar));
    }
    Stream<String> flags = flags(attributes, "Rongqiao-Jvm-Flags");
    return new LaunchPlan(
        mainClass,
        (serves ? Stream.concat(flags, flags(attributes, "Rongqiao-Serving-Flags")) : flags)
            .toList());
  }

  private static Stream<String> flags(Attributes attributes, String name) {
    String flags = attributes.getValue(name);
    return flags == null
        ? Stream.of()
        : Stream.of(flags.split(" ", -1)).filter(flag -> !flag.isBlank());
  }
}

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
 * @param flags what Java must be told, {@code Rongqiao-Jvm-Flags} in the manifest
 */
record LaunchPlan(String mainClass, List<String> flags) {

  LaunchPlan {
    flags = List.copyOf(flags);
  }

  static LaunchPlan of(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      Manifest manifest = file.getManifest();
      if (manifest == null) {
        throw new IOException("%s has no manifest".formatted(jar));
      }
      return of(manifest.getMainAttributes(), jar);
    }
  }

  private static LaunchPlan of(Attributes attributes, Path jar) throws IOException {
    String mainClass = attributes.getValue("Rongqiao-Main");
    if (mainClass == null) {
      throw new IOException("the manifest of %s does not say Rongqiao-Main".formatted(jar));
    }
    String flags = attributes.getValue("Rongqiao-Jvm-Flags");
    return new LaunchPlan(
        mainClass,
        flags == null
            ? List.of()
            : Stream.of(flags.split(" ", -1)).filter(flag -> !flag.isBlank()).toList());
  }
}

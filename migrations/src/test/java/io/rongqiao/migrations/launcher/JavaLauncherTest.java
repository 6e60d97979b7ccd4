package io.rongqiao.migrations.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaLauncherTest {

  private static final List<String> FLAGS =
      List.of(
          "-Dflag.of.the.jar=set",
          "-Xmx64m",
          "-XX:+UseSerialGC",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");
  private static final String JAVA_OF_MAVEN =
      System.getProperty("java.of.maven", System.getProperty("java.home"));

  @TempDir private Path folder;

  private Path jar = Path.of("");

  @BeforeEach
  void build() throws IOException {
    jar = folder.resolve("platform.jar");
    var manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, JavaLauncher.class.getName());
    attributes.putValue("Rongqiao-Main", Launched.class.getName());
    attributes.putValue("Rongqiao-Jvm-Flags", String.join(" ", FLAGS));
    attributes.putValue("Rongqiao-Serving-Flags", "-Dserving=true");
    try (var output = new JarOutputStream(Files.newOutputStream(jar), manifest)) {
      add(output, JavaLauncher.class);
      add(output, LaunchPlan.class);
      add(output, InstalledJavas.class);
      add(output, Class.forName(InstalledJavas.class.getName() + "$Installed"));
      add(output, Launched.class);
    } catch (ClassNotFoundException cause) {
      throw new IllegalStateException(cause);
    }
  }

  @Test
  void continuesOnTheJavaItNeeds() throws IOException, InterruptedException {
    Process process =
        launch(JAVA_OF_MAVEN, List.of("-Dflag.of.the.user=kept"), "load", "two words");

    assertThat(read(process.getInputStream()))
        .isEqualTo("feature 25, flag set, own kept, said [load, two words]");
    assertThat(process.waitFor()).isEqualTo(7);
  }

  @Test
  void needsNoSecondProcessWhereEverythingIsRight() throws IOException, InterruptedException {
    Process process = launch(System.getProperty("java.home", ""), FLAGS, "wait");
    try {
      assertThat(line(process)).isEqualTo("waiting");
      assertThat(process.children()).isEmpty();
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  @Test
  void stopsInOrderWhenItIsStopped() throws IOException, InterruptedException {
    Process process = launch(JAVA_OF_MAVEN, List.of(), "wait");
    assertThat(line(process)).isEqualTo("waiting");
    ProcessHandle platform = process.children().findFirst().orElseThrow();

    process.toHandle().destroy();

    assertThat(line(process)).isEqualTo("stopped in order");
    assertThat(process.waitFor()).isEqualTo(143);
    assertThat(platform.isAlive()).isFalse();
  }

  @Test
  void tellsOnlyWhoServesWhatServingNeeds() throws IOException {
    assertThat(LaunchPlan.of(jar).flags()).containsAll(FLAGS).endsWith("-Dserving=true");
    assertThat(LaunchPlan.of(jar, "serve").flags()).contains("-Dserving=true");
    assertThat(LaunchPlan.of(jar, "load", "serve").flags()).isEqualTo(FLAGS);
  }

  @Test
  void saysInOneSentenceWhatIsMissing() throws IOException, InterruptedException {
    var complaints = new ByteArrayOutputStream();
    var launcher =
        new JavaLauncher(
            InstalledJavas.of(Map.of("RONGQIAO_JAVA_HOME", "/nowhere"), folder),
            new PrintStream(complaints, true, UTF_8));

    int exit = launcher.continueElsewhere(LaunchPlan.of(jar), jar.toString(), 25);

    assertThat(exit).isEqualTo(1);
    assertThat(complaints.toString(UTF_8))
        .isEqualTo(
            "This needs a JDK 25, but runs on Java 25 and found none in /nowhere: install one or"
                + " name its folder in RONGQIAO_JAVA_HOME.\n");
  }

  @Test
  void prefersTheVersionItNeedsToANewerOne() throws IOException {
    install("jdk-17", "17.0.15");
    install("jdk-27", "27-ea");
    Path right = install("jdk-25", "25.0.3");
    install("broken", "not a version");

    assertThat(installed().atLeast(25)).contains(right);
    assertThat(installed().atLeast(26)).contains(folder.resolve("jdk-27"));
    assertThat(installed().atLeast(28)).isEqualTo(Optional.empty());
  }

  private InstalledJavas installed() {
    return new InstalledJavas(List.of(folder.resolve("gone")), List.of(folder, Path.of("/none")));
  }

  private Path install(String name, String version) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.createFile(
        java, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"\n".formatted(version));
    return home;
  }

  private Process launch(String home, List<String> flags, String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(Path.of(home, "bin", "java").toString()));
    command.addAll(flags);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
  }

  private static String line(Process process) throws IOException {
    return Objects.requireNonNull(process.inputReader().readLine());
  }

  private static String read(InputStream stream) throws IOException {
    return new String(stream.readAllBytes(), UTF_8).strip();
  }

  private static void add(JarOutputStream output, Class<?> type) throws IOException {
    String name = type.getName().replace('.', '/') + ".class";
    output.putNextEntry(new JarEntry(name));
    try (InputStream bytes =
        Objects.requireNonNull(type.getClassLoader().getResourceAsStream(name))) {
      bytes.transferTo(output);
    }
  }
}

package io.rongqiao.migrations.server;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Another process that serves a data folder until it is killed. */
final class Holder {

  private final Process process;
  private final long server;

  private Holder(Process process, long server) {
    this.process = process;
    this.server = server;
  }

  /** What the other process does: it starts the server, says so and stays. */
  public static void main(String... arguments) throws InterruptedException {
    EmbeddedPostgres server =
        EmbeddedPostgres.start(Path.of(arguments[0]), EmbeddedPostgres.ANY_PORT);
    System.out.println(server.pid());
    Thread.sleep(Long.MAX_VALUE);
  }

  static Holder start(Path folder) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "--class-path",
                System.getProperty("java.class.path"),
                Holder.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    var said =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    return new Holder(process, Long.parseLong(Objects.requireNonNull(said.readLine())));
  }

  long pid() {
    return process.pid();
  }

  ProcessHandle server() {
    return ProcessHandle.of(server).orElseThrow();
  }

  /** Kills the process as an operator in despair does. */
  void kill() {
    process.destroyForcibly().onExit().join();
  }

  /** Kills the guardian first, so that nobody looks after the server any more. */
  void killWithGuardian() {
    process
        .children()
        .filter(child -> child.pid() != server)
        .forEach(ProcessHandle::destroyForcibly);
    kill();
  }
}

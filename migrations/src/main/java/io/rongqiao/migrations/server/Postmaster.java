package io.rongqiao.migrations.server;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A running server process. It lives in a session of its own, so an interrupt from the terminal
 * reaches only us and we stop it in our own time; a guardian process stops it when we are killed.
 */
final class Postmaster {

  /** Signals of PostgreSQL's: disconnect everyone and checkpoint, or drop everything at once. */
  enum Shutdown {
    FAST("INT"),
    IMMEDIATE("QUIT");

    private final String signal;

    Shutdown(String signal) {
      this.signal = signal;
    }
  }

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration LAST_PATIENCE = Duration.ofSeconds(10);

  /**
   * Waits for our end of the pipe to close, that is for us to end; then stops the server $1 by the
   * signal $2 and removes the folder $3, if there is one to remove.
   */
  private static final String GUARDIAN =
      """
      cat >/dev/null
      kill -"$2" "$1" 2>/dev/null
      [ -n "$3" ] || exit 0
      for i in 1 2 3 4 5 6 7 8 9 10; do kill -0 "$1" 2>/dev/null || break; sleep 0.2; done
      rm -rf "$3"
      """;

  private final Process server;
  private final Process guardian;
  private final Shutdown shutdown;

  private Postmaster(Process server, Process guardian, Shutdown shutdown) {
    this.server = server;
    this.guardian = guardian;
    this.shutdown = shutdown;
  }

  /**
   * Starts the server and its guardian.
   *
   * @param command the server's program and arguments, run as the right user already
   * @param throwaway a folder to remove when we end, with a server that need not write anything
   */
  static Postmaster start(List<String> command, Path log, Optional<Path> throwaway) {
    Shutdown shutdown = throwaway.isPresent() ? Shutdown.IMMEDIATE : Shutdown.FAST;
    try {
      List<String> inOwnSession = new ArrayList<>(List.of("setsid"));
      inOwnSession.addAll(command);
      Process server =
          new ProcessBuilder(inOwnSession)
              .redirectInput(new File("/dev/null"))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
              .start();
      Process guardian =
          new ProcessBuilder(
                  "setsid",
                  "sh",
                  "-c",
                  GUARDIAN,
                  "rongqiao-guardian",
                  Long.toString(server.pid()),
                  shutdown.signal,
                  throwaway.map(Path::toString).orElse(""))
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      return new Postmaster(server, guardian, shutdown);
    } catch (IOException cause) {
      throw new DatabaseServerFailed("The database server cannot be started.", cause);
    }
  }

  /** Stops a server that a killed process left behind on this data folder. */
  static void stopLeftOver(Path data) {
    leftOver(data)
        .ifPresent(
            server -> {
              signal(server.pid(), Shutdown.FAST);
              if (!ended(server, PATIENCE)) {
                signal(server.pid(), Shutdown.IMMEDIATE);
              }
              if (!ended(server, LAST_PATIENCE)) {
                throw new DatabaseServerFailed(
                    "A database server left over on %s, process %d, does not stop."
                        .formatted(data, server.pid()));
              }
            });
  }

  private static Optional<ProcessHandle> leftOver(Path data) {
    Path pidFile = data.resolve("postmaster.pid");
    try {
      List<String> lines = Files.readAllLines(pidFile);
      Optional<ProcessHandle> process =
          lines.isEmpty()
              ? Optional.empty()
              : ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
      if (process.isPresent() && serves(process.get(), data)) {
        return process;
      }
      if (lines.isEmpty() || process.isPresent()) {
        // After a crash of the machine, or where the number is a stranger's by now, the server
        // would
        // refuse to start beside the file. A number that nobody has it judges better than we do.
        Files.delete(pidFile);
      }
      return Optional.empty();
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException | NumberFormatException cause) {
      throw new DatabaseServerFailed("The file %s cannot be read.".formatted(pidFile), cause);
    }
  }

  /** Whether the process is a server on these data. */
  private static boolean serves(ProcessHandle process, Path data) {
    try {
      Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
      return Files.readString(commandLine).contains(data.toString());
    } catch (IOException _) {
      // It has just ended.
      return false;
    }
  }

  private static boolean ended(ProcessHandle process, Duration patience) {
    long deadline = System.nanoTime() + patience.toNanos();
    while (process.isAlive() && System.nanoTime() < deadline) {
      Pause.ofMillis(20);
    }
    return !process.isAlive();
  }

  private static void signal(long pid, Shutdown shutdown) {
    ShellCommand.succeeds(List.of("sh", "-c", "kill -%s %d".formatted(shutdown.signal, pid)));
  }

  long pid() {
    return server.pid();
  }

  boolean isAlive() {
    return server.isAlive();
  }

  void stop() {
    guardian.destroyForcibly();
    signal(server.pid(), shutdown);
    try {
      if (server.waitFor(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        return;
      }
      signal(server.pid(), Shutdown.IMMEDIATE);
      if (!server.waitFor(LAST_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        server.destroyForcibly();
      }
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new DatabaseServerFailed("Interrupted while stopping the database server.", cause);
    }
  }
}

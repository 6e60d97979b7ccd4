package io.rongqiao.migrations.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.List;

/** A short-lived command of the operating system. */
final class ShellCommand {

  private ShellCommand() {}

  /** What the command wrote; a failure of it is ours. */
  static String run(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      process.getOutputStream().close();
      String output = new String(process.getInputStream().readAllBytes(), UTF_8);
      int exit = process.waitFor();
      if (exit != 0) {
        throw new DatabaseServerFailed(
            "%s ended with %d: %s".formatted(String.join(" ", command), exit, output.strip()));
      }
      return output;
    } catch (IOException cause) {
      throw new DatabaseServerFailed("%s cannot be run.".formatted(command.getFirst()), cause);
    } catch (InterruptedException cause) {
      Thread.currentThread().interrupt();
      throw new DatabaseServerFailed("Interrupted while waiting for a command.", cause);
    }
  }

  static boolean succeeds(List<String> command) {
    try {
      run(command);
      return true;
    } catch (DatabaseServerFailed _) {
      return false;
    }
  }
}

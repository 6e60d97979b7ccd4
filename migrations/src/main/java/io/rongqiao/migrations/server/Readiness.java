package io.rongqiao.migrations.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Whether a starting server serves yet; after a crash it first reads its journal again. Its own
 * note in the data folder is believed, since who answers on the port might be somebody else.
 */
record Readiness(Postmaster postmaster, Path data, Path log) {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int LINES_SHOWN = 8;

  /** The line of postmaster.pid, counted from 0, that holds the server's state. */
  private static final int STATE = 7;

  void await() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isReady()) {
      if (!postmaster.isAlive()) {
        throw new DatabaseServerFailed(
            "The database server ended while starting: %s".formatted(lastWords()));
      }
      if (System.nanoTime() > deadline) {
        throw new DatabaseServerFailed(
            "The database server is not ready after %d minutes; its log is %s."
                .formatted(PATIENCE.toMinutes(), log));
      }
      Pause.ofMillis(10);
    }
  }

  private boolean isReady() {
    try {
      List<String> lines = Files.readAllLines(data.resolve("postmaster.pid"));
      return lines.size() > STATE
          && lines.getFirst().strip().equals(Long.toString(postmaster.pid()))
          && lines.get(STATE).strip().equals("ready");
    } catch (NoSuchFileException _) {
      return false;
    } catch (IOException cause) {
      throw new DatabaseServerFailed("The data folder %s cannot be read.".formatted(data), cause);
    }
  }

  private String lastWords() {
    try {
      List<String> lines = Files.readAllLines(log);
      int from = Math.max(0, lines.size() - LINES_SHOWN);
      return String.join(System.lineSeparator(), lines.subList(from, lines.size()));
    } catch (IOException _) {
      return "its log %s cannot be read".formatted(log);
    }
  }
}

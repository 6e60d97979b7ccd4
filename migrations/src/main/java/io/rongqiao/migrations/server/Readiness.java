package io.rongqiao.migrations.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Whether a starting server answers yet; after a crash it first reads its log again. */
record Readiness(DataSource database, Postmaster postmaster, Path log) {

  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final int LINES_SHOWN = 8;

  void await() {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      if (answers()) {
        return;
      }
      if (!postmaster.isAlive()) {
        throw new DatabaseServerFailed(
            "The database server ended while starting: %s".formatted(lastWords()));
      }
      Pause.ofMillis(20);
    }
    throw new DatabaseServerFailed(
        "The database server does not answer after %d minutes; its log is %s."
            .formatted(PATIENCE.toMinutes(), log));
  }

  private boolean answers() {
    try (Connection connection = database.getConnection()) {
      return connection.isValid(5);
    } catch (SQLException _) {
      return false;
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

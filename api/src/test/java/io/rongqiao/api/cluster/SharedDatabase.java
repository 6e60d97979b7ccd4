package io.rongqiao.api.cluster;

import io.rongqiao.migrations.server.ScratchDatabase;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What the processes left behind in the database they share, as its owner sees it. */
final class SharedDatabase {

  private final ScratchDatabase database;

  SharedDatabase(ScratchDatabase database) {
    this.database = database;
  }

  /** Those who agreed to be read: a core enterprise that only owes is assessed by nobody. */
  List<String> codes() throws SQLException {
    return texts(
        "SELECT uscc FROM enterprise WHERE enterprise_key IN (SELECT enterprise_key FROM consent)"
            + " ORDER BY enterprise_key");
  }

  long lastPosition() throws SQLException {
    return number("SELECT coalesce(max(position), 0) FROM outbox");
  }

  long lastAssessment() throws SQLException {
    return number("SELECT max(position) FROM assessment");
  }

  long assessmentsAfter(long position) throws SQLException {
    return number("SELECT count(*) FROM assessment WHERE position > " + position);
  }

  /** How many of them conclude from the same evidence as another. */
  long repeatedAssessmentsAfter(long position) throws SQLException {
    return number(
        "SELECT count(*) - count(DISTINCT (enterprise_key, watermark)) FROM assessment"
            + " WHERE position > "
            + position);
  }

  /** How many enterprises have been assessed by all that was delivered. */
  long upToDate() throws SQLException {
    return number(
        "SELECT count(DISTINCT enterprise_key) FROM assessment"
            + " WHERE watermark >= (SELECT max(visible_at) FROM delivery)");
  }

  long evidenceFactsAfter(long position) throws SQLException {
    return number("SELECT count(*) FROM outbox WHERE " + evidenceAfter(position));
  }

  /** How many of those facts have been acted on; the table's key lets none count twice. */
  long actedOnAfter(long position) throws SQLException {
    return number(
        "SELECT count(*) FROM outbox JOIN consumed_event USING (event_id)"
            + " WHERE consumer = 'reassess' AND "
            + evidenceAfter(position));
  }

  long parked() throws SQLException {
    return number("SELECT count(*) FROM parked_event");
  }

  private static String evidenceAfter(long position) {
    return "topic = 'evidence.deliveries.v1' AND position > " + position;
  }

  private long number(String query) throws SQLException {
    return Long.parseLong(texts(query).getFirst());
  }

  private List<String> texts(String query) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }
}

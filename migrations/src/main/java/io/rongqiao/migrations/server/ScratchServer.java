package io.rongqiao.migrations.server;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** The one throw-away server of this process; its guardian removes it when the process ends. */
final class ScratchServer {

  private static final String TEMPLATE = "migrated";

  private ScratchServer() {}

  private static final class Started {

    static final EmbeddedPostgres SERVER = start();

    private static EmbeddedPostgres start() {
      try {
        return EmbeddedPostgres.startThrowaway(Files.createTempDirectory("rongqiao-scratch-"));
      } catch (IOException cause) {
        throw new DatabaseServerFailed("No folder can be made for a scratch database.", cause);
      }
    }
  }

  private static final class Migrated {

    static final String NAME = migrate();

    private static String migrate() {
      execute("CREATE DATABASE " + TEMPLATE);
      SchemaMigration.migrate(server().dataSource(TEMPLATE));
      return TEMPLATE;
    }
  }

  static EmbeddedPostgres server() {
    return Started.SERVER;
  }

  /** The name of a database that was migrated once and is only ever copied. */
  static String template() {
    return Migrated.NAME;
  }

  static void execute(String sql) {
    try (Connection connection = server().dataSource("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException cause) {
      throw new DatabaseServerFailed("A scratch database fails: " + sql, cause);
    }
  }
}

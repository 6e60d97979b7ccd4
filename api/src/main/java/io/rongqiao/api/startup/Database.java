package io.rongqiao.api.startup;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.settings.StartFailed;
import io.rongqiao.migrations.server.EmbeddedPostgres;
import java.sql.SQLException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where the database is, and the connections to it that the whole process shares. */
final class Database {

  private static final int MOST_CONNECTIONS = 16;

  private Database() {}

  /** Where a server of our own answers. */
  static Settings.Database of(EmbeddedPostgres server) {
    return new Settings.Database(server.jdbcUrl(), server.user(), server.password());
  }

  static HikariDataSource connect(Settings.Database database, @Nullable LocalDate businessDate) {
    var pool = new HikariConfig();
    pool.setPoolName("database");
    pool.setJdbcUrl(database.url());
    pool.setUsername(database.user());
    pool.setPassword(database.password());
    pool.setMaximumPoolSize(MOST_CONNECTIONS);
    pool.setMinimumIdle(2);
    pool.setInitializationFailTimeout(10_000);
    if (businessDate != null) {
      pool.setConnectionInitSql("SET rongqiao.business_date = '%s'".formatted(businessDate));
    }
    pool.addDataSourceProperty("reWriteBatchedInserts", "true");
    try {
      return new HikariDataSource(pool);
    } catch (PoolInitializationException failure) {
      throw new StartFailed(reason(database, failure), failure);
    }
  }

  private static String reason(Settings.Database database, PoolInitializationException failure) {
    String state = sqlState(failure);
    String address = database.url().replaceAll("[?].*", "");
    if (state.startsWith("28")) {
      return "The database at %s refuses the user %s with this password."
          .formatted(address, database.user());
    }
    if (state.equals("3D000")) {
      return "The server has no database of the name in %s.".formatted(address);
    }
    return "No database answers at %s.".formatted(address);
  }

  private static String sqlState(Throwable failure) {
    @Nullable Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof SQLException problem && problem.getSQLState() != null) {
        return problem.getSQLState();
      }
      cause = cause.getCause();
    }
    return "";
  }
}

package io.rongqiao.migrations.server;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * A database with the present schema and nothing in it, thrown away when closed. Tests, benchmarks
 * and trials each take one of their own: it is copied from a template in some 50 ms.
 *
 * <p>All of them live on one server per process, which starts with the first and ends with the
 * process.
 */
public final class ScratchDatabase implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final int MOST_CONNECTIONS = 10;

  private final String name;
  private final HikariDataSource pool;

  private ScratchDatabase(String name, HikariDataSource pool) {
    this.name = name;
    this.pool = pool;
  }

  /** A copy of the migrated, empty template. */
  public static ScratchDatabase create() {
    return copyOf(ScratchServer.template());
  }

  /** A database without a schema, for what makes or tests one. */
  public static ScratchDatabase createBlank() {
    return copyOf("template0");
  }

  private static ScratchDatabase copyOf(String template) {
    String name = "scratch_" + COUNT.incrementAndGet();
    ScratchServer.execute(
        "CREATE DATABASE %s TEMPLATE %s STRATEGY wal_log".formatted(name, template));
    EmbeddedPostgres server = ScratchServer.server();
    var settings = new HikariConfig();
    settings.setPoolName(name);
    settings.setJdbcUrl(server.jdbcUrl(name));
    settings.setUsername(server.user());
    settings.setPassword(server.password());
    settings.setMaximumPoolSize(MOST_CONNECTIONS);
    settings.setMinimumIdle(1);
    return new ScratchDatabase(name, new HikariDataSource(settings));
  }

  /** Its connections, pooled. */
  public DataSource dataSource() {
    return pool;
  }

  public String jdbcUrl() {
    return pool.getJdbcUrl();
  }

  public String user() {
    return pool.getUsername();
  }

  public String password() {
    return pool.getPassword();
  }

  @Override
  public void close() {
    pool.close();
    ScratchServer.execute("DROP DATABASE IF EXISTS %s WITH (FORCE)".formatted(name));
  }
}

package io.rongqiao.migrations.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** On a server of its own: the roles belong to the server, and the first test wants none there. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SchemaMigrationTest {

  private final EmbeddedPostgres server;

  SchemaMigrationTest(@TempDir Path folder) {
    server = EmbeddedPostgres.startThrowaway(folder.resolve("server"));
  }

  @AfterAll
  void stop() {
    server.close();
  }

  @Test
  @Order(1)
  void mayRunAtOnceForTwoDatabasesOfAServer() throws SQLException {
    execute("CREATE DATABASE one", "CREATE DATABASE two");

    assertThat(atOnce(server.dataSource("one"), server.dataSource("two")))
        .allSatisfy(applied -> assertThat(applied).isPositive());
  }

  @Test
  void isDoneByOneOfManyWhoTry() throws SQLException {
    execute("CREATE DATABASE shared");
    DataSource shared = server.dataSource("shared");

    List<Integer> applied = atOnce(shared, shared, shared);

    assertThat(applied).containsOnlyOnce(applied.stream().max(Integer::compare).orElseThrow());
    assertThat(SchemaMigration.migrate(shared)).isZero();
  }

  @Test
  void needsNoSuperuser() throws SQLException {
    execute(
        "CREATE ROLE owner LOGIN PASSWORD 'owner' CREATEROLE BYPASSRLS",
        "CREATE DATABASE owned OWNER owner",
        "GRANT rongqiao_app, rongqiao_loader TO owner WITH INHERIT FALSE, SET TRUE");
    var source = new PGSimpleDataSource();
    source.setUrl(server.jdbcUrl("owned"));
    source.setUser("owner");
    source.setPassword("owner");

    assertThat(SchemaMigration.migrate(source)).isPositive();
    assertThat(actingAs(source)).isEqualTo("rongqiao_app");
  }

  @Test
  void makesPartitionsByHash() throws SQLException {
    execute("CREATE DATABASE partitioned");
    DataSource source = server.dataSource("partitioned");
    SchemaMigration.migrate(source);

    execute(
        source,
        "CREATE TABLE trial (enterprise_key bigint) PARTITION BY HASH (enterprise_key)",
        "CALL create_hash_partitions('trial', 12)",
        "INSERT INTO trial SELECT generate_series(1, 1000)");

    assertThat(
            read(
                source,
                "SELECT string_agg(inhrelid::regclass::text, ' ' ORDER BY inhrelid)"
                    + " FROM pg_inherits WHERE inhparent = 'trial'::regclass"))
        .startsWith("trial_p00 trial_p01")
        .endsWith("trial_p11");
    assertThatThrownBy(() -> execute(source, "CALL create_hash_partitions('trial', 0)"))
        .isInstanceOf(SQLException.class)
        .hasMessageContaining("0 is no number of partitions");
  }

  private static List<Integer> atOnce(DataSource... databases) {
    try (ExecutorService threads = Executors.newFixedThreadPool(databases.length)) {
      return Stream.of(databases)
          .map(it -> CompletableFuture.supplyAsync(() -> SchemaMigration.migrate(it), threads))
          .toList()
          .stream()
          .map(CompletableFuture::join)
          .toList();
    }
  }

  private static String actingAs(DataSource source) {
    var transactions = new JdbcTransactions(source, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    return transactions.call(
        new Access.Platform("a test"),
        () -> String.valueOf(transactions.dsl().fetchSingle("SELECT current_user").get(0)));
  }

  private void execute(String... statements) throws SQLException {
    execute(server.dataSource(), statements);
  }

  private static void execute(DataSource source, String... statements) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String read(DataSource source, String sql) throws SQLException {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

package io.rongqiao.migrations.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {

  private static final Duration SHORT = Duration.ofMillis(300);

  @TempDir private Path folder;

  @Test
  void findsTheDataOfTheFirstStartAtTheSecond() throws SQLException {
    String password;
    try (EmbeddedPostgres first = start()) {
      execute(first, "CREATE TABLE kept (word text)");
      execute(first, "INSERT INTO kept VALUES ('融桥')");
      password = first.password();
    }

    try (EmbeddedPostgres second = start()) {
      assertThat(read(second, "SELECT word FROM kept")).isEqualTo("融桥");
      assertThat(second.password()).isEqualTo(password);
    }
  }

  @Test
  void isSafeInWhatItKeepsAndWhomItAnswers() throws SQLException, IOException {
    try (EmbeddedPostgres server = start()) {
      assertThatThrownBy(
              () -> DriverManager.getConnection(server.jdbcUrl(), server.user(), "guessed"))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("password authentication failed");
      assertThat(read(server, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
      assertThat(read(server, "SHOW fsync")).isEqualTo("on");
      assertThat(read(server, "SHOW data_checksums")).isEqualTo("on");
      assertThat(read(server, "SHOW unix_socket_directories")).isEmpty();
      assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
          .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }
  }

  @Test
  void leavesNothingOfAThrowaway() throws SQLException {
    Path elsewhere = folder.resolve("throwaway");

    try (EmbeddedPostgres server = EmbeddedPostgres.startThrowaway(elsewhere)) {
      assertThat(read(server, "SHOW fsync")).isEqualTo("off");
    }

    assertThat(elsewhere).doesNotExist();
  }

  @Test
  void listensWhereItIsTold() throws SQLException, IOException {
    int port;
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
      int taken = port;
      assertThatThrownBy(() -> EmbeddedPostgres.start(folder, taken))
          .isInstanceOf(DatabaseServerFailed.class)
          .hasMessageContaining("ended while starting")
          .hasMessageContaining("Address already in use");
    }

    try (EmbeddedPostgres server = EmbeddedPostgres.start(folder, port)) {
      assertThat(server.port()).isEqualTo(port);
      assertThat(read(server, "SHOW port")).isEqualTo(Integer.toString(port));
    }
  }

  @Test
  void waitsForTheHolderOfTheFolderToGo() throws SQLException {
    EmbeddedPostgres first = start();
    assertThatThrownBy(
            () -> EmbeddedPostgres.start(folder, EmbeddedPostgres.ANY_PORT, false, SHORT))
        .isInstanceOf(DatabaseServerFailed.class)
        .hasMessageContaining("this very process");
    CompletableFuture<EmbeddedPostgres> second = CompletableFuture.supplyAsync(this::start);
    assertThatThrownBy(() -> second.get(300, TimeUnit.MILLISECONDS))
        .isInstanceOf(TimeoutException.class);

    first.close();

    try (EmbeddedPostgres server = second.join()) {
      assertThat(read(server, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void saysWhoHoldsTheFolder() throws IOException {
    Holder holder = Holder.start(folder);
    try {
      assertThatThrownBy(
              () -> EmbeddedPostgres.start(folder, EmbeddedPostgres.ANY_PORT, false, SHORT))
          .isInstanceOf(DatabaseServerFailed.class)
          .hasMessageMatching(
              "The data folder .* is in use by process %d \\(.*java\\);.*".formatted(holder.pid()));
    } finally {
      holder.kill();
    }
  }

  @Test
  void stopsTheServerWhenTheProcessIsKilled() throws IOException {
    Holder holder = Holder.start(folder);
    ProcessHandle server = holder.server();

    holder.kill();

    assertThat(server.onExit().completeOnTimeout(server, 10, TimeUnit.SECONDS).join().isAlive())
        .isFalse();
  }

  @Test
  void stopsAServerThatNobodyLooksAfterAnyMore() throws IOException, SQLException {
    Holder holder = Holder.start(folder);
    ProcessHandle leftOver = holder.server();
    holder.killWithGuardian();
    assertThat(leftOver.isAlive()).isTrue();

    try (EmbeddedPostgres server = start()) {
      assertThat(leftOver.isAlive()).isFalse();
      assertThat(read(server, "SELECT 1")).isEqualTo("1");
    }
  }

  @Test
  void startsBesideTheRemnantsOfACrash() throws IOException, SQLException {
    start().close();
    Path pidFile = folder.resolve("data").resolve("postmaster.pid");
    Files.createFile(pidFile);
    start().close();
    Process stranger = new ProcessBuilder("sleep", "60").start();
    Files.writeString(pidFile, stranger.pid() + "\n" + folder.resolve("data") + "\n");

    try (EmbeddedPostgres server = start()) {
      assertThat(read(server, "SELECT 1")).isEqualTo("1");
      assertThat(stranger.isAlive()).isTrue();
    } finally {
      stranger.destroyForcibly();
    }
  }

  private EmbeddedPostgres start() {
    return EmbeddedPostgres.start(folder, EmbeddedPostgres.ANY_PORT);
  }

  private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String read(EmbeddedPostgres server, String sql) throws SQLException {
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}

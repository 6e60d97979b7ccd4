package io.rongqiao.migrations.server;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A PostgreSQL server of the platform's own, so that nothing need be installed.
 *
 * <p>It keeps one folder: the data, the password, the log and a lock. It answers on the loopback
 * address only and asks for the password. What it committed is on disk, unless it is a throw-away.
 * Whoever starts it closes it, after everything that uses it; if that never happens because the
 * process was killed, a guardian stops the server, and the next start deals with what is left.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  /** Any port that is free. */
  public static final int ANY_PORT = 0;

  private static final String USER = "rongqiao";
  private static final String DATABASE = "rongqiao";

  /**
   * A segment of the log is filled with zeros before it is first used, and whoever commits waits
   * for that: under a tenth of a second with 16 megabytes, which a short one does not take.
   */
  private static final int WAL_SEGMENT_MEGABYTES = 4;

  private static final Duration PATIENCE_WITH_HOLDER = Duration.ofSeconds(30);

  private final Path folder;
  private final FolderLock lock;
  private final ServerSettings settings;
  private final String password;
  private final Postmaster postmaster;

  private EmbeddedPostgres(
      Path folder,
      FolderLock lock,
      ServerSettings settings,
      String password,
      Postmaster postmaster) {
    this.folder = folder;
    this.lock = lock;
    this.settings = settings;
    this.password = password;
    this.postmaster = postmaster;
  }

  /**
   * Starts the server on the folder, which is made if need be. Data found there are kept. Waits for
   * up to 30 seconds while another process holds the folder.
   *
   * @param port where it listens, or {@link #ANY_PORT}
   */
  public static EmbeddedPostgres start(Path folder, int port) {
    return start(folder, port, false, PATIENCE_WITH_HOLDER);
  }

  /** Starts a server that trades safety for speed and whose folder goes when it is closed. */
  public static EmbeddedPostgres startThrowaway(Path folder) {
    return start(folder, ANY_PORT, true, PATIENCE_WITH_HOLDER);
  }

  static EmbeddedPostgres start(Path chosen, int port, boolean throwaway, Duration patience) {
    Path folder = made(chosen);
    FolderLock lock = FolderLock.acquire(folder, patience);
    try {
      return startLocked(folder, lock, port, throwaway);
    } catch (DatabaseServerFailed failure) {
      lock.close();
      throw failure;
    }
  }

  private static EmbeddedPostgres startLocked(
      Path folder, FolderLock lock, int port, boolean throwaway) {
    Path data = folder.resolve("data");
    Postmaster.stopLeftOver(data);
    ServerUser user = ServerUser.find();
    ServerBinaries binaries =
        user.ownsFolder()
            ? ServerBinaries.in(folder.resolve("binaries"))
            : ServerBinaries.inCache();
    String password = password(folder.resolve("password"));
    user.handOver(folder);
    if (!Files.isDirectory(data)) {
      initialise(binaries, user, folder, data, throwaway);
    }
    ServerSettings settings =
        new ServerSettings(data, port == ANY_PORT ? freePort() : port, throwaway);
    Path log = folder.resolve("postgresql.log");
    Postmaster postmaster =
        Postmaster.start(
            user.command(settings.command(binaries.program("postgres"))),
            log,
            throwaway ? Optional.of(folder) : Optional.empty());
    var server = new EmbeddedPostgres(folder, lock, settings, password, postmaster);
    try {
      new Readiness(postmaster, data, log).await();
      server.createDatabase();
      return server;
    } catch (DatabaseServerFailed failure) {
      postmaster.stop();
      throw failure;
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder).toRealPath();
    } catch (IOException cause) {
      throw new DatabaseServerFailed("The folder %s cannot be made.".formatted(folder), cause);
    }
  }

  private static String password(Path file) {
    try {
      if (!Files.exists(file)) {
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        var ownerOnly =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path partial = Files.createTempFile(file.getParent(), "password", "", ownerOnly);
        Files.writeString(partial, HexFormat.of().formatHex(random), US_ASCII);
        Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
      }
      return Files.readString(file, US_ASCII).strip();
    } catch (IOException cause) {
      throw new DatabaseServerFailed("The password file %s fails.".formatted(file), cause);
    }
  }

  /** Makes the data folder under another name first, so that it is there whole or not at all. */
  private static void initialise(
      ServerBinaries binaries, ServerUser user, Path folder, Path data, boolean throwaway) {
    Path partial = folder.resolve("data.partial");
    try {
      FolderRemoval.remove(partial);
      ShellCommand.run(
          user.command(
              binaries.program("initdb"),
              "--pgdata=" + partial,
              "--username=" + USER,
              "--pwfile=" + folder.resolve("password"),
              "--auth=scram-sha-256",
              "--encoding=UTF8",
              "--locale-provider=builtin",
              "--builtin-locale=C.UTF-8",
              "--locale=C",
              "--no-instructions",
              "--wal-segsize=" + WAL_SEGMENT_MEGABYTES,
              throwaway ? "--no-sync" : "--data-checksums"));
      Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException cause) {
      throw new DatabaseServerFailed("The data folder %s cannot be made.".formatted(data), cause);
    }
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException cause) {
      throw new DatabaseServerFailed("No port is free.", cause);
    }
  }

  private void createDatabase() {
    try (Connection connection = dataSource("postgres").getConnection();
        Statement statement = connection.createStatement();
        var found =
            statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + DATABASE + "'")) {
      if (!found.next()) {
        statement.execute("CREATE DATABASE " + DATABASE);
      }
    } catch (SQLException cause) {
      throw new DatabaseServerFailed("The database cannot be made.", cause);
    }
  }

  /** Where the platform's database is. */
  public String jdbcUrl() {
    return jdbcUrl(DATABASE);
  }

  /** Where a database on this server is. */
  public String jdbcUrl(String database) {
    return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(settings.port(), database);
  }

  public String user() {
    return USER;
  }

  public String password() {
    return password;
  }

  public int port() {
    return settings.port();
  }

  /** The platform's database, a new connection each time. */
  public DataSource dataSource() {
    return dataSource(DATABASE);
  }

  DataSource dataSource(String database) {
    var source = new PGSimpleDataSource();
    source.setUrl(jdbcUrl(database));
    source.setUser(USER);
    source.setPassword(password);
    return source;
  }

  long pid() {
    return postmaster.pid();
  }

  /** Disconnects everyone and stops the server. What was committed is kept; twice is once. */
  @Override
  public void close() {
    postmaster.stop();
    try {
      if (settings.throwaway()) {
        FolderRemoval.remove(folder);
      }
    } catch (IOException cause) {
      throw new DatabaseServerFailed("The folder %s cannot be removed.".formatted(folder), cause);
    } finally {
      lock.close();
    }
  }
}

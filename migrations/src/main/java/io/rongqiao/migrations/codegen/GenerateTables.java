package io.rongqiao.migrations.codegen;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.rongqiao.migrations.server.EmbeddedPostgres;
import io.rongqiao.migrations.server.SchemaMigration;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/**
 * Runs the migrations on a throw-away server and generates the tables from what is there then. The
 * build launches it from source, before anything is compiled. While neither a migration nor what
 * generates changed since the last time, it does nothing.
 */
public final class GenerateTables {

  private static final Logger FLYWAY = Logger.getLogger("org.flywaydb");

  private GenerateTables() {}

  /**
   * Generates.
   *
   * @param arguments the folder of the module's main sources, and the folder to generate into
   */
  public static void main(String... arguments) throws IOException {
    Path sources = Path.of(arguments[0]);
    Path target = Path.of(arguments[1]);
    Path migrations = sources.resolve("resources/db/migration");
    String digest = digest(migrations, sources.resolve("java/io/rongqiao/migrations/codegen"));
    Path memory = target.resolve("generated-from.txt");
    if (Files.exists(memory) && Files.readString(memory).equals(digest)) {
      return;
    }
    FLYWAY.setLevel(Level.WARNING);
    try (EmbeddedPostgres server =
        EmbeddedPostgres.startThrowaway(Files.createTempDirectory("rongqiao-codegen-"))) {
      SchemaMigration.migrate(server.dataSource(), migrations);
      new TableGenerator(server, target).generate();
    }
    Files.writeString(memory, digest);
  }

  private static String digest(Path... folders) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path folder : folders) {
        for (Path file : files(folder)) {
          digest.update(file.getFileName().toString().getBytes(UTF_8));
          digest.update(Files.readAllBytes(file));
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException cause) {
      throw new IllegalStateException("every JDK has SHA-256", cause);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}

package io.rongqiao.api;

import io.micronaut.runtime.server.EmbeddedServer;
import io.rongqiao.api.settings.Settings;
import io.rongqiao.api.startup.PlatformStart;
import io.rongqiao.api.startup.Progress;
import io.rongqiao.api.startup.StopSequence;
import io.rongqiao.migrations.server.ScratchDatabase;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import javax.sql.DataSource;

/** The whole platform with a small demonstration, started once for all tests of this process. */
public final class RunningPlatform {

  private static final ScratchDatabase DATABASE = ScratchDatabase.create();
  private static final Path FOLDER = folderOfItsOwn();
  private static final EmbeddedServer SERVER = start();

  private RunningPlatform() {}

  public static URI address() {
    return SERVER.getURI();
  }

  /** Its database, as the owner of the tables. */
  public static DataSource database() {
    return DATABASE.dataSource();
  }

  /** Where it keeps keys and received files. */
  public static Path folder() {
    return FOLDER;
  }

  /** Where its broker answers. */
  public static String broker() {
    return bean(PlatformStart.Broker.class).servers();
  }

  /** One of the objects it is made of. */
  public static <T> T bean(Class<T> type) {
    return SERVER.getApplicationContext().getBean(type);
  }

  private static Path folderOfItsOwn() {
    try {
      return Files.createTempDirectory("platform");
    } catch (IOException cause) {
      throw new UncheckedIOException(cause);
    }
  }

  private static EmbeddedServer start() {
    var settings =
        new Settings(
            "localhost",
            0,
            FOLDER,
            new Settings.Database(DATABASE.jdbcUrl(), DATABASE.user(), DATABASE.password()),
            null,
            3,
            LocalDate.of(2020, 2, 29),
            true,
            12,
            null);
    var silence =
        new Progress(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    return new PlatformStart(settings, silence, StopSequence.onExit()).run();
  }
}

package io.rongqiao.migrations.server;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings a database to the present schema. Any number of processes may try at once; one does it.
 */
public final class SchemaMigration {

  private SchemaMigration() {}

  /**
   * Applies the migrations that came with the platform and are not applied yet.
   *
   * @return how many that were
   */
  public static int migrate(DataSource database) {
    return migrate(database, "classpath:db/migration");
  }

  /** Applies the migrations in a folder, for whoever has no class path yet. */
  public static int migrate(DataSource database, Path folder) {
    return migrate(database, "filesystem:" + folder);
  }

  private static int migrate(DataSource database, String location) {
    return Flyway.configure()
        .dataSource(database)
        .locations(location)
        .failOnMissingLocations(true)
        .validateMigrationNaming(true)
        // Each subject has numbers of its own, so a later one may stand before what is applied.
        .outOfOrder(true)
        .load()
        .migrate()
        .migrationsExecuted;
  }
}

package io.rongqiao.migrations.codegen;

import io.rongqiao.migrations.server.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.ForcedType;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Logging;
import org.jooq.meta.jaxb.Target;

/** The settings of jOOQ's generator: our own tables and functions, with the JDK's types. */
record TableGenerator(EmbeddedPostgres server, Path target) {

  private static final String PACKAGE = "io.rongqiao.migrations.schema";

  /** What is in the schema but not ours to use: partitions, and what extensions brought along. */
  private static final String NOT_OURS =
      """
      SELECT relname FROM pg_class WHERE relispartition
      UNION
      SELECT proname FROM pg_proc JOIN pg_depend ON objid = pg_proc.oid AND deptype = 'e'
      """;

  void generate() {
    Configuration configuration =
        new Configuration()
            .withLogging(Logging.WARN)
            .withJdbc(
                new Jdbc()
                    .withUrl(server.jdbcUrl())
                    .withUser(server.user())
                    .withPassword(server.password()))
            .withGenerator(
                new Generator()
                    .withDatabase(database())
                    .withGenerate(elements())
                    .withTarget(
                        new Target().withPackageName(PACKAGE).withDirectory(target.toString())));
    try {
      GenerationTool.generate(configuration);
    } catch (Exception cause) {
      throw new IllegalStateException("The tables cannot be generated.", cause);
    }
  }

  private Database database() {
    return new Database()
        .withName("org.jooq.meta.postgres.PostgresDatabase")
        .withInputSchema("public")
        .withOutputSchemaToDefault(true)
        .withExcludes(String.join("|", excluded()))
        .withForcedTypes(
            new ForcedType()
                .withName("INSTANT")
                .withIncludeTypes("(?i:timestamptz|timestamp.*with time zone)"));
  }

  private static Generate elements() {
    return new Generate()
        .withDeprecated(false)
        .withComments(false)
        .withJavadoc(false)
        .withGlobalObjectReferences(true)
        // Children are read by multiset; a table that refers to itself makes these names ambiguous.
        .withImplicitJoinPathsToMany(false)
        .withImplicitJoinPathsManyToMany(false)
        .withIndexes(false)
        .withPojos(false)
        .withDaos(false);
  }

  private List<String> excluded() {
    List<String> excluded = new ArrayList<>(List.of("flyway_schema_history"));
    try (Connection connection = server.dataSource().getConnection();
        Statement statement = connection.createStatement();
        ResultSet names = statement.executeQuery(NOT_OURS)) {
      while (names.next()) {
        excluded.add(Pattern.quote(names.getString(1)));
      }
    } catch (SQLException cause) {
      throw new IllegalStateException("The schema cannot be read.", cause);
    }
    return excluded;
  }
}

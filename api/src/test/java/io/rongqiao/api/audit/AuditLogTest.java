package io.rongqiao.api.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.migrations.server.ScratchDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class AuditLogTest {

  private static final Clock NOON =
      Clock.fixed(Instant.parse("2020-02-29T12:00:00Z"), ZoneOffset.UTC);

  private static ScratchDatabase database;

  @BeforeAll
  static void open() {
    database = ScratchDatabase.create();
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void noticesARecordThatWasChanged() throws SQLException {
    AuditLog log = AuditLog.over(database.dataSource(), NOON);
    log.note("operator", "sign-in", "Admitted", Map.of());
    log.note("operator", "load", "1", Map.of("kind", "invoices"));
    log.note("operator", "load", "2", Map.of("kind", "tax-grades"));
    assertThat(log.verify())
        .isInstanceOfSatisfying(
            AuditLog.Verification.Whole.class, whole -> assertThat(whole.records()).isEqualTo(3));

    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("UPDATE audit_record SET actor = 'somebody else' WHERE position = 2");
    }

    assertThat(log.verify()).isEqualTo(new AuditLog.Verification.Broken(2));
  }
}

package io.rongqiao.api.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import io.rongqiao.api.broker.EmbeddedBroker;
import io.rongqiao.api.broker.Topics;
import io.rongqiao.matching.audience.AudienceIncomplete;
import io.rongqiao.matching.audience.GatheredAudience;
import io.rongqiao.matching.audience.JooqAudienceMembers;
import io.rongqiao.matching.audience.SimulateProduct;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.migrations.server.ScratchDatabase;
import io.rongqiao.migrations.transaction.JdbcTransactions;
import io.rongqiao.scoring.consent.JooqAccessLog;
import io.rongqiao.scoring.feature.FeatureSets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two processes' parts of an audience, over a real broker and a real database. */
class AudienceExchangeTest {

  private static final Duration SOON = Duration.ofSeconds(60);
  private static final int ENTERPRISES = 60;

  @TempDir private Path folder;

  private final ScratchDatabase database = ScratchDatabase.create();
  private EmbeddedBroker broker;

  @BeforeEach
  void start() throws SQLException {
    broker = EmbeddedBroker.start(folder);
    Topics.create(broker.servers(), 6);
    fill();
  }

  @AfterEach
  void stop() {
    broker.close();
    database.close();
  }

  @Test
  void answersForAllPartitionsWhoeverHoldsThem() throws SQLException {
    AudienceParts first = part();
    SimulateProduct asked = new SimulateProduct(new GatheredAudience(first), new byte[] {1});
    try (AudienceParts second = part()) {
      await().atMost(SOON).until(() -> first.held() == 3 && second.held() == 3);

      await().atMost(SOON).ignoreExceptions().until(() -> asked.counted() == ENTERPRISES);
      revokeOne();
      assertThat(asked.counted()).isEqualTo(ENTERPRISES - 1);
    }
    assertThatThrownBy(asked::counted).isInstanceOf(AudienceIncomplete.class);
    await().atMost(SOON).ignoreExceptions().until(() -> asked.counted() == ENTERPRISES - 1);
    first.close();
  }

  private AudienceParts part() {
    LocalDate today = LocalDate.of(2020, 2, 29);
    JdbcTransactions transactions =
        new JdbcTransactions(
            database.dataSource(), Clock.systemUTC(), () -> today, JooqAccessLog::new);
    return new AudienceParts(
            transactions,
            new JooqAudienceMembers(transactions.dsl()),
            Vocabulary.of(FeatureSets.current()),
            () -> today,
            4711)
        .start(broker.servers());
  }

  private void revokeOne() throws SQLException {
    execute(
        """
        INSERT INTO consent_revocation
        SELECT id, now(), 'owner' FROM consent ORDER BY enterprise_key LIMIT 1
        """);
  }

  private void fill() throws SQLException {
    execute(
        """
        WITH made AS (
            INSERT INTO enterprise (uscc, name, registered_at, updated_at)
            SELECT '91110108MA' || lpad(number::text, 8, '0'), 'firm ' || number, now(), now()
            FROM generate_series(1, %d) AS number
            RETURNING enterprise_key)
        INSERT INTO consent (id, enterprise_key, purpose, families, granted_at, granted_by,
            valid_until, signature, signing_key)
        SELECT gen_random_uuid(), enterprise_key, 'CREDIT_PROFILE', ARRAY['INVOICE'], now(), 'owner',
            DATE '2021-01-01', decode(repeat('00', 64), 'hex'), 'test'
        FROM made
        """
            .formatted(ENTERPRISES));
    execute(
        """
        INSERT INTO assessment (enterprise_key, id, consent_id, as_of, families, outcome, points,
            grade, feature_set, scorecard, watermark, document, digest, sealed_at)
        SELECT enterprise_key, gen_random_uuid(), id, DATE '2020-02-29', families, 'GRADED', 700, 'B',
            'f', 's', now(), '{}', encode(sha256('{}'), 'hex'), now()
        FROM consent
        """);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

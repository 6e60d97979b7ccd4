package io.rongqiao.migrations.transaction;

import static io.rongqiao.migrations.schema.Tables.CONSUMED_EVENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jooq.impl.DSL.field;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.rongqiao.migrations.server.ScratchDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcTransactionsTest {

  private static final Instant MOMENT = Instant.parse("2020-02-29T04:00:00Z");
  private static final UUID CONSENT = new UUID(1, 2);
  private static final Access PLATFORM = new Access.Platform("a test");
  private static final Access READER =
      new Access.UnderConsent(CONSENT, "a lender", "LEAD_DELIVERY");

  private static final ScratchDatabase database = ScratchDatabase.create();

  private final List<UUID> logged = new ArrayList<>();
  private final JdbcTransactions transactions =
      new JdbcTransactions(
          database.dataSource(),
          Clock.fixed(MOMENT, ZoneOffset.UTC),
          db ->
              (consents, _, _) -> {
                logged.addAll(consents);
                consume(db, "log");
              });

  @AfterAll
  static void drop() {
    database.close();
  }

  @AfterEach
  void forget() throws SQLException {
    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement()) {
      statement.execute("TRUNCATE consumed_event");
    }
  }

  @Test
  void actsAsTheRoleOfTheApplication() {
    assertThat(valueOf(PLATFORM, "current_user")).isEqualTo("rongqiao_app");
    assertThat(valueOf(PLATFORM, "current_actor()")).isEqualTo("a test");
    assertThat(valueOf(PLATFORM, "current_enterprise()")).isNull();
    assertThat(valueOf(PLATFORM, "current_consent()")).isNull();
    assertThat(valueOf(PLATFORM, "current_institution()")).isNull();
    assertThat(valueOf(PLATFORM, "current_purpose()")).isNull();
  }

  @Test
  void saysOnWhoseBehalf() {
    assertThat(valueOf(new Access.Own(42, "its owner"), "current_enterprise()")).isEqualTo("42");
    assertThat(valueOf(READER, "current_consent() || ' ' || current_purpose()"))
        .isEqualTo(CONSENT + " LEAD_DELIVERY");
    assertThat(valueOf(new Access.Institution(CONSENT, "a clerk"), "current_institution()"))
        .isEqualTo(CONSENT.toString());
  }

  @Test
  void aStatementAloneIsCommittedByItself() {
    assertThat(transactions.alone(() -> consuming("alone"))).isTrue();

    assertThat(consumers()).containsExactly("alone");
    assertThat(transactions.isUnderWay()).isFalse();
  }

  @Test
  void aStatementAloneIsCommittedWhateverThePoolIsTold() {
    var settings = new HikariConfig();
    settings.setDataSource(database.dataSource());
    settings.setAutoCommit(false);
    try (var pool = new HikariDataSource(settings)) {
      var pooled = new JdbcTransactions(pool, Clock.systemUTC());

      pooled.alone(
          () -> {
            consume(pooled.dsl(), "alone");
            return true;
          });
    }

    assertThat(consumers()).containsExactly("alone");
  }

  @Test
  void aSecondStatementHasNoPlaceBesideOneAlone() {
    assertThatIllegalStateException()
        .isThrownBy(() -> transactions.alone(() -> consuming("one") && consuming("two")))
        .withMessageContaining("two are not");

    assertThat(consumers()).containsExactly("one");
  }

  @Test
  void noUnitOfWorkBeginsInsideAStatementAloneNorTheOtherWayRound() {
    assertThatIllegalStateException()
        .isThrownBy(
            () -> transactions.alone(() -> transactions.call(PLATFORM, () -> consuming("inner"))));
    assertThatIllegalStateException()
        .isThrownBy(
            () -> transactions.call(PLATFORM, () -> transactions.alone(() -> consuming("inner"))));

    assertThat(consumers()).isEmpty();
  }

  @Test
  void whetherAStatementWasKeptIsUnknownWhereItsConnectionBreaks() {
    assertThatThrownBy(
            () ->
                transactions.alone(
                    () ->
                        transactions.dsl().fetch("SELECT pg_terminate_backend(pg_backend_pid())")))
        .isInstanceOf(DatabaseUnavailable.class);
    assertThatThrownBy(() -> transactions.alone(() -> transactions.dsl().fetch("SELECT 1/0")))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void saysOnWhoseBehalfSeveralAreActedFor() {
    UUID other = new UUID(3, 4);
    Access own = new Access.OwnOfSeveral(List.of(42L, 43L), "a test");
    Access under = new Access.UnderConsents(List.of(CONSENT, other), "a reader", "LEAD_DELIVERY");

    assertThat(valueOf(own, "current_enterprises()::text")).isEqualTo("{42,43}");
    assertThat(valueOf(own, "current_enterprise()")).isNull();
    assertThat(valueOf(own, "acts_for_platform()")).isEqualTo("f");
    assertThat(
            valueOf(
                under,
                "concat_ws(' ', current_consents(), current_purpose(), current_consent(),"
                    + " acts_for_platform())"))
        .isEqualTo("{%s,%s} LEAD_DELIVERY f".formatted(CONSENT, other));
    assertThat(logged).startsWith(CONSENT, other);
    assertThat(valueOf(PLATFORM, "current_enterprises()")).isNull();
    assertThat(valueOf(PLATFORM, "current_consents()")).isNull();
  }

  @Test
  void actsForSeveralOnlyIfThereAreAny() {
    assertThatThrownBy(() -> new Access.OwnOfSeveral(List.of(), "a test"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Access.UnderConsents(List.of(), "a reader", "LEAD_DELIVERY"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void tellsTheTimeOfThePlatform() {
    assertThat(valueOf(PLATFORM, "current_moment() = '2020-02-29T04:00:00Z'")).isEqualTo("t");
  }

  @Test
  void leavesNothingBehindOnTheConnection() throws SQLException {
    transactions.run(READER, () -> {});

    try (var connection = database.dataSource().getConnection();
        var statement = connection.createStatement();
        var context = statement.executeQuery("SELECT current_user, current_actor()")) {
      context.next();
      assertThat(context.getString(1)).isEqualTo("rongqiao");
      assertThat(context.getString(2)).isNull();
      assertThat(connection.getAutoCommit()).isTrue();
    }
  }

  @Test
  void keepsWhatWasDone() {
    transactions.run(PLATFORM, () -> consume("kept"));

    assertThat(consumers()).containsExactly("kept");
  }

  @Test
  void undoesEverythingOnAnyFailure() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM,
                    () -> {
                      consume("undone");
                      throw new AssertionError("on purpose");
                    }))
        .isInstanceOf(AssertionError.class);

    assertThat(consumers()).isEmpty();
  }

  @Test
  void joinsAUnitWithTheSameAccess() {
    transactions.run(
        PLATFORM,
        () -> {
          consume("outer");
          transactions.run(new Access.Platform("a test"), () -> consume("inner"));
          assertThat(transactionId()).isEqualTo(transactions.call(PLATFORM, this::transactionId));
        });

    assertThat(consumers()).containsExactly("inner", "outer");
  }

  @Test
  void refusesAnotherAccessInside() {
    assertThatThrownBy(() -> transactions.run(PLATFORM, () -> transactions.run(READER, () -> {})))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot begin inside");
    assertThat(logged).isEmpty();
  }

  @Test
  void failsTheWholeWhenAPartFailedAndWasCaught() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM,
                    () -> {
                      consume("outer");
                      assertThatThrownBy(
                              () ->
                                  transactions.run(
                                      PLATFORM,
                                      () -> {
                                        consume("inner");
                                        throw new IllegalArgumentException("on purpose");
                                      }))
                          .isInstanceOf(IllegalArgumentException.class);
                    }))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nothing of it is kept");

    assertThat(consumers()).isEmpty();
  }

  @Test
  void refusesToCommitAfterASwallowedDatabaseError() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    PLATFORM,
                    () -> {
                      consume("undone");
                      assertThatThrownBy(() -> consume("")).isInstanceOf(DataAccessException.class);
                    }))
        .isInstanceOf(CommitRefused.class);

    assertThat(consumers()).isEmpty();
  }

  @Test
  void logsEachUnitUnderAConsent() {
    transactions.run(PLATFORM, () -> {});
    transactions.run(READER, () -> transactions.run(READER, () -> {}));

    assertThat(logged).containsExactly(CONSENT);
    assertThat(consumers()).containsExactly("log");
  }

  @Test
  void logsAlsoTheUnitThatFailed() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    READER,
                    () -> {
                      consume("undone");
                      throw new IllegalArgumentException("on purpose");
                    }))
        .isInstanceOf(IllegalArgumentException.class)
        .hasNoSuppressedExceptions();

    assertThat(consumers()).containsExactly("log");
  }

  @Test
  void refusesUnitsUnderAConsentWhereNoneLogsThem() {
    var unlogged = new JdbcTransactions(database.dataSource(), Clock.systemUTC());

    assertThatThrownBy(() -> unlogged.run(READER, () -> {}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("cannot be logged");
  }

  @Test
  void runsNoStatementOutsideAUnit() {
    assertThatThrownBy(() -> transactions.dsl().selectOne().fetch())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("no unit of work");
  }

  @Test
  void loadsWithoutReading() {
    transactions.run(
        new Access.BulkLoad("a provider"),
        () -> {
          assertThat(transactions.dsl().fetchSingle("SELECT current_user").get(0))
              .isEqualTo("rongqiao_loader");
          transactions
              .dsl()
              .execute(
                  "INSERT INTO outbox (event_id, event_type, topic, key, payload, occurred_at)"
                      + " VALUES (gen_random_uuid(), 'a.v1', 'a.v1', '1', '{}', now())");
        });

    assertThatThrownBy(
            () ->
                transactions.run(
                    new Access.BulkLoad("a provider"),
                    () -> transactions.dsl().fetch("SELECT FROM outbox")))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("permission denied");
  }

  private @Nullable String valueOf(Access access, String expression) {
    return transactions.call(
        access,
        () -> transactions.dsl().select(field(expression, String.class)).fetchSingle().value1());
  }

  private Long transactionId() {
    return transactions.dsl().select(field("txid_current()", Long.class)).fetchSingle().value1();
  }

  private void consume(String consumer) {
    consume(transactions.dsl(), consumer);
  }

  private boolean consuming(String consumer) {
    consume(consumer);
    return true;
  }

  private static void consume(DSLContext db, String consumer) {
    db.insertInto(CONSUMED_EVENT)
        .set(CONSUMED_EVENT.CONSUMER, consumer)
        .set(CONSUMED_EVENT.EVENT_ID, new UUID(0, 0))
        .execute();
  }

  private List<String> consumers() {
    return transactions.call(
        PLATFORM,
        () ->
            transactions
                .dsl()
                .select(CONSUMED_EVENT.CONSUMER)
                .from(CONSUMED_EVENT)
                .orderBy(CONSUMED_EVENT.CONSUMER)
                .fetch(CONSUMED_EVENT.CONSUMER));
  }
}

package io.rongqiao.matching.application;

import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.ranking.Backing;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;

/**
 * New applications of several enterprises with all that is kept of them: one statement, and one
 * message to the database, which asks as well whether each rests on what still holds. Its text
 * never changes, so it is rendered by nobody and planned once.
 */
final class JooqAdditions {

  private static final int ARGUMENTS = 31;

  /** The facts, each by five arrays, and the day. */
  private static final int FURTHER_ARGUMENTS = 6;

  private static final String ADD =
      "SELECT place, outcome FROM add_applications(" + places(ARGUMENTS) + ")";

  private static final String ADD_AT_ONCE =
      "SELECT add_applications_at_once(" + places(ARGUMENTS + FURTHER_ARGUMENTS) + ")";

  private final DSLContext db;

  JooqAdditions(DSLContext db) {
    this.db = db;
  }

  private static String places(int arguments) {
    return String.join(", ", Collections.nCopies(arguments, "?"));
  }

  boolean addAllAtOnce(List<NewApplication> applications, List<Fact> facts, LocalDate day) {
    return carriedOut(
        ADD_AT_ONCE,
        applications,
        arguments -> {
          arguments.facts(facts);
          arguments.day(day);
        },
        JooqAdditions::isDone);
  }

  List<Applications.Addition> addAll(List<NewApplication> applications) {
    return carriedOut(ADD, applications, _ -> {}, JooqAdditions::outcomes);
  }

  private <T> T carriedOut(
      String text, List<NewApplication> added, Further further, Reading<T> reading) {
    return db.connectionResult(
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(text)) {
            Arguments arguments = new Arguments(connection, statement, added);
            arguments.applications();
            arguments.rounds();
            arguments.grounds();
            arguments.histories();
            further.bind(arguments);
            return reading.of(statement);
          } catch (SQLException cause) {
            throw new DataAccessException(
                "%d applications cannot be added.".formatted(added.size()), cause);
          }
        });
  }

  /** Arguments beyond those of every addition. */
  private interface Further {

    void bind(Arguments arguments) throws SQLException;
  }

  /** What the database said. */
  private interface Reading<T> {

    T of(PreparedStatement statement) throws SQLException;
  }

  private static boolean isDone(PreparedStatement statement) throws SQLException {
    try (ResultSet told = statement.executeQuery()) {
      told.next();
      return told.getBoolean(1);
    }
  }

  private static List<Applications.Addition> outcomes(PreparedStatement statement)
      throws SQLException {
    List<Applications.Addition> outcomes = new ArrayList<>();
    try (ResultSet told = statement.executeQuery()) {
      while (told.next()) {
        outcomes.add(Applications.Addition.valueOf(told.getString(2)));
      }
    }
    return outcomes;
  }

  /** The arguments of the function, one array after the other. */
  private static final class Arguments {

    private final Connection connection;
    private final PreparedStatement statement;
    private final List<NewApplication> added;
    private int place;

    Arguments(Connection connection, PreparedStatement statement, List<NewApplication> added) {
      this.connection = connection;
      this.statement = statement;
      this.added = added;
    }

    void applications() throws SQLException {
      each("uuid", NewApplication::account);
      each("uuid", it -> it.application().id().value());
      each("bigint", it -> it.application().enterprise().value());
      each("text", it -> it.key().value());
      each("numeric", it -> request(it).amount().amount());
      each("text", it -> request(it).amount().currency().getCurrencyCode());
      each("integer", it -> request(it).tenor().months());
      each("text", it -> request(it).purpose().name());
      each("text", it -> it.application().stored().name());
      each("timestamptz", it -> it.application().submittedAt().toString());
      each("text", it -> it.application().submittedBy());
      each("date", it -> it.application().expiresOn().toString());
      each("bigint", it -> it.application().version());
    }

    void rounds() throws SQLException {
      each("integer", it -> it.first().number());
      each("text", it -> it.first().profile().assessment());
      each("bigint", it -> it.first().catalogueRevision());
      each("date", it -> it.first().policyDate().toString());
      each("text", it -> it.first().profile().grade());
      each("integer", it -> it.first().profile().points());
      each("date", it -> it.first().profile().asOf().toString());
      each("timestamptz", it -> it.first().matchedAt().toString());
      byte[][] compositions = new byte[added.size()][];
      for (int at = 0; at < compositions.length; at++) {
        compositions[at] = added.get(at).composition().bytes();
      }
      next("bytea", compositions);
    }

    void grounds() throws SQLException {
      each("boolean", it -> it.ifStill() != null);
      each("numeric", Arguments::conduct);
      each("numeric", Arguments::contracts);
    }

    void histories() throws SQLException {
      List<Long> places = new ArrayList<>();
      List<ApplicationEvent> events = new ArrayList<>();
      for (int at = 0; at < added.size(); at++) {
        List<ApplicationEvent> history = added.get(at).history();
        places.addAll(Collections.nCopies(history.size(), at + 1L));
        events.addAll(history);
      }
      next("bigint", places.toArray());
      all("timestamptz", events, it -> it.at().toString());
      all("text", events, it -> it.kind().name());
      all("text", events, ApplicationEvent::actor);
      all("text", events, it -> it.text().zh());
      all("text", events, it -> it.text().en());
    }

    void facts(List<Fact> facts) throws SQLException {
      all("text", facts, Fact::type);
      all("text", facts, Fact::topic);
      all("text", facts, Fact::key);
      all("text", facts, Fact::json);
      all("timestamptz", facts, it -> it.occurredAt().toString());
    }

    void day(LocalDate day) throws SQLException {
      place++;
      statement.setObject(place, day);
    }

    private static FinancingRequest request(NewApplication it) {
      return it.application().request();
    }

    private static @Nullable BigDecimal conduct(NewApplication it) {
      return Optional.ofNullable(it.ifStill())
          .map(Backing::debtorConduct)
          .map(Percentage::fraction)
          .orElse(null);
    }

    private static @Nullable BigDecimal contracts(NewApplication it) {
      return Optional.ofNullable(it.ifStill())
          .map(behind -> behind.verifiedContracts().amount())
          .orElse(null);
    }

    private void each(String type, Function<NewApplication, @Nullable Object> value)
        throws SQLException {
      all(type, added, value);
    }

    private <T> void all(String type, List<T> of, Function<T, @Nullable Object> value)
        throws SQLException {
      @Nullable Object[] values = new Object[of.size()];
      for (int at = 0; at < values.length; at++) {
        values[at] = value.apply(of.get(at));
      }
      next(type, values);
    }

    private void next(String type, @Nullable Object[] values) throws SQLException {
      place++;
      statement.setArray(place, connection.createArrayOf(type, values));
    }
  }
}

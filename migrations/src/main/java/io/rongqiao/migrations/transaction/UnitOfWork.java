package io.rongqiao.migrations.transaction;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.postgresql.core.TransactionState;
import org.postgresql.jdbc.PgConnection;

/** One unit of work under way: as whom, on which connection, and whether a part of it failed. */
final class UnitOfWork {

  /**
   * The last argument makes a setting end with the transaction, as SET LOCAL does. What is read
   * under a consent is few rows by key, always in the same ways, of tables in many partitions:
   * planning it each time costs more than it finds. Other units lock rows, and under generic plans
   * PostgreSQL 18 was seen to miss a row of a partitioned table that another had changed meanwhile.
   */
  private static final String ASSUME =
      """
      SELECT set_config('role', ?, true),
             set_config('rongqiao.actor', ?, true),
             set_config('rongqiao.enterprise', ?, true),
             set_config('rongqiao.consent', ?, true),
             set_config('rongqiao.institution', ?, true),
             set_config('rongqiao.purpose', ?, true),
             set_config('rongqiao.enterprises', ?, true),
             set_config('rongqiao.consents', ?, true),
             set_config('rongqiao.moment', ?, true),
             set_config('rongqiao.business_date', ?, true),
             set_config('plan_cache_mode', ?, true)
      """;

  private final Access access;
  private final Connection connection;
  private boolean failed;

  UnitOfWork(Access access, Connection connection) {
    this.access = access;
    this.connection = connection;
  }

  Access access() {
    return access;
  }

  Connection connection() {
    return connection;
  }

  /** A part of this unit failed, so the whole must, even if the failure was caught. */
  void fail() {
    failed = true;
  }

  /** Tells the database as whom this transaction acts. */
  void assume(Instant moment, LocalDate businessDate) {
    try (PreparedStatement statement = connection.prepareStatement(ASSUME)) {
      int position = 1;
      for (String setting : Settings.of(access).inOrder()) {
        statement.setString(position, setting);
        position++;
      }
      statement.setString(position, moment.toString());
      statement.setString(position + 1, businessDate.toString());
      statement.setString(position + 2, access.isUnderConsent() ? "force_generic_plan" : "auto");
      statement.execute();
    } catch (SQLException cause) {
      throw new DatabaseUnavailable("A unit of work cannot begin as %s.".formatted(access), cause);
    }
  }

  void commit() {
    if (failed) {
      throw new IllegalStateException(
          "A part of the unit of work as %s failed, so nothing of it is kept".formatted(access));
    }
    try {
      // After a failed statement PostgreSQL answers COMMIT with ROLLBACK, and the driver is silent.
      if (connection.unwrap(PgConnection.class).getTransactionState() == TransactionState.FAILED) {
        throw new CommitRefused(
            "A statement of the unit of work as %s failed, so nothing of it is kept."
                .formatted(access),
            null);
      }
      connection.commit();
    } catch (SQLException cause) {
      throw new CommitRefused("The unit of work as %s is not committed.".formatted(access), cause);
    }
  }

  void rollBack(Throwable failure) {
    try {
      connection.rollback();
    } catch (SQLException cause) {
      failure.addSuppressed(cause);
    }
  }

  /** What the database is told; what does not apply is empty and reads as NULL there. */
  private record Settings(
      String role,
      String actor,
      String enterprise,
      String consent,
      String institution,
      String purpose,
      String enterprises,
      String consents) {

    private static final String APP = "rongqiao_app";
    private static final String LOADER = "rongqiao_loader";

    static Settings of(Access access) {
      return switch (access) {
        case Access.Platform it -> one(APP, it.process(), "", "", "", "");
        case Access.Own it -> one(APP, it.actor(), Long.toString(it.enterpriseKey()), "", "", "");
        case Access.OwnOfSeveral it -> several(it.actor(), "", it.enterpriseKeys(), List.of());
        case Access.UnderConsent it ->
            one(APP, it.actor(), "", it.consent().toString(), "", it.purpose());
        case Access.UnderConsents it -> several(it.actor(), it.purpose(), List.of(), it.consents());
        case Access.Institution it -> one(APP, it.actor(), "", "", it.institution().toString(), "");
        case Access.BulkLoad it -> one(LOADER, it.provider(), "", "", "", "");
      };
    }

    private static Settings one(
        String role,
        String actor,
        String enterprise,
        String consent,
        String institution,
        String purpose) {
      return new Settings(role, actor, enterprise, consent, institution, purpose, "", "");
    }

    private static Settings several(
        String actor, String purpose, List<Long> enterprises, List<UUID> consents) {
      return new Settings(APP, actor, "", "", "", purpose, array(enterprises), array(consents));
    }

    /** As PostgreSQL writes an array of numbers or ids. */
    private static String array(List<?> several) {
      return several.isEmpty()
          ? ""
          : several.stream().map(Object::toString).collect(joining(",", "{", "}"));
    }

    Iterable<String> inOrder() {
      return List.of(role, actor, enterprise, consent, institution, purpose, enterprises, consents);
    }
  }
}

package io.rongqiao.migrations.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.jooq.impl.DefaultConfiguration;
import org.jooq.impl.NoTransactionProvider;

/**
 * {@link Transactions} over the connections of a data source. The unit of work of the present call
 * is a scoped value, so adapters hold one {@link #dsl()} for ever and need not be told which
 * connection is meant.
 */
public final class JdbcTransactions implements Transactions {

  static {
    // jOOQ greets with a logo and a tip when it is first used, and asks these before.
    System.setProperty("org.jooq.no-logo", "true");
    System.setProperty("org.jooq.no-tips", "true");
  }

  private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

  /** Classes of SQLSTATE. */
  private static final String CONNECTION_EXCEPTION = "08";

  private static final String OPERATOR_INTERVENTION = "57";

  private final ScopedValue<UnitOfWork> current = ScopedValue.newInstance();
  private final ScopedValue<LoneStatement> lone = ScopedValue.newInstance();
  private final DataSource dataSource;
  private final Clock clock;
  private final Supplier<LocalDate> businessDate;
  private final DSLContext dsl;
  private final AccessLog accessLog;

  /** Units of work where none is under a consent: those are refused, for want of a log. */
  public JdbcTransactions(DataSource dataSource, Clock clock) {
    this(dataSource, clock, JdbcTransactions::withoutLog);
  }

  /**
   * Units of work of every kind, on the day that the clock shows in China.
   *
   * @param accessLog makes the log of units under a consent, given {@link #dsl()}
   */
  public JdbcTransactions(
      DataSource dataSource, Clock clock, Function<DSLContext, AccessLog> accessLog) {
    this(dataSource, clock, () -> LocalDate.ofInstant(clock.instant(), CHINA), accessLog);
  }

  /**
   * Units of work of every kind.
   *
   * @param businessDate the day by which the database judges what has expired
   * @param accessLog makes the log of units under a consent, given {@link #dsl()}
   */
  public JdbcTransactions(
      DataSource dataSource,
      Clock clock,
      Supplier<LocalDate> businessDate,
      Function<DSLContext, AccessLog> accessLog) {
    this.dataSource = dataSource;
    this.clock = clock;
    this.businessDate = businessDate;
    this.dsl =
        DSL.using(
            new DefaultConfiguration()
                .set(SQLDialect.POSTGRES)
                .set(new UnitConnections(current, lone))
                .set(new NoTransactionProvider()));
    this.accessLog = accessLog.apply(dsl);
  }

  /** Statements of the present unit of work; outside one they fail. */
  public DSLContext dsl() {
    return dsl;
  }

  @Override
  public <T> T call(Access access, Supplier<T> work) {
    if (lone.isBound()) {
      throw new IllegalStateException("A unit of work cannot begin inside a statement");
    }
    return current.isBound() ? join(current.get(), access, work) : begin(access, work);
  }

  @Override
  public boolean isUnderWay() {
    return current.isBound() || lone.isBound();
  }

  @Override
  public <T> T alone(Supplier<T> statement) {
    if (isUnderWay()) {
      throw new IllegalStateException("Inside a unit of work no statement is one by itself");
    }
    try (Connection connection = dataSource.getConnection()) {
      // A pool may be told otherwise; then nobody would commit it.
      connection.setAutoCommit(true);
      return ScopedValue.where(lone, new LoneStatement(connection)).call(statement::get);
    } catch (SQLException cause) {
      throw new DatabaseUnavailable("The database gives no connection.", cause);
    } catch (DataAccessException failure) {
      throw ofConnection(failure);
    }
  }

  /** Whether a statement was carried out that got no answer is unknown; others were not. */
  private static RuntimeException ofConnection(DataAccessException failure) {
    String state = failure.sqlState();
    return state.startsWith(CONNECTION_EXCEPTION) || state.startsWith(OPERATOR_INTERVENTION)
        ? new DatabaseUnavailable("The database gave no answer.", failure)
        : failure;
  }

  private static <T> T join(UnitOfWork unit, Access access, Supplier<T> work) {
    if (!unit.access().equals(access)) {
      throw new IllegalStateException(
          "A unit of work as %s cannot begin inside one as %s".formatted(access, unit.access()));
    }
    try {
      return work.get();
    } catch (Throwable failure) {
      unit.fail();
      throw failure;
    }
  }

  private <T> T begin(Access access, Supplier<T> work) {
    try (Connection connection = dataSource.getConnection()) {
      boolean autoCommit = connection.getAutoCommit();
      connection.setAutoCommit(false);
      try {
        return carryOut(new UnitOfWork(access, connection), work);
      } finally {
        if (!connection.isClosed()) {
          connection.setAutoCommit(autoCommit);
        }
      }
    } catch (SQLException cause) {
      throw new DatabaseUnavailable("The database gives no connection.", cause);
    }
  }

  private <T> T carryOut(UnitOfWork unit, Supplier<T> work) {
    try {
      T result = ScopedValue.where(current, unit).call(() -> logged(unit, work));
      unit.commit();
      return result;
    } catch (Throwable failure) {
      unit.rollBack(failure);
      if (unit.access().isUnderConsent()) {
        logFailed(unit, failure);
      }
      throw failure;
    }
  }

  private <T> T logged(UnitOfWork unit, Supplier<T> work) {
    unit.assume(clock.instant(), businessDate.get());
    log(unit.access());
    return work.get();
  }

  /** What a failed unit read, it read: the log keeps it although the rest is undone. */
  private void logFailed(UnitOfWork failed, Throwable failure) {
    var again = new UnitOfWork(failed.access(), failed.connection());
    try {
      ScopedValue.where(current, again).call(() -> logged(again, () -> true));
      again.commit();
    } catch (RuntimeException unlogged) {
      again.rollBack(failure);
      failure.addSuppressed(unlogged);
    }
  }

  private void log(Access access) {
    switch (access) {
      case Access.UnderConsent it ->
          accessLog.record(List.of(it.consent()), it.actor(), it.purpose());
      case Access.UnderConsents it -> accessLog.record(it.consents(), it.actor(), it.purpose());
      case Access.Platform _,
          Access.Own _,
          Access.OwnOfSeveral _,
          Access.Institution _,
          Access.BulkLoad _ -> {}
    }
  }

  private static AccessLog withoutLog(DSLContext dsl) {
    return (_, actor, purpose) -> {
      throw new IllegalStateException("%s cannot be logged here for %s".formatted(actor, purpose));
    };
  }
}

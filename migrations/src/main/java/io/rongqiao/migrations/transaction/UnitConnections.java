package io.rongqiao.migrations.transaction;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/** Gives jOOQ the connection of the present unit of work, which alone decides when to close it. */
record UnitConnections(ScopedValue<UnitOfWork> current) implements ConnectionProvider {

  @Override
  public Connection acquire() {
    return current
        .orElseThrow(() -> new IllegalStateException("no unit of work: use Transactions"))
        .connection();
  }

  @Override
  public void release(Connection connection) {
    // It stays with its unit of work.
  }
}

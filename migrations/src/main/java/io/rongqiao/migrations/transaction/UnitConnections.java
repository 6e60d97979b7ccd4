package io.rongqiao.migrations.transaction;

import java.sql.Connection;
import org.jooq.ConnectionProvider;

/**
 * Gives jOOQ the connection of the present unit of work, or of the statement that is one by itself;
 * they alone decide when to close it.
 */
record UnitConnections(ScopedValue<UnitOfWork> current, ScopedValue<LoneStatement> lone)
    implements ConnectionProvider {

  @Override
  public Connection acquire() {
    if (lone.isBound()) {
      return lone.get().take();
    }
    return current
        .orElseThrow(() -> new IllegalStateException("no unit of work: use Transactions"))
        .connection();
  }

  @Override
  public void release(Connection connection) {
    // It stays with its unit of work.
  }
}

package io.rongqiao.migrations.transaction;

import java.sql.Connection;

/** The connection of a statement that is a unit of work by itself: a second has no place on it. */
final class LoneStatement {

  private final Connection connection;
  private boolean taken;

  LoneStatement(Connection connection) {
    this.connection = connection;
  }

  Connection take() {
    if (taken) {
      throw new IllegalStateException("One statement is a unit of work by itself, two are not");
    }
    taken = true;
    return connection;
  }
}

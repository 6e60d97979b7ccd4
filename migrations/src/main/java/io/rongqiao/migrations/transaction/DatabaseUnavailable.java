package io.rongqiao.migrations.transaction;

/** The database cannot be reached, refuses to begin or broke off; trying again later may help. */
public final class DatabaseUnavailable extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseUnavailable(String message, Throwable cause) {
    super(message, cause);
  }
}

package io.rongqiao.migrations.transaction;

/** The database did not commit a unit of work; nothing of it happened. */
public final class CommitRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  CommitRefused(String message, Throwable cause) {
    super(message, cause);
  }
}

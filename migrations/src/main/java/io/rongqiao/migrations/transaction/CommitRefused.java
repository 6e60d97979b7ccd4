package io.rongqiao.migrations.transaction;

import org.jspecify.annotations.Nullable;

/** The database did not commit a unit of work; nothing of it happened. */
public final class CommitRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  CommitRefused(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

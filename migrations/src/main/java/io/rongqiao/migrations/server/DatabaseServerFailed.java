package io.rongqiao.migrations.server;

import org.jspecify.annotations.Nullable;

/** The embedded database server could not be started or stopped; the message is for an operator. */
public final class DatabaseServerFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  DatabaseServerFailed(String message) {
    super(message);
  }

  DatabaseServerFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

package io.rongqiao.api.settings;

import org.jspecify.annotations.Nullable;

/** The platform cannot start as it is set up; the message tells an operator what to change. */
public final class StartFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  public StartFailed(String message) {
    super(message);
  }

  public StartFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

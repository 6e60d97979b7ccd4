package io.rongqiao.api.broker;

import org.jspecify.annotations.Nullable;

/** The broker could not be started or reached; the message is for an operator. */
public final class BrokerFailed extends RuntimeException {

  private static final long serialVersionUID = 1;

  BrokerFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}

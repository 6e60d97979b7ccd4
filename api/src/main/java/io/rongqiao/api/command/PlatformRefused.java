package io.rongqiao.api.command;

import java.net.URI;

/** The platform answered a command, and it answered no. */
public final class PlatformRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  PlatformRefused(URI asked, int status, String answer) {
    super("%s answered %d: %s".formatted(asked, status, answer));
  }
}

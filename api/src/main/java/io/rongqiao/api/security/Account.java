package io.rongqiao.api.security;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or some program, known to the platform.
 *
 * @param enterpriseKey whose data it may handle as its own, for people of an enterprise
 * @param institution for whom it acts, for people and programs of an institution
 */
public record Account(
    UUID id,
    String login,
    String displayName,
    Role role,
    @Nullable Long enterpriseKey,
    @Nullable UUID institution) {

  public Account {
    if (login.isBlank() || displayName.isBlank()) {
      throw new IllegalArgumentException("an account needs a login and a name");
    }
  }
}

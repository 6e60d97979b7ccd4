package io.rongqiao.api.load;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Role;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Under which provider's name a caller may load. An operator may under any. A provider may under
 * its own only: its institution's English short name in small letters with hyphens, so "Tax Data
 * Centre" loads as {@code tax-data-centre}; an account of no institution loads under its login.
 */
@Singleton
final class Sources {

  private final InstitutionNames institutions;

  Sources(InstitutionNames institutions) {
    this.institutions = institutions;
  }

  /** The provider to load as; refused if that is another than the caller. */
  String of(Caller caller, @Nullable String named) {
    Optional<String> only = only(caller);
    if (only.isEmpty()) {
      return Optional.ofNullable(named)
          .orElseThrow(() -> Refused.badField("provider", "is missing", null));
    }
    if (named != null && !named.equals(only.get())) {
      throw new Refused(ProblemType.FORBIDDEN, "You load as %s only.".formatted(only.get()));
    }
    return only.get();
  }

  /** The only provider whose loads the caller sees; empty for one who sees all. */
  Optional<String> only(Caller caller) {
    if (caller.role() == Role.OPERATOR) {
      return Optional.empty();
    }
    UUID institution = caller.account().institution();
    return institution == null
        ? Optional.of(caller.account().login())
        : Optional.of(
            InstitutionNames.sourceName(
                institutions.find(institution).orElseThrow(Sources::unknown)));
  }

  private static Refused unknown() {
    return new Refused(ProblemType.FORBIDDEN, "Your institution is not on the platform.");
  }
}

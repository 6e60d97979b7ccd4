package io.rongqiao.api.model;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.scoring.governance.ModelRole;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision as an operator fills it in.
 *
 * @param why the reason, always
 * @param role what to propose it as
 * @param from the first day in force, or no longer; today where it is left out
 */
@Serdeable
record DecisionForm(@Nullable String why, @Nullable String role, @Nullable LocalDate from) {

  String reason() {
    return Field.read(
        "why",
        why,
        text -> {
          if (text.isBlank() || text.length() > 2_000) {
            throw new IllegalArgumentException("is blank, or longer than 2000 characters");
          }
          return text.strip();
        });
  }

  ModelRole asRole() {
    return Field.read("role", role, ModelRole::valueOf);
  }

  LocalDate fromOr(LocalDate today) {
    return from == null ? today : from;
  }
}

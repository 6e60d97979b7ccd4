package io.rongqiao.api.representation;

import io.rongqiao.api.problem.PlainRule;
import io.rongqiao.api.problem.Refused;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The one place where the text of a request becomes a value, and a refusal names the field. */
public final class Field {

  private Field() {}

  /** The value that {@code reading} makes of a field that must be there. */
  public static <S, T> T read(String field, @Nullable S given, Function<S, T> reading) {
    if (given == null) {
      throw Refused.badField(field, "is missing", null);
    }
    try {
      return reading.apply(given);
    } catch (IllegalArgumentException | java.time.DateTimeException refused) {
      throw Refused.badField(field, PlainRule.of(refused), given.toString());
    }
  }

  /** The value of a field that may be left out. */
  public static <S, T> Optional<T> readIfGiven(
      String field, @Nullable S given, Function<S, T> reading) {
    return given == null ? Optional.empty() : Optional.of(read(field, given, reading));
  }
}

package io.rongqiao.api.receivable;

import io.rongqiao.api.representation.Field;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A place in a list ordered by moment and id, as a client carries it. */
public final class Cursor {

  private Cursor() {}

  /** The place that a cursor of ours names. */
  public static <T> T parse(String text, BiFunction<Instant, UUID, T> place) {
    String[] parts = text.split("_", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("is no cursor of ours");
    }
    return place.apply(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  /** The place that a cursor names, or the start where none is given. */
  public static <T> T read(@Nullable String cursor, BiFunction<Instant, UUID, T> place, T start) {
    return Field.readIfGiven("cursor", cursor, text -> parse(text, place)).orElse(start);
  }

  /** The cursor of what follows a place. */
  public static String after(Instant at, UUID id) {
    return at + "_" + id;
  }
}

package io.rongqiao.migrations.outbox;

import java.time.Instant;
import java.util.regex.Pattern;

/**
 * Something that happened, complete in itself and fit to be published.
 *
 * @param topic where it is published, {@code <context>.<plural>.v<major>}
 * @param key the id whose order matters
 * @param type what happened, {@code io.rongqiao.<context>.<noun>-<participle>.v<major>}
 * @param json the fact as a JSON object, published byte for byte
 */
public record Fact(String topic, String key, String type, String json, Instant occurredAt) {

  private static final Pattern VERSIONED = Pattern.compile("[a-z0-9.-]+\\.v[0-9]+");

  public Fact {
    if (!VERSIONED.matcher(topic).matches()) {
      throw new IllegalArgumentException("%s names no versioned topic".formatted(topic));
    }
    if (!VERSIONED.matcher(type).matches()) {
      throw new IllegalArgumentException("%s names no versioned type".formatted(type));
    }
    if (key.isEmpty()) {
      throw new IllegalArgumentException("a fact of type %s needs a key".formatted(type));
    }
  }
}

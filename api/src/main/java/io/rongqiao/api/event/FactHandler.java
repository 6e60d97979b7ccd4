package io.rongqiao.api.event;

import java.util.Set;
import java.util.UUID;

/** What a consumer does about an event. Called again with the same one after a failure. */
@FunctionalInterface
public interface FactHandler {

  void handle(Received event);

  /**
   * Of the keys of events that came together, those that {@link #handle} has something to do about;
   * asked once for all of them, so that a burst that concerns few costs little.
   */
  default Set<String> concerned(Set<String> keys) {
    return keys;
  }

  /** An event as it arrived, its envelope read. */
  record Received(UUID id, String type, String key, String json) {}
}

package io.rongqiao.api.event;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a consumer does about an event. Called again with the same one after a failure. */
@FunctionalInterface
public interface FactHandler {

  void handle(Received event);

  /**
   * Who acts on events with these keys that came together, with what can be asked for all of them
   * at once asked already. What fails there is tried again by this one, which asks anew.
   */
  default FactHandler preparedFor(Set<String> keys) {
    return this;
  }

  /**
   * Acts on events that came together, those of each key in their order, all of them in one unit of
   * work or none. What fails for all is tried for each alone by {@link #handle}, so that none fails
   * for another's sake.
   *
   * @return false, with nothing done, if this handler acts on one at a time only
   */
  default boolean handleTogether(List<Received> events) {
    return false;
  }

  /** An event as it arrived, its envelope read. */
  record Received(UUID id, String type, String key, String json) {}
}

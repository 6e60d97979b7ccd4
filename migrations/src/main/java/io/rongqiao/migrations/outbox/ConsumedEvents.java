package io.rongqiao.migrations.outbox;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What each consumer has dealt with. */
public interface ConsumedEvents {

  /**
   * Which of the events this consumer meets for the first time, and remembers that it has. Asked in
   * the unit of work of their effect, so that a failed effect is tried again.
   */
  Set<UUID> first(String consumer, List<UUID> events);

  /** As above, of one. */
  default boolean first(String consumer, UUID event) {
    return !first(consumer, List.of(event)).isEmpty();
  }
}

package io.rongqiao.migrations.outbox;

import java.util.UUID;

/** What each consumer has dealt with. */
public interface ConsumedEvents {

  /**
   * Whether this consumer meets the event for the first time, and remembers that it has. Asked in
   * the unit of work of the event's effect, so that a failed effect is tried again.
   */
  boolean first(String consumer, UUID eventId);
}

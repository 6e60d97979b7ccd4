package io.rongqiao.api.event;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Events put aside because acting on them failed. */
public interface ParkedEvents {

  /** Parks an event; one that is parked already stays as it is. */
  void park(Parked event);

  /** The most recently parked. */
  List<Parked> newest(int most);

  long count();

  /** An event that could not be acted on, with where it came from and why. */
  record Parked(
      String consumer,
      String topic,
      int partition,
      long offset,
      @Nullable String eventId,
      @Nullable String eventType,
      @Nullable String key,
      @Nullable String json,
      String reason,
      Instant at) {}
}

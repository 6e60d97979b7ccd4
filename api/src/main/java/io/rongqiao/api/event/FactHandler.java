package io.rongqiao.api.event;

import java.util.UUID;

/** What a consumer does about an event. Called again with the same one after a failure. */
@FunctionalInterface
public interface FactHandler {

  void handle(Received event);

  /** An event as it arrived, its envelope read. */
  record Received(UUID id, String type, String key, String json) {}
}

package io.rongqiao.api.connector;

import java.util.Map;
import java.util.UUID;

/** Which connectors are on. Works inside a unit of work of the platform's own. */
interface ConnectorSwitches {

  /** Every connector by its id, in the order of provider and kind, and whether it is on. */
  Map<UUID, Boolean> all();

  boolean isOn(UUID connector);

  /** Turns a connector on or off; false if there is none. */
  boolean turn(UUID connector, boolean on);
}

package io.rongqiao.matching.guarantee.capacity;

import java.util.UUID;

/** Names a reservation of capacity. */
public record ReservationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}

package io.rongqiao.matching.guarantee.capacity;

/** Where a reservation stands. */
public enum ReservationState {
  /** Waits to be confirmed. */
  RESERVED,
  /** The guarantee has begun; it counts until it is released. */
  CONFIRMED,
  /** Nothing of it counts any more. */
  RELEASED,
  /** It waited in vain and counts no more. */
  EXPIRED,
  /** There is no such reservation. */
  UNKNOWN
}

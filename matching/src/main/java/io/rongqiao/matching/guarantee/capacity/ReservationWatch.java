package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.migrations.outbox.Fact;
import java.time.Instant;
import java.util.List;

/**
 * Learns what becomes of reservations that nobody else tells of, inside the unit of work in which
 * it does.
 */
public interface ReservationWatch {

  /** For whoever tells of reservations by other means, as cases do. */
  ReservationWatch NOBODY =
      new ReservationWatch() {
        @Override
        public List<Fact> facts(List<CapacityLedger.Claim> made, Instant at) {
          return List.of();
        }

        @Override
        public void reserved(List<CapacityLedger.Claim> made, Instant at) {
          // A case tells that it was approved.
        }

        @Override
        public void expired(ReservationId late, Instant at) {
          // A case tells that its approval lapsed.
        }
      };

  /** What is told of them where one statement makes them and tells it. */
  List<Fact> facts(List<CapacityLedger.Claim> made, Instant at);

  /** Made just now; a repeated request is not among them. */
  void reserved(List<CapacityLedger.Claim> made, Instant at);

  /** It waited in vain and counts no more. */
  void expired(ReservationId late, Instant at);
}

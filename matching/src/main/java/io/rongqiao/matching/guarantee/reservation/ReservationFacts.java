package io.rongqiao.matching.guarantee.reservation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.guarantee.CaseFacts;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReservationOrder;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Locale;

/** The facts that are published about reservations that no case holds, keyed by the reservation. */
final class ReservationFacts {

  private ReservationFacts() {}

  /** What happened to a reservation. */
  enum What {
    RESERVED,
    CONFIRMED,
    RELEASED,
    EXPIRED
  }

  static Fact of(Reservation it, What what, Instant at) {
    return fact(
        it.id().toString(),
        JsonNodeFactory.instance
            .objectNode()
            .put("reservation", it.id().toString())
            .put("guarantor", it.guarantor().toString())
            .put("enterpriseKey", it.customer().value())
            .put("programme", it.programme().toString())
            .put("state", it.state().name())
            .put("expiresAt", it.expiresAt().toString())
            .set("amount", money(it.amount())),
        it.remaining(),
        what,
        at);
  }

  /** Of one that was made just now. */
  static Fact reserved(CapacityLedger.Claim made, Instant at) {
    ReservationOrder order = made.order();
    ReservationState state =
        order.confirmed() ? ReservationState.CONFIRMED : ReservationState.RESERVED;
    return fact(
        made.id().toString(),
        JsonNodeFactory.instance
            .objectNode()
            .put("reservation", made.id().toString())
            .put("guarantor", order.guarantor().toString())
            .put("enterpriseKey", order.enterprise().value())
            .put("programme", order.programme().toString())
            .put("state", state.name())
            .put("expiresAt", order.expiresAt().toString())
            .set("amount", money(order.amount())),
        order.amount(),
        What.RESERVED,
        at);
  }

  private static Fact fact(String key, ObjectNode json, Money remaining, What what, Instant at) {
    json.set("remaining", money(remaining));
    return new Fact(
        CaseFacts.TOPIC,
        key,
        "io.rongqiao.matching.capacity-%s.v1".formatted(what.name().toLowerCase(Locale.ROOT)),
        json.toString(),
        at);
  }

  private static ObjectNode money(Money money) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("amount", money.amount().toPlainString())
        .put("currency", money.currency().getCurrencyCode());
  }
}

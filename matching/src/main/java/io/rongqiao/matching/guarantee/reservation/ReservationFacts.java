package io.rongqiao.matching.guarantee.reservation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.rongqiao.matching.guarantee.CaseFacts;
import io.rongqiao.migrations.outbox.Fact;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.util.Locale;

/**
 * The facts that are published about reservations that no case holds, keyed by the reservation.
 * That one was made, the database tells by itself, whichever statement made it.
 */
final class ReservationFacts {

  private ReservationFacts() {}

  /** What happened to a reservation. */
  enum What {
    CONFIRMED,
    RELEASED,
    EXPIRED
  }

  static Fact of(Reservation it, What what, Instant at) {
    ObjectNode json =
        JsonNodeFactory.instance
            .objectNode()
            .put("reservation", it.id().toString())
            .put("guarantor", it.guarantor().toString())
            .put("enterpriseKey", it.customer().value())
            .put("programme", it.programme().toString())
            .put("state", it.state().name())
            .put("expiresAt", it.expiresAt().toString());
    json.set("amount", money(it.amount()));
    json.set("remaining", money(it.remaining()));
    return new Fact(
        CaseFacts.TOPIC,
        it.id().toString(),
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

package io.rongqiao.api.guarantee.reservation;

import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.FieldError;
import io.rongqiao.api.problem.LimitShortfall;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.reservation.CustomerReservation;
import io.rongqiao.matching.guarantee.reservation.Reservation;
import io.rongqiao.matching.guarantee.reservation.ReservationChange;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an outcome is answered with: the reservation, or a problem that names what stands against
 * it.
 */
final class ReservationAnswers {

  private ReservationAnswers() {}

  static Reservation made(CustomerReservation outcome, @Nullable String uscc) {
    return switch (outcome) {
      case CustomerReservation.Made made -> made.reservation();
      case CustomerReservation.BeyondLimits beyond ->
          throw Refused.beyondLimits(
              "The guarantor's capacity does not suffice.",
              "amount",
              beyond.limits().stream().map(it -> shortfall(it, beyond.wanted())).toList());
      case CustomerReservation.NoCustomer _ ->
          throw Refused.badField("uscc", "is no customer of the guarantor's", uscc);
      case CustomerReservation.NoProgramme _ ->
          throw Refused.badField(
              "programmeId", "is no programme of the guarantor's with terms in force", null);
      case CustomerReservation.NoTerms _ ->
          throw new Refused(
              ProblemType.CONFLICT, "The guarantor has stated no net assets that are in force.");
      case CustomerReservation.Refused refused -> throw broken(refused.field(), refused.rule());
      case CustomerReservation.KeyReused _ -> throw IdempotencyKey.reused();
      case CustomerReservation.Ended ended ->
          throw new Refused(
              ProblemType.CONFLICT,
              "%s Take a new Idempotency-Key to reserve anew.".formatted(over(ended.how())));
    };
  }

  static Reservation changed(ReservationChange outcome) {
    return switch (outcome) {
      case ReservationChange.Changed changed -> changed.reservation();
      case ReservationChange.NoSuchReservation _ ->
          throw Refused.notFound("There is no such reservation.");
      case ReservationChange.Stale stale -> throw EntityTag.stale(stale.version());
      case ReservationChange.OfCase of ->
          throw new Refused(
              ProblemType.CONFLICT,
              "It belongs to case %s, whose own steps confirm and release it.".formatted(of.held()),
              List.of(new FieldError("caseId", "holds the reservation", of.held().toString())));
      case ReservationChange.Over ended ->
          throw new Refused(ProblemType.CONFLICT, over(ended.how()));
      case ReservationChange.Refused refused -> throw broken(refused.field(), refused.rule());
    };
  }

  private static String over(ReservationState how) {
    return how == ReservationState.EXPIRED
        ? "Its time is over; its capacity came back."
        : "It was released; its capacity came back.";
  }

  private static LimitShortfall shortfall(Capacity limit, Money wanted) {
    Money room = limit.available();
    Money lacking = wanted.minus(wanted.min(room));
    String currency = wanted.currency().getCurrencyCode();
    return new LimitShortfall(
        limit.kind().name(),
        limit.limit().amount().toPlainString(),
        room.amount().toPlainString(),
        lacking.amount().toPlainString(),
        currency,
        new LimitShortfall.Wording(
            "%s余 %s 元，占用 %s 元还差 %s 元"
                .formatted(limit.kind().zh(), grouped(room), grouped(wanted), grouped(lacking)),
            "the %s has %s %s left, %s short of %s"
                .formatted(
                    limit.kind().en(),
                    currency,
                    grouped(room),
                    grouped(lacking),
                    grouped(wanted))));
  }

  private static String grouped(Money money) {
    return String.format(Locale.ROOT, "%,.2f", money.amount());
  }

  private static Refused broken(String field, String rule) {
    return new Refused(
        ProblemType.RULE_BROKEN,
        "A rule forbids this.",
        List.of(new FieldError(field, rule, null)));
  }
}

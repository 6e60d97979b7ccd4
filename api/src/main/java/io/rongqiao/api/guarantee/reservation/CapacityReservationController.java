package io.rongqiao.api.guarantee.reservation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.reservation.ConfirmReservation;
import io.rongqiao.matching.guarantee.reservation.ReleaseReservation;
import io.rongqiao.matching.guarantee.reservation.Reservation;
import io.rongqiao.matching.guarantee.reservation.ReserveForCustomer;
import io.rongqiao.scoring.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a guarantor reserves of its capacity. */
@Controller("/api/v1/guarantee-capacity/reservations")
@Secured("GUARANTOR")
@ExecuteOn(TaskExecutors.BLOCKING)
final class CapacityReservationController {

  private final Callers callers;
  private final ReservationReading reading;
  private final ReserveForCustomer reserve;
  private final ConfirmReservation confirm;
  private final ReleaseReservation release;

  CapacityReservationController(
      Callers callers,
      ReservationReading reading,
      ReserveForCustomer reserve,
      ConfirmReservation confirm,
      ReleaseReservation release) {
    this.callers = callers;
    this.reading = reading;
    this.reserve = reserve;
    this.confirm = confirm;
    this.release = release;
  }

  /**
   * Reserves for a customer under a programme: from the limits of the customer, its group, the
   * programme and in all, or from none. Where some do not suffice, {@code limits} of the problem
   * names all of them.
   */
  @Post
  @Status(HttpStatus.CREATED)
  HttpResponse<ReservationView> reserve(
      Authentication authentication,
      @Header("Idempotency-Key") @Nullable String idempotencyKey,
      @Body ReservationForms.ReserveForm form) {
    IdempotencyKey key = IdempotencyKey.require(idempotencyKey);
    Caller caller = callers.of(authentication);
    ClientKey own = new ClientKey(key.id(caller.actor(), "capacity reservation").toString());
    ReserveForCustomer.Wish wish = form.toWish(ReservationReading.guarantor(caller), own);
    Reservation made = ReservationAnswers.made(reserve.reserve(wish, caller.actor()), form.uscc());
    return reading.answer(caller, made).status(HttpStatus.CREATED);
  }

  /**
   * The guarantor's reservations, those of its cases included, reserved last first.
   *
   * @param state only those that are RESERVED, CONFIRMED, RELEASED or EXPIRED now
   * @param uscc only those for this customer
   * @param programmeId only those under this programme
   */
  @Get
  ReservationsView list(
      Authentication authentication,
      @QueryValue @Nullable String state,
      @QueryValue @Nullable String uscc,
      @QueryValue @Nullable String programmeId,
      @QueryValue @Nullable String cursor,
      @QueryValue @Nullable Integer limit) {
    return reading.list(
        callers.of(authentication),
        new ReservationReading.Filter(state, uscc, programmeId, cursor, limit));
  }

  /** One reservation. */
  @Get("/{id}")
  HttpResponse<ReservationView> read(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return reading.answer(caller, reading.read(caller, id));
  }

  /** The guarantee began: it stays until it is released. Again is the same as once. */
  @Post("/{id}/confirmation")
  HttpResponse<ReservationView> confirm(
      Authentication authentication, UUID id, @Header("If-Match") @Nullable String ifMatch) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    return reading.answer(
        caller,
        ReservationAnswers.changed(
            confirm.confirm(
                ReservationReading.guarantor(caller),
                caller.actor(),
                new ReservationId(id),
                version)));
  }

  /** Gives capacity back, all of it or down to what is to be left. Again is the same as once. */
  @Post("/{id}/release")
  HttpResponse<ReservationView> release(
      Authentication authentication,
      UUID id,
      @Header("If-Match") @Nullable String ifMatch,
      @Body ReservationForms.ReleaseForm form) {
    long version = EntityTag.require(ifMatch);
    Caller caller = callers.of(authentication);
    Money given = form.leftOver();
    Money left = given == null ? Money.zero(reading.read(caller, id).amount().currency()) : given;
    return reading.answer(
        caller,
        ReservationAnswers.changed(
            release.release(
                ReservationReading.guarantor(caller),
                caller.actor(),
                new ReservationId(id),
                version,
                left)));
  }
}

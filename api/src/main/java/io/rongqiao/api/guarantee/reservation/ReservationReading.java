package io.rongqiao.api.guarantee.reservation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MutableHttpResponse;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.guarantee.capacity.ReservationId;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.reservation.Customers;
import io.rongqiao.matching.guarantee.reservation.Reservation;
import io.rongqiao.matching.guarantee.reservation.ReservationQuery;
import io.rongqiao.matching.guarantee.reservation.Reservations;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reservations as they are shown to their guarantor. */
final class ReservationReading {

  private static final int PAGE = 50;

  private final Transactions transactions;
  private final Reservations reservations;
  private final Customers customers;
  private final Enterprises enterprises;
  private final Programmes programmes;
  private final Clock clock;

  ReservationReading(
      Transactions transactions,
      Reservations reservations,
      Customers customers,
      Enterprises enterprises,
      Programmes programmes,
      Clock clock) {
    this.transactions = transactions;
    this.reservations = reservations;
    this.customers = customers;
    this.enterprises = enterprises;
    this.programmes = programmes;
    this.clock = clock;
  }

  /** One, with its ETag. */
  MutableHttpResponse<ReservationView> answer(Caller caller, Reservation it) {
    ReservationView view = views(caller, List.of(it)).getFirst();
    return HttpResponse.ok(view).header("ETag", EntityTag.of(view.version()));
  }

  Reservation read(Caller caller, UUID id) {
    return transactions
        .call(caller.forInstitution(), () -> reservations.find(new ReservationId(id)))
        .filter(it -> it.guarantor().equals(guarantor(caller)))
        .orElseThrow(() -> Refused.notFound("There is no such reservation."));
  }

  ReservationsView list(Caller caller, Filter filter) {
    int limit = filter.limit() == null ? PAGE : filter.limit();
    ReservationQuery all =
        Field.read(
            "limit",
            limit,
            most ->
                new ReservationQuery(
                    Field.readIfGiven("state", filter.state(), ReservationReading::state)
                        .orElse(null),
                    null,
                    Field.readIfGiven(
                            "programmeId",
                            filter.programmeId(),
                            id -> new ProgrammeId(UUID.fromString(id)))
                        .orElse(null),
                    Field.readIfGiven("cursor", filter.cursor(), ReservationReading::position)
                        .orElse(null),
                    most));
    Optional<Uscc> code = Field.readIfGiven("uscc", filter.uscc(), Uscc::parse);
    if (code.isEmpty()) {
      return page(caller, all);
    }
    return transactions
        .call(caller.platform(), () -> customers.find(guarantor(caller), code.get()))
        .map(
            customer ->
                page(
                    caller,
                    new ReservationQuery(
                        all.state(), customer, all.programme(), all.before(), all.limit())))
        .orElseGet(() -> new ReservationsView(List.of(), null));
  }

  private ReservationsView page(Caller caller, ReservationQuery query) {
    List<Reservation> page =
        transactions.call(
            caller.forInstitution(),
            () -> reservations.page(guarantor(caller), query, clock.instant()));
    String next =
        page.size() < query.limit()
            ? null
            : page.getLast().reservedAt() + "_" + page.getLast().id();
    return new ReservationsView(views(caller, page), next);
  }

  private List<ReservationView> views(Caller caller, List<Reservation> page) {
    Instant now = clock.instant();
    return transactions.call(
        caller.platform(),
        () -> {
          Map<EnterpriseKey, Enterprise> names =
              enterprises.findAll(
                  page.stream().map(Reservation::customer).collect(Collectors.toSet()));
          Map<ProgrammeId, Programme> under = new HashMap<>();
          page.forEach(
              it -> under.computeIfAbsent(it.programme(), id -> programmes.find(id).orElseThrow()));
          return page.stream()
              .map(
                  it ->
                      ReservationView.of(
                          it,
                          names.get(it.customer()),
                          Objects.requireNonNull(under.get(it.programme())),
                          now))
              .toList();
        });
  }

  private static ReservationState state(String word) {
    ReservationState state = ReservationState.valueOf(word);
    if (state == ReservationState.UNKNOWN) {
      throw new IllegalArgumentException("is RESERVED, CONFIRMED, RELEASED or EXPIRED");
    }
    return state;
  }

  private static ReservationQuery.Position position(String cursor) {
    String[] parts = cursor.split("_", 2);
    if (parts.length != 2) {
      throw new IllegalArgumentException("is no cursor of ours");
    }
    return new ReservationQuery.Position(Instant.parse(parts[0]), UUID.fromString(parts[1]));
  }

  static InstitutionId guarantor(Caller caller) {
    return new InstitutionId(caller.institution());
  }

  /** Which ones are asked for, as the address says it. */
  record Filter(
      @Nullable String state,
      @Nullable String uscc,
      @Nullable String programmeId,
      @Nullable String cursor,
      @Nullable Integer limit) {}
}

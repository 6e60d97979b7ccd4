package io.rongqiao.matching.guarantee.capacity;

import static io.rongqiao.migrations.schema.Tables.CAPACITY;
import static io.rongqiao.migrations.schema.Tables.RESERVE_CAPACITIES;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Claim;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Limit;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.schema.tables.records.ReserveCapacitiesRecord;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Several reservations of one guarantor, made one after another by one call of one function. */
final class JooqReservationBatch {

  private static final Comparator<Capacity> IN_ORDER =
      Comparator.comparing(Capacity::kind).thenComparing(Capacity::subject);

  private final DSLContext db;
  private final RememberedCapacities remembered;
  private final List<Claim> claims;
  private final List<ClaimedLimit> limits;
  private final Map<Limit, Integer> places = new HashMap<>();

  JooqReservationBatch(DSLContext db, RememberedCapacities remembered, List<Claim> claims) {
    this.db = db;
    this.remembered = remembered;
    this.claims = claims;
    this.limits = ClaimedLimit.of(claims);
    for (ClaimedLimit it : limits) {
      places.put(it.limit(), places.size() + 1);
    }
  }

  List<ReservationOutcome> reserve(InstitutionId guarantor, Instant at) {
    List<ReserveCapacitiesRecord> made =
        db.selectFrom(
                RESERVE_CAPACITIES.call(
                    guarantor.value(),
                    ofLimits(it -> it.limit().kind().name(), String[]::new),
                    ofLimits(it -> it.limit().subject(), String[]::new),
                    ofLimits(it -> it.limit().most().amount(), BigDecimal[]::new),
                    ofLimits(it -> it.limit().most().currency().getCurrencyCode(), String[]::new),
                    ofLimits(ClaimedLimit::opener, String[]::new),
                    ofClaims(it -> it.id().value(), UUID[]::new),
                    ofClaims(it -> it.order().key().value(), String[]::new),
                    ofClaims(it -> it.order().enterprise().value(), Long[]::new),
                    ofClaims(this::placesOf, String[]::new),
                    ofClaims(it -> it.order().amount().amount(), BigDecimal[]::new),
                    ofClaims(it -> it.order().amount().currency().getCurrencyCode(), String[]::new),
                    ofClaims(
                        it -> it.order().expiresAt().atOffset(ZoneOffset.UTC),
                        OffsetDateTime[]::new),
                    ofClaims(it -> it.order().confirmed(), Boolean[]::new),
                    ofClaims(Claim::by, String[]::new),
                    at))
            .orderBy(RESERVE_CAPACITIES.PLACE)
            .fetch();
    for (int place = 0; place < made.size(); place++) {
      remembered.remember(guarantor, claims.get(place), Arrays.asList(made.get(place).getLimits()));
    }
    Map<Long, Capacity> named = named(made);
    return made.stream()
        .map(
            it ->
                outcome(
                    it.getOutcome(),
                    it.getExisting(),
                    () -> Arrays.stream(it.getShort()).map(named::get).sorted(IN_ORDER).toList()))
        .toList();
  }

  private <T> T[] ofLimits(Function<ClaimedLimit, T> reading, IntFunction<T[]> array) {
    return limits.stream().map(reading).toArray(array);
  }

  private <T> T[] ofClaims(Function<Claim, T> reading, IntFunction<T[]> array) {
    return claims.stream().map(reading).toArray(array);
  }

  /** As an array's text: PostgreSQL keeps no arrays of different lengths in one. */
  private String placesOf(Claim claim) {
    return claim.limits().stream()
        .map(it -> Objects.requireNonNull(places.get(it)).toString())
        .collect(Collectors.joining(",", "{", "}"));
  }

  /**
   * What one of them came to, in words of ours.
   *
   * @param outcome the function's word for it
   * @param existing the reservation under the key, where there is one
   * @param tooShort reads the limits that do not suffice
   */
  static ReservationOutcome outcome(
      String outcome, @Nullable UUID existing, Supplier<List<Capacity>> tooShort) {
    return switch (outcome) {
      case "RESERVED" -> new ReservationOutcome.Reserved(id(existing), false);
      case "REPEATED" -> new ReservationOutcome.Reserved(id(existing), true);
      case "EXPIRED", "RELEASED" ->
          new ReservationOutcome.Ended(id(existing), ReservationState.valueOf(outcome));
      case "KEY_REUSED" -> new ReservationOutcome.KeyReused(id(existing));
      default -> new ReservationOutcome.Refused(tooShort.get());
    };
  }

  private static ReservationId id(@Nullable UUID existing) {
    return new ReservationId(Objects.requireNonNull(existing));
  }

  /** The limits that did not suffice for one or the other. */
  private Map<Long, Capacity> named(List<ReserveCapacitiesRecord> made) {
    List<Long> ids =
        made.stream()
            .filter(it -> it.getShort() != null)
            .flatMap(it -> Arrays.stream(it.getShort()))
            .distinct()
            .toList();
    return ids.isEmpty()
        ? Map.of()
        : JooqCapacityLedger.capacities(db)
            .where(CAPACITY.ID.in(ids))
            .fetch(Records.mapping(Capacity::new))
            .stream()
            .collect(Collectors.toMap(Capacity::id, it -> it));
  }
}

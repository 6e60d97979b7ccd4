package io.rongqiao.matching.guarantee.capacity;

import static org.jooq.impl.DSL.condition;
import static org.jooq.impl.DSL.trueCondition;
import static org.jooq.impl.DSL.when;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Claim;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Limit;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Standing;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.schema.Routines;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;

/**
 * Several reservations of one guarantor, all made by one statement or none: where their limits are
 * known, all fit and no key was used before.
 */
final class JooqReservationsAtOnce {

  private final DSLContext db;
  private final List<Claim> claims;
  private final List<ClaimedLimit> limits;
  private final Map<Limit, Long> ids;

  private JooqReservationsAtOnce(
      DSLContext db, List<Claim> claims, List<ClaimedLimit> limits, Map<Limit, Long> ids) {
    this.db = db;
    this.claims = claims;
    this.limits = limits;
    this.ids = ids;
  }

  /** Of claims in one currency whose limits are remembered. */
  static Optional<JooqReservationsAtOnce> of(
      DSLContext db, RememberedCapacities remembered, InstitutionId guarantor, List<Claim> claims) {
    List<ClaimedLimit> limits = ClaimedLimit.of(claims);
    Currency currency = currency(claims);
    if (!claims.stream().allMatch(it -> it.order().amount().currency().equals(currency))
        || !limits.stream().allMatch(it -> it.limit().most().currency().equals(currency))) {
      return Optional.empty();
    }
    return remembered
        .ids(guarantor, limits.stream().map(ClaimedLimit::limit).toList())
        .map(ids -> new JooqReservationsAtOnce(db, claims, limits, ids));
  }

  private static Currency currency(List<Claim> claims) {
    return claims.getFirst().order().amount().currency();
  }

  /**
   * Whether all were made; else none was.
   *
   * @param supposed what the limits follow from; if that no longer holds, none is made
   */
  boolean make(InstitutionId guarantor, Standing supposed, LocalDate day, Instant at) {
    List<EnterpriseKey> enterprises =
        claims.stream().map(it -> it.order().enterprise()).distinct().toList();
    Field<Boolean> stands =
        Routines.standingHolds(
            guarantor.value(),
            supposed.terms().inForceFrom(),
            enterprises.stream().map(EnterpriseKey::value).toArray(Long[]::new),
            enterprises.stream().map(supposed.groups()::get).toArray(String[]::new),
            day);
    return make(guarantor, condition(stands), at);
  }

  /** Whether all were made, their limits being what they are taken to be; else none was. */
  boolean make(InstitutionId guarantor, Instant at) {
    return make(guarantor, trueCondition(), at);
  }

  private boolean make(InstitutionId guarantor, Condition stands, Instant at) {
    Field<Boolean> made =
        Routines.reserveTogether(
            guarantor.value(),
            ofLimits(it -> id(it.limit()), Long[]::new),
            ofLimits(it -> it.limit().most().amount(), BigDecimal[]::new),
            ofLimits(ClaimedLimit::sum, BigDecimal[]::new),
            currency(claims).getCurrencyCode(),
            ofClaims(it -> it.id().value(), UUID[]::new),
            ofClaims(it -> it.order().key().value(), String[]::new),
            ofClaims(it -> it.order().enterprise().value(), Long[]::new),
            ofClaims(this::idsOf, String[]::new),
            ofClaims(it -> it.order().amount().amount(), BigDecimal[]::new),
            ofClaims(it -> it.order().expiresAt().atOffset(ZoneOffset.UTC), OffsetDateTime[]::new),
            ofClaims(it -> it.order().confirmed(), Boolean[]::new),
            ofClaims(Claim::by, String[]::new),
            at);
    return Boolean.TRUE.equals(db.select(when(stands, made)).fetchSingle().value1());
  }

  private <T> T[] ofLimits(Function<ClaimedLimit, T> reading, IntFunction<T[]> array) {
    return limits.stream().map(reading).toArray(array);
  }

  private <T> T[] ofClaims(Function<Claim, T> reading, IntFunction<T[]> array) {
    return claims.stream().map(reading).toArray(array);
  }

  /** As an array's text: PostgreSQL keeps no arrays of different lengths in one. */
  private String idsOf(Claim claim) {
    return claim.limits().stream()
        .map(it -> Long.toString(id(it)))
        .collect(Collectors.joining(",", "{", "}"));
  }

  private long id(Limit limit) {
    return Objects.requireNonNull(ids.get(limit));
  }
}

package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger.Limit;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Finds the limits that bind an order and takes from all of them, inside the caller's unit of work
 * unless a method says otherwise. Limits of a customer and a group come into being with their first
 * reservation.
 */
public final class CapacityAllotment {

  private final CapacityLedger ledger;
  private final Supplier<UUID> ids;

  public CapacityAllotment(CapacityLedger ledger, Supplier<UUID> ids) {
    this.ledger = ledger;
    this.ids = ids;
  }

  /**
   * Reserves.
   *
   * @param day by whose terms and groups the limits are judged
   */
  public ReservationOutcome reserve(ReservationOrder order, LocalDate day, Instant at) {
    Optional<CapacityTerms> terms = ledger.termsOn(order.guarantor(), day);
    if (terms.isEmpty()) {
      return new ReservationOutcome.NoTerms();
    }
    List<Limit> limits =
        limits(order, terms.get(), ledger.groupOf(order.enterprise(), day).orElse(null));
    return ledger.reserve(
        new ReservationId(ids.get()), order, ledger.limits(order.guarantor(), limits, at), at);
  }

  /**
   * Reserves for one guarantor, with the outcome of each as if one came after another.
   *
   * @param asked at least one, all of the same guarantor and none against the other as {@link
   *     #goTogether} has it
   * @return the outcomes in the same order
   */
  List<ReservationOutcome> reserveAll(List<Asked> asked, LocalDate day, Instant at) {
    InstitutionId guarantor = asked.getFirst().order().guarantor();
    Optional<CapacityLedger.Standing> standing =
        ledger.standing(guarantor, enterprises(asked), day);
    if (standing.isEmpty()) {
      return asked.stream().<ReservationOutcome>map(_ -> new ReservationOutcome.NoTerms()).toList();
    }
    return ledger.reserveAll(guarantor, claims(asked, standing.get()), at);
  }

  /**
   * Reserves for one guarantor by what is remembered of it, as one statement that is a unit of work
   * by itself: all that is asked, or nothing.
   *
   * @param asked as for {@link #reserveAll}
   * @return the reservations in the same order; empty where any would not be made as remembered
   */
  Optional<List<ReservationOutcome>> reserveAtOnce(List<Asked> asked, LocalDate day, Instant at) {
    InstitutionId guarantor = asked.getFirst().order().guarantor();
    return ledger
        .rememberedStanding(guarantor, enterprises(asked))
        .flatMap(
            standing -> {
              List<CapacityLedger.Claim> claims = claims(asked, standing);
              return ledger.reserveAtOnce(guarantor, standing, claims, day, at)
                  ? Optional.of(claims.stream().map(CapacityAllotment::reserved).toList())
                  : Optional.empty();
            });
  }

  private static ReservationOutcome reserved(CapacityLedger.Claim claim) {
    return new ReservationOutcome.Reserved(claim.id(), false);
  }

  private static Set<EnterpriseKey> enterprises(List<Asked> asked) {
    return asked.stream().map(it -> it.order().enterprise()).collect(Collectors.toSet());
  }

  private List<CapacityLedger.Claim> claims(List<Asked> asked, CapacityLedger.Standing standing) {
    return asked.stream().map(it -> claim(it, standing)).toList();
  }

  private CapacityLedger.Claim claim(Asked asked, CapacityLedger.Standing standing) {
    String group = standing.groups().get(asked.order().enterprise());
    return new CapacityLedger.Claim(
        new ReservationId(ids.get()),
        asked.order(),
        limits(asked.order(), standing.terms(), group),
        asked.by());
  }

  /** Whether two orders ask the same of a programme's quota, so that one look decides both. */
  static boolean goTogether(ReservationOrder one, ReservationOrder other) {
    return !one.programme().equals(other.programme()) || one.quota().equals(other.quota());
  }

  /** In the order in which a reservation takes from them. */
  private static List<Limit> limits(
      ReservationOrder order, CapacityTerms terms, @Nullable String group) {
    List<Limit> limits = new ArrayList<>();
    limits.add(
        new Limit(CapacityKind.CUSTOMER, order.enterprise().toString(), terms.perCustomer()));
    if (group != null) {
      limits.add(new Limit(CapacityKind.GROUP, group, terms.perGroup()));
    }
    limits.add(new Limit(CapacityKind.PROGRAMME, order.programme().toString(), order.quota()));
    limits.add(new Limit(CapacityKind.TOTAL, "", terms.total()));
    return limits;
  }

  /** An order, and who asks for it. */
  record Asked(ReservationOrder order, String by) {

    Asked {
      if (by.isBlank()) {
        throw new IllegalArgumentException("Somebody asks for a reservation");
      }
    }
  }
}

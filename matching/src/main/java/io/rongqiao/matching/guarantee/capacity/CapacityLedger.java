package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The book of capacities. Every method works inside the caller's unit of work, which must act as
 * the guarantor or as the platform, unless it says otherwise.
 */
public interface CapacityLedger {

  /** States the figures anew; limits follow them from then on. */
  void state(CapacityTerms terms, String by, Instant at);

  /** The figures in force on a day. */
  Optional<CapacityTerms> termsOn(InstitutionId guarantor, LocalDate day);

  /** Makes a capacity or sets its limit; returns its id. */
  long limit(InstitutionId guarantor, CapacityKind kind, String subject, Money limit, Instant at);

  /** The same for all limits of a reservation at once; returns their ids in the same order. */
  List<Long> limits(InstitutionId guarantor, List<Limit> limits, Instant at);

  /** All limits of a guarantor, the total first, then by kind and subject. */
  List<Capacity> of(InstitutionId guarantor);

  Optional<Capacity> find(InstitutionId guarantor, CapacityKind kind, String subject);

  /** The group that owners and controllers bind an enterprise into, if any. */
  Optional<String> groupOf(EnterpriseKey enterprise, LocalDate day);

  /** What the limits of many enterprises follow from, where the guarantor has stated figures. */
  Optional<Standing> standing(
      InstitutionId guarantor, Set<EnterpriseKey> enterprises, LocalDate day);

  /**
   * The same as it was last read, without a look into the book; empty where it never was for all of
   * them.
   */
  Optional<Standing> rememberedStanding(InstitutionId guarantor, Set<EnterpriseKey> enterprises);

  /**
   * Takes from every capacity listed or from none.
   *
   * @param capacities in the order of {@link CapacityKind}
   */
  ReservationOutcome reserve(
      ReservationId id, ReservationOrder order, List<Long> capacities, Instant at);

  /**
   * Reserves for one guarantor, with the outcome of each as if one came after another. Limits come
   * into being as need be.
   *
   * @param claims which agree on how much a limit is
   * @return the outcomes in the order of the claims
   */
  List<ReservationOutcome> reserveAll(InstitutionId guarantor, List<Claim> claims, Instant at);

  /**
   * Reserves everything that is claimed from one guarantor, where nothing stands in the way of any
   * claim, or nothing at all. It is one statement and a unit of work by itself.
   *
   * @param supposed what the limits of the claims follow from; where it no longer holds, nothing is
   *     reserved
   * @param day by whose terms and groups the limits are judged
   * @return whether everything is reserved
   */
  boolean reserveAtOnce(
      InstitutionId guarantor, Standing supposed, List<Claim> claims, LocalDate day, Instant at);

  /** Confirms; {@code CONFIRMED} also where it was confirmed before. */
  ReservationState confirm(ReservationId id, Instant at);

  /** Releases until no more than {@code left} counts; {@code RELEASED} also where less did. */
  ReservationState release(ReservationId id, Money left, Instant at);

  /**
   * Lets the one expire that waited longest in vain; empty where none did.
   *
   * @param capacities only those on one of these; empty for any
   */
  Optional<ReservationId> expireOne(List<Long> capacities, Instant at);

  /** The lines of a guarantor after a position, in order. */
  List<CapacityEntry> entries(InstitutionId guarantor, long after, int most);

  /** How much there may be for whom. */
  record Limit(CapacityKind kind, String subject, Money most) {}

  /**
   * What the limits of a day follow from.
   *
   * @param groups of those enterprises that are in one
   */
  record Standing(CapacityTerms terms, Map<EnterpriseKey, String> groups) {

    public Standing {
      groups = Map.copyOf(groups);
    }
  }

  /**
   * What is to be reserved, and for whom it is asked.
   *
   * @param id what the reservation is to be called
   * @param limits that it takes from, in the order of {@link CapacityKind}
   */
  record Claim(ReservationId id, ReservationOrder order, List<Limit> limits, String by) {

    public Claim {
      limits = List.copyOf(limits);
    }
  }
}

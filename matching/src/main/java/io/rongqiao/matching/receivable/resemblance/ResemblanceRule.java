package io.rongqiao.matching.receivable.resemblance;

import io.rongqiao.matching.receivable.ReceivableId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The stated rule by which a claim is suspected to be another one again. Two claims on one debtor
 * are compared if day of issue and due day lie at most three days apart each. It is
 *
 * <ul>
 *   <li>of one creditor, same amount, contract not different: RENUMBERED on the same days, SHIFTED
 *       otherwise, REKEYED if their invoices differ by one slip;
 *   <li>of two creditors, same amount: OTHER_CREDITOR if they name the same contract or their
 *       invoices differ by one slip;
 *   <li>of one creditor, contract not different: SPLIT if the new one and at most four more that
 *       came after it add up to an earlier one, MERGED if two to five earlier ones add up to the
 *       new one.
 * </ul>
 *
 * <p>Claims whose invoices all stand in their creditors' own tax evidence are told apart by that,
 * however alike they are; and what recurs, a monthly rent for one, lies more than three days apart.
 */
public final class ResemblanceRule {

  /** How far apart day of issue and due day of two claims may lie. */
  public static final int NEAR_DAYS = 3;

  /** In how many parts one claim may be hidden. */
  public static final int MOST_PARTS = 5;

  /** How far apart the days of parts of one whole may lie. */
  static final int PARTS_APART_DAYS = 2 * NEAR_DAYS;

  /**
   * Everything that the new claim may be again, or a part or the sum of.
   *
   * @param others what was compared before; order of comparison is order of time
   */
  public List<Suspicion> look(Claim fresh, List<Claim> others) {
    List<Claim> near =
        others.stream()
            .filter(other -> !other.id().equals(fresh.id()) && other.hasSameDebtor(fresh))
            .filter(other -> other.isWithin(PARTS_APART_DAYS, fresh))
            .toList();
    List<Suspicion> found = new ArrayList<>();
    near.forEach(
        other ->
            disguise(fresh, other)
                .map(it -> new Suspicion(it, List.of(other.id()), List.of(fresh.id())))
                .ifPresent(found::add));
    near.forEach(whole -> split(whole, fresh, near).ifPresent(found::add));
    merged(fresh, near).ifPresent(found::add);
    return found;
  }

  private static Optional<Disguise> disguise(Claim fresh, Claim other) {
    if (!fresh.hasSameAmount(other) || !fresh.isWithin(NEAR_DAYS, other)) {
      return Optional.empty();
    }
    if (areVerified(Stream.of(fresh, other))) {
      return Optional.empty();
    }
    return fresh.hasSameCreditor(other) ? ofOneCreditor(fresh, other) : ofTwo(fresh, other);
  }

  private static Optional<Disguise> ofOneCreditor(Claim fresh, Claim other) {
    if (!fresh.mayShareContract(other)) {
      return Optional.empty();
    }
    if (fresh.hasLikeInvoice(other)) {
      return Optional.of(Disguise.REKEYED);
    }
    return Optional.of(fresh.hasSameDays(other) ? Disguise.RENUMBERED : Disguise.SHIFTED);
  }

  private static Optional<Disguise> ofTwo(Claim fresh, Claim other) {
    return fresh.hasLikeInvoice(other) || fresh.namesSameContract(other)
        ? Optional.of(Disguise.OTHER_CREDITOR)
        : Optional.empty();
  }

  private static Optional<Suspicion> split(Claim whole, Claim fresh, List<Claim> near) {
    if (!isPartOf(whole).test(fresh)) {
      return Optional.empty();
    }
    List<Claim> parts =
        near.stream().filter(isPartOf(whole)).filter(part -> whole.isUploadedBefore(part)).toList();
    long missing = fen(whole) - fen(fresh);
    return PartsThatAddUp.among(parts, missing, 1, MOST_PARTS - 1)
        .map(rest -> Stream.concat(rest.stream(), Stream.of(fresh)).toList())
        .filter(all -> !areVerified(Stream.concat(all.stream(), Stream.of(whole))))
        .map(all -> new Suspicion(Disguise.SPLIT, List.of(whole.id()), ids(all)));
  }

  private static Optional<Suspicion> merged(Claim whole, List<Claim> near) {
    List<Claim> parts = near.stream().filter(isPartOf(whole)).toList();
    return PartsThatAddUp.among(parts, fen(whole), 2, MOST_PARTS)
        .filter(all -> !areVerified(Stream.concat(all.stream(), Stream.of(whole))))
        .map(all -> new Suspicion(Disguise.MERGED, ids(all), List.of(whole.id())));
  }

  private static Predicate<Claim> isPartOf(Claim whole) {
    return part ->
        part.hasSameCreditor(whole)
            && part.isWithin(NEAR_DAYS, whole)
            && part.mayShareContract(whole)
            && part.terms().amount().currency().equals(whole.terms().amount().currency())
            && part.terms().amount().isLessThan(whole.terms().amount());
  }

  private static boolean areVerified(Stream<Claim> claims) {
    return claims.allMatch(claim -> claim.terms().isVerified());
  }

  static long fen(Claim claim) {
    return claim.terms().amount().amount().movePointRight(2).longValueExact();
  }

  private static List<ReceivableId> ids(List<Claim> claims) {
    return claims.stream().map(Claim::id).toList();
  }
}

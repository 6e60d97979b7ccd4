package io.rongqiao.matching.guarantee.programme;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who bears what: shares of exactly the whole. An amount is split so that every tier but one gets
 * its part rounded down to the fen, and the tier that owns the odd fen gets what remains.
 *
 * @param shares one for each tier, in the order of the tiers
 * @param oddFen the tier that the rounding falls to; it bears a share
 */
public record RiskShares(List<RiskShare> shares, GuaranteeTier oddFen) {

  /** All of a loss, in basis points. */
  public static final int WHOLE = 10_000;

  public RiskShares {
    shares = shares.stream().sorted((a, b) -> a.tier().compareTo(b.tier())).toList();
    int sum = shares.stream().mapToInt(RiskShare::basisPoints).sum();
    if (sum != WHOLE) {
      throw new IllegalArgumentException(
          "The shares add up to %d basis points, not to %d".formatted(sum, WHOLE));
    }
    Set<GuaranteeTier> tiers = new HashSet<>();
    for (RiskShare share : shares) {
      if (!tiers.add(share.tier())) {
        throw new IllegalArgumentException("Two shares are the " + share.tier().en() + "'s");
      }
    }
    if (!tiers.contains(oddFen)) {
      throw new IllegalArgumentException(
          "The %s owns the odd fen and bears no share".formatted(oddFen.en()));
    }
  }

  /** The part of a loss that a tier bears. */
  public Percentage borneBy(GuaranteeTier tier) {
    return shares.stream()
        .filter(share -> share.tier() == tier)
        .findFirst()
        .map(share -> Percentage.ofBasisPoints(share.basisPoints()))
        .orElse(Percentage.NONE);
  }

  /** The same shares, the bank's borne by this lender. */
  public RiskShares with(InstitutionId lender) {
    return new RiskShares(
        shares.stream()
            .map(
                share ->
                    share.tier() == GuaranteeTier.BANK
                        ? new RiskShare(share.tier(), lender, share.basisPoints())
                        : share)
            .toList(),
        oddFen);
  }

  /**
   * Splits an amount; the parts add up to it to the fen.
   *
   * @throws IllegalArgumentException for a negative amount
   */
  public Map<GuaranteeTier, Money> split(Money amount) {
    if (amount.isNegative()) {
      throw new IllegalArgumentException("A loss of " + amount + " cannot be shared");
    }
    Map<GuaranteeTier, Money> parts = new EnumMap<>(GuaranteeTier.class);
    Money rest = amount;
    for (RiskShare share : shares) {
      if (share.tier() != oddFen) {
        Money part =
            amount.portion(Percentage.ofBasisPoints(share.basisPoints()), RoundingMode.DOWN);
        parts.put(share.tier(), part);
        rest = rest.minus(part);
      }
    }
    parts.put(oddFen, rest);
    return Collections.unmodifiableMap(parts);
  }

  /**
   * What each tier gets of what came in between two totals: the split of the later total less that
   * of the earlier. So the order and the size of single receipts do not matter in the end. A
   * receipt of a few fen may take a fen back from the tier that owns the odd one.
   */
  public Map<GuaranteeTier, Money> between(Money earlier, Money later) {
    Map<GuaranteeTier, Money> before = split(earlier);
    Map<GuaranteeTier, Money> parts = new EnumMap<>(GuaranteeTier.class);
    split(later).forEach((tier, part) -> parts.put(tier, part.minus(part(before, tier, part))));
    return Collections.unmodifiableMap(parts);
  }

  private static Money part(Map<GuaranteeTier, Money> parts, GuaranteeTier tier, Money like) {
    return parts.getOrDefault(tier, Money.zero(like.currency()));
  }
}

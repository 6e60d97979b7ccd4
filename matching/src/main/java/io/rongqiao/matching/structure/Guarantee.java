package io.rongqiao.matching.structure;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/**
 * A guarantee of the whole loan: who gives it, at what yearly fee, who bears which part of a loss,
 * and which share of the fee a subsidy pays.
 *
 * @param guarantor the institution that answers to the bank
 * @param governmentBacked whether the rules for government-backed guarantors hold for it (R26–R31)
 */
public record Guarantee(
    UUID guarantor,
    boolean governmentBacked,
    AnnualRate feeRate,
    Percentage feeSubsidy,
    Map<GuaranteeTier, Percentage> shares) {

  public Guarantee {
    EnumMap<GuaranteeTier, Percentage> ordered = new EnumMap<>(GuaranteeTier.class);
    ordered.putAll(shares);
    shares = Collections.unmodifiableMap(ordered);
    BigDecimal sum =
        shares.values().stream().map(Percentage::fraction).reduce(BigDecimal.ZERO, BigDecimal::add);
    if (!shares.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
      throw new IllegalArgumentException(
          "The parts of a loss add up to %s, not to 1".formatted(sum));
    }
  }

  /** The part of a loss that a tier bears. */
  public Percentage borneBy(GuaranteeTier tier) {
    return shares.getOrDefault(tier, Percentage.NONE);
  }

  /** The same guarantee at another yearly fee. */
  public Guarantee at(AnnualRate rate) {
    return new Guarantee(guarantor, governmentBacked, rate, feeSubsidy, shares);
  }

  /** The same guarantee where nobody subsidises its fee. */
  Guarantee withoutSubsidy() {
    return new Guarantee(guarantor, governmentBacked, feeRate, Percentage.NONE, shares);
  }

  /** The fee for so many months on what is guaranteed, to the nearest fen. */
  Money fee(Money guaranteed, int months) {
    return guaranteed.times(
        feeRate.monthlyFraction().multiply(BigDecimal.valueOf(months)), RoundingMode.HALF_UP);
  }
}

package io.rongqiao.matching.budget;

import io.rongqiao.scoring.money.AnnualRate;
import java.util.ArrayList;
import java.util.List;

/**
 * Which rates a plan may ask.
 *
 * @param rates those of a grid, rising; empty for the other kinds
 */
public record Pricing(Kind kind, List<AnnualRate> rates) {

  /** What was proposed to each enterprise. */
  public static final Pricing PROPOSED = new Pricing(Kind.PROPOSED, List.of());

  /** Anything within the bands that the products publish. */
  public static final Pricing PRODUCT_BANDS = new Pricing(Kind.PRODUCT_BANDS, List.of());

  private static final int MOST_RATES = 500;
  private static final AnnualRate HIGHEST = AnnualRate.ofPercent("100");
  private static final AnnualRate QUARTER = AnnualRate.ofBasisPoints(25);

  public Pricing {
    rates = List.copyOf(rates);
    if ((kind == Kind.GRID) == rates.isEmpty() || rates.size() > MOST_RATES) {
      throw new IllegalArgumentException("A grid has 1 to 500 rates, and nothing else has any");
    }
    for (int at = 0; at < rates.size(); at++) {
      if (rates.get(at).isNegative()
          || rates.get(at).isGreaterThan(HIGHEST)
          || (at > 0 && !rates.get(at).isGreaterThan(rates.get(at - 1)))) {
        throw new IllegalArgumentException(
            "The rates of a grid rise, from nothing to the whole at most");
      }
    }
  }

  /** A grid of these rates. */
  public static Pricing grid(List<AnnualRate> rates) {
    return new Pricing(Kind.GRID, rates);
  }

  /** The rates at which a lead may be offered a loan; those of a grid only within its band. */
  List<AnnualRate> of(AnnualRate proposed, RateRange band) {
    return switch (kind) {
      case PROPOSED -> List.of(proposed);
      case GRID -> rates.stream().filter(band::holds).toList();
      case PRODUCT_BANDS -> {
        List<AnnualRate> within = new ArrayList<>();
        for (AnnualRate rate = band.floor();
            rate.isLessThan(band.ceiling());
            rate = rate.plus(QUARTER)) {
          within.add(rate);
        }
        within.add(band.ceiling());
        yield within;
      }
    };
  }

  /** Where the rates come from. */
  public enum Kind {
    /** The rate that was proposed to the enterprise. */
    PROPOSED,
    /** The product's floor, every quarter of a point above it, and its ceiling. */
    PRODUCT_BANDS,
    /** Stated rates, as far as they lie in the band that the product publishes. */
    GRID
  }

  /** A product's floor and ceiling. */
  public record RateRange(AnnualRate floor, AnnualRate ceiling) {

    boolean holds(AnnualRate rate) {
      return rate.isAtLeast(floor) && !rate.isGreaterThan(ceiling);
    }
  }
}

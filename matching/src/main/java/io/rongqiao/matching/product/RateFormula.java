package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.formula.Formula;
import io.rongqiao.scoring.money.AnnualRate;
import java.math.RoundingMode;

/** The rate for an enterprise and its request, held within a floor and a ceiling. */
public record RateFormula(Formula formula, AnnualRate floor, AnnualRate ceiling) {

  /** A hundredth of a basis point. */
  private static final int DECIMALS = 6;

  public RateFormula {
    if (floor.isGreaterThan(ceiling)) {
      throw new IllegalArgumentException(
          "No rate lies between %s and %s".formatted(floor, ceiling));
    }
  }

  /** The rate for an enterprise with its request; the ceiling where what it needs is not known. */
  public AnnualRate rate(ApplicantFacts asked) {
    AnnualRate rate =
        formula
            .value(asked)
            .map(exact -> new AnnualRate(exact).rounded(DECIMALS, RoundingMode.HALF_UP))
            .orElse(ceiling);
    if (rate.isLessThan(floor)) {
      return floor;
    }
    return rate.isGreaterThan(ceiling) ? ceiling : rate;
  }
}

package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.formula.Formula;
import io.rongqiao.matching.formula.Quantity;
import io.rongqiao.matching.structure.Fee;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A charge taken once, at payout: a share of the amount, reckoned for an enterprise and its request
 * and held between nothing and a ceiling; a constant share is its own ceiling.
 */
public record FeeFormula(FeeKind kind, Formula share, Percentage ceiling) {

  /** A hundredth of a basis point. */
  private static final int DECIMALS = 6;

  public FeeFormula {
    if (share.quantity() != Quantity.NUMBER) {
      throw new IllegalArgumentException("The share of a fee is a plain number");
    }
    if (share instanceof Formula.Constant(Quantity _, BigDecimal number)) {
      if (number.compareTo(ceiling.fraction()) > 0) {
        throw new IllegalArgumentException("%s is more than %s".formatted(number, ceiling));
      }
      ceiling = new Percentage(number);
    }
  }

  /** The same share for everybody. */
  public static FeeFormula constant(FeeKind kind, Percentage share) {
    return new FeeFormula(kind, new Formula.Constant(Quantity.NUMBER, share.fraction()), share);
  }

  /** The share, where it is the same for everybody. */
  public Optional<Percentage> constant() {
    return share instanceof Formula.Constant(Quantity _, BigDecimal number)
        ? Optional.of(new Percentage(number))
        : Optional.empty();
  }

  /** The fee for an enterprise with its request; the ceiling where what it needs is not known. */
  public Fee fee(ApplicantFacts asked) {
    Percentage reckoned =
        share
            .value(asked)
            .map(exact -> exact.max(BigDecimal.ZERO).min(ceiling.fraction()))
            .map(held -> new Percentage(held.setScale(DECIMALS, RoundingMode.HALF_UP)))
            .orElse(ceiling);
    return new Fee(kind, constant().orElse(reckoned));
  }
}

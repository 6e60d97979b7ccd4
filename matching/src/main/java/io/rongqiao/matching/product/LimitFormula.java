package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.formula.Formula;
import io.rongqiao.matching.formula.Threshold;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The most an enterprise may have, in whole thousands of yuan; nothing where what it needs is not
 * known.
 */
public record LimitFormula(Formula formula) {

  private static final BigDecimal STEP = BigDecimal.valueOf(1000);

  public LimitFormula {
    if (new Threshold.Reaches(BigDecimal.ONE).of(formula).isEmpty()) {
      throw new IllegalArgumentException("This limit cannot be said as criteria");
    }
  }

  /** What must hold for the limit to reach {@code least}. */
  List<Criterion> reaches(Money least) {
    Criterion whole = new Threshold.Reaches(least.amount()).of(formula).orElse(Threshold.NEVER);
    return whole instanceof Criterion.All(List<Criterion> parts) ? parts : List.of(whole);
  }

  /** The limit for {@code facts}, never more than {@code most}. */
  public Money limit(ApplicantFacts facts, Money most) {
    BigDecimal exact = formula.value(facts).orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
    BigDecimal held = exact.min(most.amount());
    return new Money(held.divide(STEP, 0, RoundingMode.DOWN).multiply(STEP), most.currency());
  }
}

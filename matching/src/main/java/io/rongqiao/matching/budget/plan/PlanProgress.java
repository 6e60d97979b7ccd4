package io.rongqiao.matching.budget.plan;

import io.rongqiao.matching.allocation.AllocationProgress;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How far a plan is.
 *
 * @param value what the best so far is expected to bring; none before there is one
 * @param bound no plan brings more; none before that is known
 */
public record PlanProgress(
    Stage stage, int leadsRead, @Nullable Money value, @Nullable Money bound) {

  static PlanProgress reading(int leadsRead) {
    return new PlanProgress(Stage.GATHERING, leadsRead, null, null);
  }

  static PlanProgress of(AllocationProgress progress, int leadsRead) {
    Stage stage =
        switch (progress.stage()) {
          case PRICING -> Stage.PRICING;
          case CHOOSING -> Stage.CHOOSING;
          case IMPROVING -> Stage.IMPROVING;
          case DONE -> Stage.DONE;
        };
    return new PlanProgress(
        stage, leadsRead, Money.fen(progress.value()), Money.fen(progress.bound()));
  }

  /** The part of the bound that is not reached yet; none before both are known. */
  public @Nullable Double gap() {
    if (value == null || bound == null || !bound.isPositive()) {
      return null;
    }
    BigDecimal missing = bound.minus(value).amount();
    return missing.divide(bound.amount(), MathContext.DECIMAL64).doubleValue();
  }

  /** What is being done. */
  public enum Stage {
    /** Leads are read. */
    GATHERING,
    /** The quotas are priced. */
    PRICING,
    /** A first plan is made along the prices. */
    CHOOSING,
    /** It is made better. */
    IMPROVING,
    DONE
  }
}

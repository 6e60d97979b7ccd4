package io.rongqiao.matching.budget;

import io.rongqiao.matching.allocation.ExpectedReturn;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Questions for tests: everybody accepts, a default loses all, funding is free. */
final class SomeQuestion {

  private SomeQuestion() {}

  static BudgetQuestion over(long yuan, Limit... limits) {
    return over(yuan, Pricing.PROPOSED, limits);
  }

  static BudgetQuestion over(long yuan, Pricing pricing, Limit... limits) {
    return new BudgetQuestion(
        Money.yuan(yuan),
        new LoanSizes(null, null, Money.yuan(50_000)),
        pricing,
        everybodyAccepts(),
        ExpectedReturn.Weights.PROFIT,
        List.of(limits),
        7,
        BudgetQuestion.Thoroughness.QUICK);
  }

  /** The same, not content before the best is found. */
  static BudgetQuestion thoroughly(BudgetQuestion question) {
    return new BudgetQuestion(
        question.budget(),
        question.sizes(),
        question.pricing(),
        question.risk(),
        question.weights(),
        question.limits(),
        question.seed(),
        BudgetQuestion.Thoroughness.THOROUGH);
  }

  static Limit on(Limit.Kind kind, @Nullable String subject, long yuan) {
    return new Limit(kind, subject, Money.yuan(yuan), null);
  }

  private static RiskView everybodyAccepts() {
    return new RiskView(
        Percentage.ALL,
        AnnualRate.ZERO,
        Set.of(),
        Map.of(),
        List.of(RiskGrade.values()).stream()
            .map(grade -> new RiskView.Churn(grade, AnnualRate.ofPercent("5"), Percentage.NONE, 1))
            .toList());
  }
}

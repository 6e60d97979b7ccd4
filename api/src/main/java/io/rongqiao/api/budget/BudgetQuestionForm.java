package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.allocation.ExpectedReturn;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.Limit;
import io.rongqiao.matching.budget.LoanSizes;
import io.rongqiao.matching.budget.Pricing;
import io.rongqiao.matching.budget.RiskView;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a lender asks; what is left out has a default. Rates and shares are decimal fractions: 0.045
 * is 4.5 percent.
 *
 * @param budget what may be offered in all, in yuan
 * @param least the smallest loan; that of each product if left out
 * @param most the largest loan; what was proposed if left out
 * @param step loans differ by whole steps; 10,000 yuan if left out
 * @param pricing PROPOSED (the default), PRODUCT_BANDS or GRID
 * @param rates the rates of a grid, rising; each is asked only where the product's band holds it
 * @param lossGivenDefault the part that is lost when a borrower defaults; 0.45 if left out
 * @param fundingCost what the money costs a year; nothing if left out
 * @param refusedGrades grades that get nothing
 * @param defaultProbabilities within a year by grade, used where a profile states none; the middle
 *     of the grade's band if left out
 * @param churn what share of customers was lost at which rate by grade; a stated prior if left out
 * @param weights income and loss at 1 and volume at 0 if left out, which is the expected profit
 * @param seed the same seed gives the same plan; 0 if left out
 * @param thoroughness QUICK, STANDARD (the default) or THOROUGH
 */
@Serdeable
record BudgetQuestionForm(
    @Nullable MoneyForm budget,
    @Nullable MoneyForm least,
    @Nullable MoneyForm most,
    @Nullable MoneyForm step,
    @Nullable String pricing,
    @Nullable List<String> rates,
    @Nullable String lossGivenDefault,
    @Nullable String fundingCost,
    @Nullable List<String> refusedGrades,
    @Nullable List<BudgetForms.ProbabilityForm> defaultProbabilities,
    @Nullable List<BudgetForms.ChurnForm> churn,
    BudgetForms.@Nullable WeightsForm weights,
    @Nullable List<BudgetForms.LimitForm> limits,
    @Nullable Long seed,
    @Nullable String thoroughness) {

  private static final Money USUAL_STEP = Money.yuan(10_000);
  private static final Percentage USUAL_LOSS = Percentage.ofPercent("45");

  BudgetQuestion toQuestion() {
    Money money = Field.read("budget", budget, BudgetForms::yuan);
    LoanSizes sizes = sizes();
    Pricing asked = asked();
    RiskView risk = risk();
    List<Limit> bounds = readLimits();
    return Field.read(
        "budget",
        money,
        it ->
            new BudgetQuestion(
                it,
                sizes,
                asked,
                risk,
                weights == null ? ExpectedReturn.Weights.PROFIT : weights.toWeights(),
                bounds,
                seed == null ? 0 : seed,
                thoroughness == null
                    ? BudgetQuestion.Thoroughness.STANDARD
                    : BudgetForms.word(
                        "thoroughness", thoroughness, BudgetQuestion.Thoroughness.class)));
  }

  static BudgetQuestionForm of(BudgetQuestion question) {
    LoanSizes sizes = question.sizes();
    RiskView risk = question.risk();
    return new BudgetQuestionForm(
        BudgetForms.money(question.budget()),
        BudgetForms.money(sizes.least()),
        BudgetForms.money(sizes.most()),
        BudgetForms.money(sizes.step()),
        question.pricing().kind().name(),
        question.pricing().rates().stream().map(BudgetForms::plain).toList(),
        risk.lossGivenDefault().fraction().toPlainString(),
        BudgetForms.plain(risk.fundingCost()),
        risk.refused().stream().map(Enum::name).sorted().toList(),
        risk.defaultProbabilities().entrySet().stream()
            .map(it -> BudgetForms.ProbabilityForm.of(it.getKey(), it.getValue()))
            .toList(),
        risk.churn().stream().map(BudgetForms.ChurnForm::of).toList(),
        BudgetForms.WeightsForm.of(question.weights()),
        question.limits().stream().map(BudgetForms.LimitForm::of).toList(),
        question.seed(),
        question.thoroughness().name());
  }

  private LoanSizes sizes() {
    Money smallest = Field.readIfGiven("least", least, BudgetForms::yuan).orElse(null);
    Money largest = Field.readIfGiven("most", most, BudgetForms::yuan).orElse(null);
    Money by = Field.readIfGiven("step", step, BudgetForms::yuan).orElse(USUAL_STEP);
    String field = step == null ? "least" : "step";
    return Field.read(field, by, it -> new LoanSizes(smallest, largest, it));
  }

  private Pricing asked() {
    Pricing.Kind kind =
        pricing == null
            ? Pricing.Kind.PROPOSED
            : BudgetForms.word("pricing", pricing, Pricing.Kind.class);
    List<AnnualRate> grid = new ArrayList<>();
    for (String rate : rates == null ? List.<String>of() : rates) {
      grid.add(Field.read("rates", rate, AnnualRate::ofFraction));
    }
    return Field.read("rates", List.copyOf(grid), it -> new Pricing(kind, it));
  }

  private RiskView risk() {
    Percentage loss =
        Field.readIfGiven("lossGivenDefault", lossGivenDefault, Percentage::ofFraction)
            .orElse(USUAL_LOSS);
    AnnualRate funding =
        Field.readIfGiven("fundingCost", fundingCost, AnnualRate::ofFraction)
            .orElse(AnnualRate.ZERO);
    Set<RiskGrade> refused = EnumSet.noneOf(RiskGrade.class);
    for (String grade : refusedGrades == null ? List.<String>of() : refusedGrades) {
      refused.add(BudgetForms.word("refusedGrades", grade, RiskGrade.class));
    }
    Map<RiskGrade, Percentage> table = new EnumMap<>(RiskGrade.class);
    List<BudgetForms.ProbabilityForm> given =
        defaultProbabilities == null ? List.of() : defaultProbabilities;
    for (int at = 0; at < given.size(); at++) {
      String place = "defaultProbabilities[%d]".formatted(at);
      table.put(given.get(at).of(place), given.get(at).share(place));
    }
    List<RiskView.Churn> lost = readChurn();
    String field = lost.isEmpty() ? "fundingCost" : "churn";
    return Field.read(field, lost, it -> new RiskView(loss, funding, refused, table, it));
  }

  private List<RiskView.Churn> readChurn() {
    List<RiskView.Churn> read = new ArrayList<>();
    List<BudgetForms.ChurnForm> given = churn == null ? List.of() : churn;
    for (int at = 0; at < given.size(); at++) {
      read.add(given.get(at).toChurn("churn[%d]".formatted(at)));
    }
    return read;
  }

  private List<Limit> readLimits() {
    List<Limit> read = new ArrayList<>();
    List<BudgetForms.LimitForm> given = limits == null ? List.of() : limits;
    for (int at = 0; at < given.size(); at++) {
      read.add(given.get(at).toLimit("limits[%d]".formatted(at)));
    }
    return read;
  }
}

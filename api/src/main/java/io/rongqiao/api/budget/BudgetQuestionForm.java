package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.problem.Refused;
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
import java.util.TreeMap;
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
    @Nullable Map<String, String> defaultProbabilities,
    @Nullable List<ChurnForm> churn,
    @Nullable WeightsForm weights,
    @Nullable List<LimitForm> limits,
    @Nullable Long seed,
    @Nullable String thoroughness) {

  private static final Money USUAL_STEP = Money.yuan(10_000);
  private static final Percentage USUAL_LOSS = Percentage.ofPercent("45");

  BudgetQuestion toQuestion() {
    Money money = Field.read("budget", budget, BudgetQuestionForm::yuan);
    LoanSizes sizes = sizes();
    Pricing asked = asked();
    RiskView risk = risk();
    List<Limit> bounds = limits();
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
                    : word("thoroughness", thoroughness, BudgetQuestion.Thoroughness.class)));
  }

  static BudgetQuestionForm of(BudgetQuestion question) {
    LoanSizes sizes = question.sizes();
    RiskView risk = question.risk();
    Map<String, String> table = new TreeMap<>();
    risk.defaultProbabilities()
        .forEach((grade, share) -> table.put(grade.name(), share.fraction().toPlainString()));
    return new BudgetQuestionForm(
        money(question.budget()),
        money(sizes.least()),
        money(sizes.most()),
        money(sizes.step()),
        question.pricing().kind().name(),
        question.pricing().rates().stream().map(BudgetQuestionForm::plain).toList(),
        risk.lossGivenDefault().fraction().toPlainString(),
        plain(risk.fundingCost()),
        risk.refused().stream().map(Enum::name).sorted().toList(),
        table,
        risk.churn().stream().map(ChurnForm::of).toList(),
        WeightsForm.of(question.weights()),
        question.limits().stream().map(LimitForm::of).toList(),
        question.seed(),
        question.thoroughness().name());
  }

  private LoanSizes sizes() {
    Money smallest = Field.readIfGiven("least", least, BudgetQuestionForm::yuan).orElse(null);
    Money largest = Field.readIfGiven("most", most, BudgetQuestionForm::yuan).orElse(null);
    Money by = Field.readIfGiven("step", step, BudgetQuestionForm::yuan).orElse(USUAL_STEP);
    String field = step == null ? "least" : "step";
    return Field.read(field, by, it -> new LoanSizes(smallest, largest, it));
  }

  private Pricing asked() {
    Pricing.Kind kind =
        pricing == null ? Pricing.Kind.PROPOSED : word("pricing", pricing, Pricing.Kind.class);
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
      refused.add(word("refusedGrades", grade, RiskGrade.class));
    }
    Map<RiskGrade, Percentage> table = new EnumMap<>(RiskGrade.class);
    if (defaultProbabilities != null) {
      defaultProbabilities.forEach(
          (grade, share) ->
              table.put(
                  word("defaultProbabilities", grade, RiskGrade.class),
                  Field.read("defaultProbabilities." + grade, share, Percentage::ofFraction)));
    }
    List<RiskView.Churn> lost = churn();
    String field = lost.isEmpty() ? "fundingCost" : "churn";
    return Field.read(field, lost, it -> new RiskView(loss, funding, refused, table, it));
  }

  private List<RiskView.Churn> churn() {
    List<RiskView.Churn> read = new ArrayList<>();
    List<ChurnForm> given = churn == null ? List.of() : churn;
    for (int at = 0; at < given.size(); at++) {
      read.add(given.get(at).toChurn("churn[%d]".formatted(at)));
    }
    return read;
  }

  private List<Limit> limits() {
    List<Limit> read = new ArrayList<>();
    List<LimitForm> given = limits == null ? List.of() : limits;
    for (int at = 0; at < given.size(); at++) {
      read.add(given.get(at).toLimit("limits[%d]".formatted(at)));
    }
    return read;
  }

  private static Money yuan(MoneyForm form) {
    Money money = form.toMoney();
    if (!money.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("is not in yuan");
    }
    return money;
  }

  private static @Nullable MoneyForm money(@Nullable Money money) {
    return money == null
        ? null
        : new MoneyForm(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }

  private static String plain(AnnualRate rate) {
    return rate.fraction().toPlainString();
  }

  private static <E extends Enum<E>> E word(String field, @Nullable String text, Class<E> words) {
    for (E word : words.getEnumConstants()) {
      if (word.name().equals(text)) {
        return word;
      }
    }
    throw Refused.badField(
        field, "is none of " + List.of(words.getEnumConstants()).toString(), text);
  }

  /**
   * What was lost of a grade at a rate.
   *
   * @param lost the share of customers that did not take it
   * @param cases how many were offered it; 1 if left out
   */
  @Serdeable
  record ChurnForm(
      @Nullable String grade,
      @Nullable String rate,
      @Nullable String lost,
      @Nullable Integer cases) {

    static ChurnForm of(RiskView.Churn churn) {
      return new ChurnForm(
          churn.grade().name(),
          plain(churn.rate()),
          churn.lost().fraction().toPlainString(),
          churn.cases());
    }

    RiskView.Churn toChurn(String field) {
      RiskGrade of = word(field + ".grade", grade, RiskGrade.class);
      AnnualRate at = Field.read(field + ".rate", rate, AnnualRate::ofFraction);
      Percentage share = Field.read(field + ".lost", lost, Percentage::ofFraction);
      return Field.read(
          field + ".cases",
          cases == null ? 1 : cases,
          seen -> new RiskView.Churn(of, at, share, seen));
    }
  }

  /**
   * How much the parts of the value count, each from 0 to 100.
   *
   * @param income interest less the cost of funding
   * @param loss what is lost
   * @param volume each yuan that is lent
   */
  @Serdeable
  record WeightsForm(@Nullable String income, @Nullable String loss, @Nullable String volume) {

    static WeightsForm of(ExpectedReturn.Weights weights) {
      return new WeightsForm(
          Double.toString(weights.income()),
          Double.toString(weights.loss()),
          Double.toString(weights.volume()));
    }

    ExpectedReturn.Weights toWeights() {
      double ofIncome = number("weights.income", income, 1);
      double ofLoss = number("weights.loss", loss, 1);
      double ofVolume = number("weights.volume", volume, 0);
      return Field.read(
          "weights", this, _ -> new ExpectedReturn.Weights(ofIncome, ofLoss, ofVolume));
    }

    private static double number(String field, @Nullable String text, double usual) {
      return Field.readIfGiven(field, text, Double::parseDouble).orElse(usual);
    }
  }

  /**
   * The most that some leads may get together.
   *
   * @param kind INDUSTRY_SECTION, REGION, GRADE, CUSTOMER, GROUP, GUARANTOR or PROGRAMME
   * @param subject a section's letter, a division's six digits, a grade, or the id of a guarantor
   *     or programme; each of them has the limit if left out
   * @param amount in yuan; or
   * @param share of the budget
   */
  @Serdeable
  record LimitForm(
      @Nullable String kind,
      @Nullable String subject,
      @Nullable MoneyForm amount,
      @Nullable String share) {

    static LimitForm of(Limit limit) {
      Percentage part = limit.share();
      return new LimitForm(
          limit.kind().name(),
          limit.subject(),
          money(limit.amount()),
          part == null ? null : part.fraction().toPlainString());
    }

    Limit toLimit(String field) {
      Limit.Kind on = word(field + ".kind", kind, Limit.Kind.class);
      Money most =
          Field.readIfGiven(field + ".amount", amount, BudgetQuestionForm::yuan).orElse(null);
      Percentage part =
          Field.readIfGiven(field + ".share", share, Percentage::ofFraction).orElse(null);
      if ((most == null) == (part == null)) {
        throw Refused.badField(field + ".amount", "give either the amount or the share", null);
      }
      String about = subject == null || subject.isBlank() ? null : subject.strip();
      return Field.read(field + ".subject", on, it -> new Limit(it, about, most, part));
    }
  }
}

package io.rongqiao.api.budget;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.allocation.ExpectedReturn;
import io.rongqiao.matching.budget.Limit;
import io.rongqiao.matching.budget.RiskView;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The parts of a question about a budget, as a lender fills them in. */
final class BudgetForms {

  private BudgetForms() {}

  static Money yuan(MoneyForm form) {
    Money money = form.toMoney();
    if (!money.currency().equals(Money.CNY)) {
      throw new IllegalArgumentException("is not in yuan");
    }
    return money;
  }

  static @Nullable MoneyForm money(@Nullable Money money) {
    return money == null
        ? null
        : new MoneyForm(money.amount().toPlainString(), money.currency().getCurrencyCode());
  }

  static String plain(AnnualRate rate) {
    return rate.fraction().toPlainString();
  }

  static <E extends Enum<E>> E word(String field, @Nullable String text, Class<E> words) {
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
      Money most = Field.readIfGiven(field + ".amount", amount, BudgetForms::yuan).orElse(null);
      Percentage part =
          Field.readIfGiven(field + ".share", share, Percentage::ofFraction).orElse(null);
      if ((most == null) == (part == null)) {
        throw Refused.badField(field + ".amount", "give either the amount or the share", null);
      }
      String about = subject == null || subject.isBlank() ? null : subject.strip();
      return Field.read(field + ".subject", on, it -> new Limit(it, about, most, part));
    }
  }

  /**
   * How likely an enterprise of a grade is to default.
   *
   * @param probability within a year
   */
  @Serdeable
  record ProbabilityForm(@Nullable String grade, @Nullable String probability) {

    static ProbabilityForm of(RiskGrade grade, Percentage share) {
      return new ProbabilityForm(grade.name(), share.fraction().toPlainString());
    }

    RiskGrade of(String field) {
      return word(field + ".grade", grade, RiskGrade.class);
    }

    Percentage share(String field) {
      return Field.read(field + ".probability", probability, Percentage::ofFraction);
    }
  }
}

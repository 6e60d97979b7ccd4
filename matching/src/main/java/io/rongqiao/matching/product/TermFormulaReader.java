package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.matching.formula.Formula;
import io.rongqiao.matching.formula.FormulaReader;
import io.rongqiao.matching.formula.Quantity;
import io.rongqiao.matching.formula.Threshold;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Reads how rate, limit, fees and longest term are reckoned: as a formula, or in the short forms of
 * the first products, which say the same as formulas and are written as such.
 */
final class TermFormulaReader {

  private final Vocabulary vocabulary;
  private final FormulaReader formulas;

  TermFormulaReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary.with(FinancingRequest.SUBJECTS);
    this.formulas = new FormulaReader(this.vocabulary);
  }

  Optional<RateFormula> rate(JsonPlace place) {
    place.allowOnly("formula", "floor", "ceiling", "base", "basisPointsByGrade", "byTenor");
    Optional<AnnualRate> floor = place.at("floor").parsed(AnnualRate::ofFraction);
    Optional<AnnualRate> ceiling = place.at("ceiling").parsed(AnnualRate::ofFraction);
    Optional<Formula> formula =
        place.has("base")
            ? baseWithSteps(place)
            : formulas.read(place.at("formula"), Quantity.RATE);
    if (formula.isEmpty() || floor.isEmpty() || ceiling.isEmpty()) {
      return Optional.empty();
    }
    if (floor.get().isGreaterThan(ceiling.get())) {
      place.fault("empty-rate-band", "利率区间为空", "the rate band is empty");
      return Optional.empty();
    }
    return Optional.of(new RateFormula(formula.get(), floor.get(), ceiling.get()));
  }

  /** A base, plus what the grade adds, plus what each step of tenor adds. */
  private Optional<Formula> baseWithSteps(JsonPlace place) {
    List<Formula> parts = new ArrayList<>();
    place
        .at("base")
        .parsed(AnnualRate::ofFraction)
        .ifPresent(base -> parts.add(new Formula.Constant(Quantity.RATE, base.fraction())));
    NavigableMap<String, Formula> byGrade = new TreeMap<>();
    JsonPlace grades = place.at("basisPointsByGrade");
    grades
        .node()
        .fieldNames()
        .forEachRemaining(
            grade ->
                grades
                    .at(grade)
                    .wholeNumber()
                    .ifPresent(points -> byGrade.put(grade, basisPoints(points))));
    if (!byGrade.isEmpty()) {
      vocabulary
          .code("risk_grade")
          .ifPresent(grade -> parts.add(new Formula.ByCode(grade, byGrade, basisPoints(0))));
    }
    place.at("byTenor").elements().forEach(step -> step(step).ifPresent(parts::add));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(parts.size() == 1 ? parts.getFirst() : new Formula.Sum(parts));
  }

  private static Optional<Formula> step(JsonPlace place) {
    Optional<Integer> months = place.at("longerThanMonths").wholeNumber();
    Optional<Integer> points = place.at("basisPoints").wholeNumber();
    return months.isPresent() && points.isPresent() && months.get() > 0
        ? Optional.of(
            new Formula.ByTier(
                FinancingRequest.TENOR,
                List.of(
                    new Formula.Tier(0, basisPoints(0)),
                    new Formula.Tier(months.get() + 1, basisPoints(points.get())))))
        : Optional.empty();
  }

  private static Formula basisPoints(int points) {
    return new Formula.Constant(Quantity.RATE, AnnualRate.ofBasisPoints(points).fraction());
  }

  /** A fee whose share of the amount is reckoned, never more than its ceiling. */
  Optional<FeeFormula> fee(JsonPlace place, FeeKind kind) {
    Optional<Formula> share = formulas.read(place.at("formula"), Quantity.NUMBER);
    Optional<Percentage> ceiling = place.at("ceiling").parsed(Percentage::ofFraction);
    return share.isPresent() && ceiling.isPresent()
        ? ProductReader.accepted(place, () -> new FeeFormula(kind, share.get(), ceiling.get()))
        : Optional.empty();
  }

  /** The yearly fee of a guarantee, within its floor and ceiling. */
  Optional<RateFormula> guaranteeFee(JsonPlace place) {
    place.allowOnly("formula", "floor", "ceiling");
    return rate(place);
  }

  Optional<LimitFormula> limit(JsonPlace place) {
    place.allowOnly("formula", "leastOf");
    Optional<Formula> formula =
        place.has("leastOf") ? leastOf(place) : formulas.read(place.at("formula"), Quantity.YUAN);
    return formula.flatMap(it -> ProductReader.accepted(place, () -> new LimitFormula(it)));
  }

  private Optional<Formula> leastOf(JsonPlace place) {
    List<Formula> parts = new ArrayList<>();
    List<JsonPlace> written = place.at("leastOf").elements();
    written.forEach(part -> part(part).ifPresent(parts::add));
    if (parts.isEmpty() || parts.size() < written.size()) {
      return Optional.empty();
    }
    return Optional.of(parts.size() == 1 ? parts.getFirst() : new Formula.Least(parts));
  }

  private Optional<Formula> part(JsonPlace place) {
    place.allowOnly("feature", "multiple", "code", "multiples");
    Optional<Measure> measure =
        place
            .at("feature")
            .text()
            .flatMap(vocabulary::measure)
            .filter(it -> new Formula.Feature(it).quantity() == Quantity.YUAN);
    if (measure.isEmpty()) {
      place
          .at("feature")
          .fault("unknown-feature", "此处应为以元计的指标", "a feature in yuan is expected here");
      return Optional.empty();
    }
    Formula feature = new Formula.Feature(measure.get());
    return place.has("code") ? byCode(place, feature) : times(place.at("multiple"), feature);
  }

  private Optional<Formula> byCode(JsonPlace place, Formula feature) {
    NavigableMap<String, Formula> cases = new TreeMap<>();
    JsonPlace multiples = place.at("multiples");
    multiples
        .node()
        .fieldNames()
        .forEachRemaining(
            word -> times(multiples.at(word), feature).ifPresent(it -> cases.put(word, it)));
    return place
        .at("code")
        .text()
        .flatMap(vocabulary::code)
        .filter(_ -> !cases.isEmpty())
        .map(code -> new Formula.ByCode(code, cases, null));
  }

  private static Optional<Formula> times(JsonPlace place, Formula feature) {
    return place
        .decimal()
        .filter(factor -> factor.signum() > 0)
        .map(factor -> new Formula.Times(new Formula.Constant(Quantity.NUMBER, factor), feature));
  }

  /** The longest term by formula; it must be sayable as a criterion on the term asked for. */
  @Nullable Formula longest(JsonPlace place) {
    if (!place.has("formula")) {
      return null;
    }
    Optional<Formula> formula = formulas.read(place.at("formula"), Quantity.MONTHS);
    if (formula.isPresent()
        && new Threshold.Covers(FinancingRequest.TENOR).of(formula.get()).isEmpty()) {
      place
          .at("formula")
          .fault(
              "not-a-criterion",
              "期限公式只能由常数按代码或分档选取",
              "a formula of the term may only choose among constants by codes and tiers");
    }
    return formula.orElse(null);
  }
}

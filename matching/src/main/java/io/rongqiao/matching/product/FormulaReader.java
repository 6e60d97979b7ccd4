package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Vocabulary;
import io.rongqiao.scoring.money.AnnualRate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** Reads rate and limit formulas. */
final class FormulaReader {

  private final Vocabulary vocabulary;

  FormulaReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  Optional<RateFormula> rate(JsonPlace place) {
    place.allowOnly("base", "floor", "ceiling", "basisPointsByGrade", "byTenor");
    Optional<AnnualRate> base = place.at("base").parsed(AnnualRate::ofFraction);
    Optional<AnnualRate> floor = place.at("floor").parsed(AnnualRate::ofFraction);
    Optional<AnnualRate> ceiling = place.at("ceiling").parsed(AnnualRate::ofFraction);
    TreeMap<String, Integer> byGrade = new TreeMap<>();
    forEachField(
        place.at("basisPointsByGrade"),
        field -> field.value().wholeNumber().ifPresent(it -> byGrade.put(field.name(), it)));
    List<RateFormula.TenorStep> byTenor = new ArrayList<>();
    for (JsonPlace step : place.at("byTenor").elements()) {
      Optional<Integer> months = step.at("longerThanMonths").wholeNumber();
      Optional<Integer> points = step.at("basisPoints").wholeNumber();
      if (months.isPresent() && points.isPresent()) {
        byTenor.add(new RateFormula.TenorStep(months.get(), points.get()));
      }
    }
    if (base.isEmpty() || floor.isEmpty() || ceiling.isEmpty()) {
      return Optional.empty();
    }
    if (floor.get().isGreaterThan(ceiling.get())) {
      place.fault("empty-rate-band", "利率区间为空", "the rate band is empty");
      return Optional.empty();
    }
    return Optional.of(new RateFormula(base.get(), floor.get(), ceiling.get(), byGrade, byTenor));
  }

  LimitFormula limit(JsonPlace place) {
    place.allowOnly("leastOf");
    List<LimitFormula.Part> parts = new ArrayList<>();
    place.at("leastOf").elements().forEach(part -> part(part).ifPresent(parts::add));
    return new LimitFormula(parts);
  }

  private Optional<LimitFormula.Part> part(JsonPlace place) {
    place.allowOnly("feature", "multiple", "code", "multiples");
    Optional<Measure> measure = yuanMeasure(place.at("feature"));
    if (place.has("code")) {
      return byCode(place, measure);
    }
    Optional<Multiple> multiple = multiple(place.at("multiple"));
    return measure.isPresent() && multiple.isPresent()
        ? Optional.of(new LimitFormula.Times(measure.get(), multiple.get()))
        : Optional.empty();
  }

  private Optional<LimitFormula.Part> byCode(JsonPlace place, Optional<Measure> measure) {
    Optional<Code> code = place.at("code").text().flatMap(vocabulary::code);
    if (code.isEmpty()) {
      place.at("code").fault("unknown-feature", "未知的代码指标", "no such code");
    }
    TreeMap<String, Multiple> multiples = new TreeMap<>();
    forEachField(
        place.at("multiples"),
        field -> multiple(field.value()).ifPresent(it -> multiples.put(field.name(), it)));
    return measure.isPresent() && code.isPresent() && !multiples.isEmpty()
        ? Optional.of(new LimitFormula.TimesByCode(measure.get(), code.get(), multiples))
        : Optional.empty();
  }

  private Optional<Measure> yuanMeasure(JsonPlace place) {
    Optional<Measure> measure =
        place.text().flatMap(vocabulary::measure).filter(it -> it.grid() == Grid.YUAN);
    if (measure.isEmpty()) {
      place.fault("unknown-feature", "此处应为以元计的指标", "a feature in yuan is expected here");
    }
    return measure;
  }

  private static Optional<Multiple> multiple(JsonPlace place) {
    return place
        .decimal()
        .flatMap(factor -> ProductReader.accepted(place, () -> new Multiple(factor)));
  }

  /** A field with its name. */
  private record Field(String name, JsonPlace value) {}

  private static void forEachField(JsonPlace place, Consumer<Field> reader) {
    place
        .node()
        .fieldNames()
        .forEachRemaining(name -> reader.accept(new Field(name, place.at(name))));
  }
}

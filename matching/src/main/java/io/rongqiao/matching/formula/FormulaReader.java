package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.JsonPlace;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.matching.eligibility.Vocabulary;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads formulas from their JSON form, checking names and units.
 *
 * <pre>
 * {"yuan": "100000"}   {"rate": "0.0485"}   {"months": "12"}   {"number": "0.2"}
 * {"feature": "sales_net_12m"}
 * {"times": [{"number": "0.2"}, {"feature": "sales_net_12m"}]}
 * {"sum": [...]}   {"least": [...]}   {"most": [...]}
 * {"code": "tax_grade", "cases": {"A": ..., "B": ...}, "otherwise": ...}
 * {"feature": "requested_tenor_months", "tiers": [{"from": "1", "then": ...}, ...]}
 * </pre>
 */
public final class FormulaReader {

  private static final int DEEPEST = 12;

  private final Vocabulary vocabulary;

  public FormulaReader(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The formula at that place, if it is one and counts that quantity. */
  public Optional<Formula> read(JsonPlace place, Quantity quantity) {
    Optional<Formula> formula = read(place, 0);
    if (formula.isPresent() && formula.get().quantity() != quantity) {
      place.fault(
          "unit",
          "此公式的结果应为" + quantity.title().zh(),
          "this formula must come to " + quantity.title().en());
      return Optional.empty();
    }
    return formula;
  }

  private Optional<Formula> read(JsonPlace place, int depth) {
    if (depth > DEEPEST) {
      place.fault("too-deep", "公式嵌套过深", "the formula is nested too deep");
      return Optional.empty();
    }
    for (Quantity quantity : Quantity.values()) {
      if (place.has(quantity.word())) {
        place.allowOnly(quantity.word());
        return place
            .at(quantity.word())
            .parsed(BigDecimal::new)
            .map(number -> new Formula.Constant(quantity, number));
      }
    }
    if (place.has("feature")) {
      return place.has("tiers") ? tiers(place, depth) : feature(place);
    }
    if (place.has("code")) {
      return byCode(place, depth);
    }
    return composite(place, depth);
  }

  private Optional<Formula> composite(JsonPlace place, int depth) {
    if (place.has("times")) {
      return times(place, depth);
    }
    if (place.has("sum")) {
      return parts(place, "sum", depth, Formula.Sum::new);
    }
    if (place.has("least")) {
      return parts(place, "least", depth, Formula.Least::new);
    }
    if (place.has("most")) {
      return parts(place, "most", depth, Formula.Most::new);
    }
    place.fault("unknown-formula", "无法识别的公式", "this is no formula");
    return Optional.empty();
  }

  private Optional<Formula> times(JsonPlace place, int depth) {
    place.allowOnly("times");
    List<Formula> factors = each(place.at("times"), depth);
    if (factors.size() != 2) {
      place.at("times").fault("two-expected", "此处应为两个因子", "two factors are expected here");
      return Optional.empty();
    }
    return accepted(place, () -> new Formula.Times(factors.getFirst(), factors.getLast()));
  }

  private Optional<Formula> parts(
      JsonPlace place, String word, int depth, Function<List<Formula>, Formula> make) {
    place.allowOnly(word);
    int faults = place.faults().size();
    List<Formula> parts = each(place.at(word), depth);
    return place.faults().size() > faults
        ? Optional.empty()
        : accepted(place, () -> make.apply(parts));
  }

  private List<Formula> each(JsonPlace array, int depth) {
    List<Formula> parts = new ArrayList<>();
    array.elements().forEach(part -> read(part, depth + 1).ifPresent(parts::add));
    return parts;
  }

  private Optional<Formula> feature(JsonPlace place) {
    place.allowOnly("feature");
    return measure(place.at("feature")).map(Formula.Feature::new);
  }

  private Optional<Formula> tiers(JsonPlace place, int depth) {
    place.allowOnly("feature", "tiers");
    Optional<Measure> measure = measure(place.at("feature"));
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    int faults = place.faults().size();
    List<Formula.Tier> tiers = new ArrayList<>();
    for (JsonPlace tier : place.at("tiers").elements()) {
      tier.allowOnly("from", "then");
      Optional<Integer> from =
          tier.at("from").parsed(text -> measure.get().grid().toUnits(new BigDecimal(text)));
      Optional<Formula> then = read(tier.at("then"), depth + 1);
      if (from.isPresent() && then.isPresent()) {
        tiers.add(new Formula.Tier(from.get(), then.get()));
      }
    }
    return place.faults().size() > faults
        ? Optional.empty()
        : accepted(place, () -> new Formula.ByTier(measure.get(), tiers));
  }

  private Optional<Formula> byCode(JsonPlace place, int depth) {
    place.allowOnly("code", "cases", "otherwise");
    int faults = place.faults().size();
    Optional<Code> code = named(place.at("code"), vocabulary::code);
    NavigableMap<String, Formula> cases = new TreeMap<>();
    JsonPlace named = place.at("cases");
    named
        .node()
        .fieldNames()
        .forEachRemaining(
            word -> read(named.at(word), depth + 1).ifPresent(it -> cases.put(word, it)));
    Optional<Formula> otherwise =
        place.has("otherwise") ? read(place.at("otherwise"), depth + 1) : Optional.empty();
    if (code.isEmpty() || place.faults().size() > faults) {
      return Optional.empty();
    }
    if (cases.isEmpty()) {
      named.fault("empty", "不能为空", "must not be empty");
      return Optional.empty();
    }
    return accepted(place, () -> new Formula.ByCode(code.get(), cases, otherwise.orElse(null)));
  }

  private Optional<Measure> measure(JsonPlace place) {
    Optional<Measure> measure = named(place, vocabulary::measure);
    if (measure.isPresent() && measure.get().grid() == Grid.DAY) {
      place.fault("unit", "公式不能以日期计算", "a formula cannot reckon with a day");
      return Optional.empty();
    }
    return measure;
  }

  private static <T> Optional<T> named(JsonPlace place, Function<String, Optional<T>> find) {
    Optional<String> name = place.text();
    Optional<T> found = name.flatMap(find);
    if (name.isPresent() && found.isEmpty()) {
      if (Vocabulary.isOfOwnership(name.get())) {
        place.fault(
            "R53",
            "不得以企业所有制为条件（同等条件下民营与国有企业一致）",
            "a formula over ownership is forbidden: like conditions, like terms");
      } else {
        place.fault("unknown-feature", "未知的指标 " + name.get(), "no such feature: " + name.get());
      }
    }
    return found;
  }

  private static Optional<Formula> accepted(JsonPlace place, Supplier<Formula> make) {
    try {
      return Optional.of(make.get());
    } catch (IllegalArgumentException refused) {
      place.fault("contradiction", "公式的单位或分档不一致", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }
}

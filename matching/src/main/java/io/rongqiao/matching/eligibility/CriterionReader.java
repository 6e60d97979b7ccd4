package io.rongqiao.matching.eligibility;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads criteria from their JSON form, checking each name against a vocabulary.
 *
 * <pre>
 * {"feature": "invoice_history_months", "atLeast": 24}
 * {"date": "established_on", "from": "2010-01-01", "to": "2017-12-31"}
 * {"code": "tax_grade", "oneOf": ["A", "B"]}          {"code": "industry", "startsWith": ["C"]}
 * {"flag": "has_patent", "is": true}                  {"known": "tax_grade"}
 * {"cel": "sales_net_12m > 2.0 * purchases_net_12m"}
 * {"atLeast": 2, "of": [...]}   {"all": [...]}   {"any": [...]}   {"not": {...}}
 * </pre>
 */
public final class CriterionReader {

  private static final int DEEPEST = 8;

  private final Vocabulary vocabulary;
  private final Consumer<String> checkExpression;

  /** A reader that knows no expressions. */
  public CriterionReader(Vocabulary vocabulary) {
    this(
        vocabulary,
        _ -> {
          throw new IllegalArgumentException("Expressions are not taken here");
        });
  }

  /**
   * A reader.
   *
   * @param checkExpression refuses an expression that is not well formed
   */
  public CriterionReader(Vocabulary vocabulary, Consumer<String> checkExpression) {
    this.vocabulary = vocabulary;
    this.checkExpression = checkExpression;
  }

  /** The criteria of an array; those that cannot be read are left out and noted as faults. */
  public List<Criterion> readAll(JsonPlace array) {
    return readAll(array, 0);
  }

  private List<Criterion> readAll(JsonPlace array, int depth) {
    List<Criterion> criteria = new ArrayList<>();
    array.elements().forEach(element -> read(element, depth).ifPresent(criteria::add));
    return criteria;
  }

  private Optional<Criterion> read(JsonPlace place, int depth) {
    if (depth > DEEPEST) {
      place.fault("too-deep", "条件嵌套过深", "criteria are nested too deep");
      return Optional.empty();
    }
    if (place.has("feature")) {
      return within(place);
    }
    if (place.has("date")) {
      return between(place);
    }
    if (place.has("code")) {
      return place.has("startsWith")
          ? code(place, "startsWith", Criterion.StartsWith::new)
          : code(place, "oneOf", Criterion.OneOf::new);
    }
    if (place.has("flag")) {
      return flag(place);
    }
    if (place.has("cel")) {
      return expression(place);
    }
    if (place.has("known")) {
      place.allowOnly("known");
      return subject(place.at("known"), vocabulary::find).map(Criterion.Known::new);
    }
    return composite(place, depth);
  }

  private Optional<Criterion> composite(JsonPlace place, int depth) {
    if (place.has("not")) {
      place.allowOnly("not");
      return read(place.at("not"), depth + 1).map(Criterion.Not::new);
    }
    if (place.has("of")) {
      place.allowOnly("atLeast", "of");
      List<Criterion> parts = parts(place.at("of"), depth);
      return place.at("atLeast").wholeNumber().map(count -> new Criterion.AtLeast(count, parts));
    }
    for (String word : List.of("all", "any")) {
      if (place.has(word)) {
        place.allowOnly(word);
        List<Criterion> parts = parts(place.at(word), depth);
        return Optional.of(
            word.equals("all") ? new Criterion.All(parts) : new Criterion.Any(parts));
      }
    }
    place.fault("unknown-criterion", "无法识别的条件", "this is no criterion");
    return Optional.empty();
  }

  private List<Criterion> parts(JsonPlace array, int depth) {
    List<Criterion> parts = readAll(array, depth + 1);
    if (parts.isEmpty()) {
      array.fault("empty", "不能为空", "must not be empty");
    }
    return parts;
  }

  private Optional<Criterion> within(JsonPlace place) {
    place.allowOnly("feature", "atLeast", "atMost");
    Optional<Measure> measure = subject(place.at("feature"), vocabulary::measure);
    if (measure.isPresent() && measure.get().grid() == Grid.DAY) {
      place.at("feature").fault("date", "日期应写作 date", "a day is asked for as a date");
      return Optional.empty();
    }
    if (measure.isEmpty()) {
      return Optional.empty();
    }
    if (!place.has("atLeast") && !place.has("atMost")) {
      place.fault("no-bound", "缺少 atLeast 或 atMost", "neither atLeast nor atMost is given");
      return Optional.empty();
    }
    int from = bound(place.at("atLeast"), measure.get(), Grid.LOWEST);
    int to = bound(place.at("atMost"), measure.get(), Grid.HIGHEST);
    if (from > to) {
      place.fault("nobody-can-meet", "下限高于上限", "the lower bound lies above the upper");
    }
    return Optional.of(new Criterion.Within(measure.get(), from, to));
  }

  /** Days from one to another, both included. */
  private Optional<Criterion> between(JsonPlace place) {
    place.allowOnly("date", "from", "to");
    Optional<Measure> day =
        subject(
            place.at("date"), name -> vocabulary.measure(name).filter(it -> it.grid() == Grid.DAY));
    if (day.isEmpty()) {
      return Optional.empty();
    }
    if (!place.has("from") && !place.has("to")) {
      place.fault("no-bound", "缺少 from 或 to", "neither from nor to is given");
      return Optional.empty();
    }
    int from = dayAt(place.at("from"), Grid.LOWEST);
    int to = dayAt(place.at("to"), Grid.HIGHEST);
    if (from > to) {
      place.fault("nobody-can-meet", "起始日期晚于截止日期", "the first day lies after the last");
    }
    return Optional.of(new Criterion.Within(day.get(), from, to));
  }

  private static int dayAt(JsonPlace place, int open) {
    return place.isAbsent()
        ? open
        : place
            .parsed(LocalDate::parse)
            .map(it -> Grid.DAY.toUnits(Grid.measurement(it)))
            .orElse(open);
  }

  private static int bound(JsonPlace place, Measure measure, int open) {
    if (place.isAbsent()) {
      return open;
    }
    Optional<BigDecimal> threshold = place.decimal();
    if (threshold.isEmpty()) {
      return open;
    }
    try {
      return measure.grid().toUnits(threshold.get());
    } catch (IllegalArgumentException refused) {
      place.fault("off-grid", "数值不在该指标的刻度上", String.valueOf(refused.getMessage()));
      return open;
    }
  }

  private Optional<Criterion> code(
      JsonPlace place, String field, BiFunction<Code, SortedSet<String>, Criterion> make) {
    place.allowOnly("code", field);
    SortedSet<String> words = place.at(field).words();
    return subject(place.at("code"), vocabulary::code).map(code -> make.apply(code, words));
  }

  private Optional<Criterion> flag(JsonPlace place) {
    place.allowOnly("flag", "is");
    Optional<Boolean> expected = place.at("is").truth();
    Optional<Flag> flag = subject(place.at("flag"), vocabulary::flag);
    return flag.isPresent() && expected.isPresent()
        ? Optional.of(new Criterion.Is(flag.get(), expected.get()))
        : Optional.empty();
  }

  private Optional<Criterion> expression(JsonPlace place) {
    place.allowOnly("cel");
    Optional<String> text = place.at("cel").text();
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      checkExpression.accept(text.get());
      return Optional.of(new Criterion.Is(Flag.ofExpression(text.get()), true));
    } catch (IllegalArgumentException refused) {
      boolean ofOwnership = Stream.of(text.get().split("\\W+")).anyMatch(Vocabulary::isOfOwnership);
      place
          .at("cel")
          .fault(ofOwnership ? "R53" : "expression", "表达式有误", String.valueOf(refused.getMessage()));
      return Optional.empty();
    }
  }

  private static <T extends Subject> Optional<T> subject(
      JsonPlace place, Function<String, Optional<T>> find) {
    Optional<String> name = place.text();
    Optional<T> subject = name.flatMap(find);
    if (name.isPresent() && subject.isEmpty()) {
      if (Vocabulary.isOfOwnership(name.get())) {
        place.fault(
            "R53",
            "不得以企业所有制为条件（同等条件下民营与国有企业一致）",
            "a condition on ownership is forbidden: like conditions, like terms");
      } else {
        place.fault("unknown-feature", "未知的指标 " + name.get(), "no such feature: " + name.get());
      }
    }
    return subject;
  }
}

package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Criteria and shortfalls as sentences, and as the plain values a machine reads. */
public final class CriterionWording {

  private CriterionWording() {}

  /** What the criterion asks, for a reader. */
  public static Bilingual of(Criterion criterion) {
    return new Bilingual(
        phrase(criterion, true, Bilingual::zh, ZH),
        capitalised(phrase(criterion, true, Bilingual::en, EN)));
  }

  /** The words between the parts of a criterion in one language. */
  private record Joints(
      String and,
      String or,
      String list,
      String open,
      String close,
      Function<Integer, String> atLeast) {}

  private static final Joints ZH = new Joints("，且", "，或", "；", "（", "）", k -> "至少满足 " + k + " 项：");
  private static final Joints EN =
      new Joints(" and ", " or ", "; ", "(", ")", k -> "at least " + k + " of: ");

  private static String phrase(
      Criterion criterion, boolean wanted, Function<Bilingual, String> language, Joints joints) {
    return switch (criterion) {
      case Criterion.Test test ->
          language.apply(RequirementWording.of(new Requirement(test, wanted)));
      case Criterion.Not not -> phrase(not.part(), !wanted, language, joints);
      case Criterion.All all ->
          joined(all.parts(), wanted, wanted ? joints.and() : joints.or(), language, joints);
      case Criterion.Any any ->
          joined(any.parts(), wanted, wanted ? joints.or() : joints.and(), language, joints);
      case Criterion.AtLeast some -> {
        int count = wanted ? some.count() : some.parts().size() - some.count() + 1;
        yield joints.atLeast().apply(count)
            + joined(some.parts(), wanted, joints.list(), language, joints);
      }
    };
  }

  private static String joined(
      List<Criterion> parts,
      boolean wanted,
      String joint,
      Function<Bilingual, String> language,
      Joints joints) {
    return parts.stream()
        .map(part -> bracketed(part, phrase(part, wanted, language, joints), joints))
        .collect(Collectors.joining(joint));
  }

  private static String bracketed(Criterion part, String phrase, Joints joints) {
    boolean simple =
        part instanceof Criterion.Test
            || (part instanceof Criterion.Not(Criterion inner) && inner instanceof Criterion.Test);
    return simple ? phrase : joints.open() + phrase + joints.close();
  }

  static Bilingual sentence(Shortfall shortfall) {
    Bilingual asked = shortfall.requirement().phrase();
    Bilingual found = found(shortfall);
    return new Bilingual(
        "需要" + asked.zh() + "，" + found.zh(), "Needed: " + asked.en() + "; " + found.en());
  }

  private static Bilingual found(Shortfall shortfall) {
    Criterion.Test test = shortfall.requirement().test();
    return switch (shortfall.actual()) {
      case Actual.Nothing _ -> new Bilingual("暂无数据", "nothing is known");
      case Actual.Word(String word) when test.subject() instanceof Code code ->
          new Bilingual("现为 " + code.meaning(word).zh(), "it is " + code.meaning(word).en());
      case Actual.Word(String word) -> new Bilingual("现为 " + word, "it is " + word);
      case Actual.Claim(boolean holds) ->
          holds ? new Bilingual("现为是", "it is so") : new Bilingual("现为否", "it is not so");
      case Actual.Units(int units) when test instanceof Criterion.Within within -> {
        Grid grid = within.measure().grid();
        long distance = shortfall.unitsShort(within, units);
        yield new Bilingual(
            "现为 " + grid.zhValue(units) + "，相差 " + grid.zh(distance),
            (grid == Grid.DAY ? "it is " : "has ")
                + grid.enValue(units)
                + ", off by "
                + grid.en(distance));
      }
      case Actual.Units _ -> new Bilingual("现已知", "it is known");
    };
  }

  static Operator operator(Requirement requirement, Actual actual) {
    boolean wanted = requirement.wanted();
    return switch (requirement.test()) {
      case Criterion.Within within -> wanted ? bound(within, actual) : Operator.OUTSIDE;
      case Criterion.OneOf _ -> wanted ? Operator.ONE_OF : Operator.NONE_OF;
      case Criterion.StartsWith _ -> wanted ? Operator.STARTS_WITH : Operator.STARTS_WITH_NONE;
      case Criterion.Is _ -> Operator.IS;
      case Criterion.Known _ -> wanted ? Operator.KNOWN : Operator.UNKNOWN;
    };
  }

  private static Operator bound(Criterion.Within within, Actual actual) {
    if (actual instanceof Actual.Units(int units)) {
      return units < within.from() ? Operator.AT_LEAST : Operator.AT_MOST;
    }
    if (within.isBoundedBelow() && within.isBoundedAbove()) {
      return Operator.BETWEEN;
    }
    return within.isBoundedBelow() ? Operator.AT_LEAST : Operator.AT_MOST;
  }

  static String threshold(Requirement requirement, Actual actual) {
    return switch (requirement.test()) {
      case Criterion.Within within -> threshold(within, operator(requirement, actual));
      case Criterion.OneOf(Code _, SortedSet<String> words) -> String.join(",", words);
      case Criterion.StartsWith(Code _, SortedSet<String> prefixes) -> String.join(",", prefixes);
      case Criterion.Is is -> String.valueOf(is.expected() == requirement.wanted());
      case Criterion.Known _ -> "";
    };
  }

  private static String threshold(Criterion.Within within, Operator operator) {
    String from = within.measure().grid().plain(within.from());
    String to = within.measure().grid().plain(within.to());
    return switch (operator) {
      case AT_LEAST -> from;
      case AT_MOST -> to;
      default -> (within.isBoundedBelow() ? from : "") + ".." + (within.isBoundedAbove() ? to : "");
    };
  }

  static Optional<String> value(Subject subject, Actual actual) {
    return switch (actual) {
      case Actual.Nothing _ -> Optional.empty();
      case Actual.Word(String word) -> Optional.of(word);
      case Actual.Claim(boolean holds) -> Optional.of(String.valueOf(holds));
      case Actual.Units(int units) ->
          Optional.of(
              subject instanceof Measure measure
                  ? measure.grid().plain(units)
                  : String.valueOf(units));
    };
  }

  private static String capitalised(String phrase) {
    return phrase.substring(0, 1).toUpperCase(Locale.ROOT) + phrase.substring(1);
  }
}

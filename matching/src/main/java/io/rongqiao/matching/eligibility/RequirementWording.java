package io.rongqiao.matching.eligibility;

import io.rongqiao.scoring.policy.Bilingual;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One requirement as a phrase. */
final class RequirementWording {

  private RequirementWording() {}

  static Bilingual of(Requirement requirement) {
    boolean wanted = requirement.wanted();
    Bilingual title = requirement.test().subject().title();
    return switch (requirement.test()) {
      case Criterion.Within within -> within(within, wanted);
      case Criterion.OneOf(Code code, SortedSet<String> words) ->
          words(code, wanted ? "为" : "不为", wanted ? "is one of" : "is none of", words);
      case Criterion.StartsWith(Code code, SortedSet<String> prefixes) ->
          words(code, wanted ? "属于" : "不属于", wanted ? "is within" : "is not within", prefixes);
      case Criterion.Is is ->
          is.expected() == wanted
              ? new Bilingual("属实：" + title.zh(), title.en())
              : new Bilingual("不属实：" + title.zh(), "not " + title.en());
      case Criterion.Known _ ->
          wanted
              ? new Bilingual("有" + title.zh() + "数据", title.en() + " is known")
              : new Bilingual("无" + title.zh() + "数据", title.en() + " is not known");
    };
  }

  private static Bilingual between(Criterion.Within within, boolean wanted) {
    Bilingual title = within.measure().title();
    String from = within.measure().grid().plain(within.from());
    String to = within.measure().grid().plain(within.to());
    if (within.isBoundedBelow() && within.isBoundedAbove()) {
      return new Bilingual(
          "%s%s %s 至 %s 之间".formatted(title.zh(), wanted ? "在" : "不在", from, to),
          "%s %s %s and %s".formatted(title.en(), wanted ? "between" : "not between", from, to));
    }
    return within.isBoundedBelow()
        ? new Bilingual(
            title.zh() + (wanted ? "不早于 " : "早于 ") + from,
            title.en() + (wanted ? " not before " : " before ") + from)
        : new Bilingual(
            title.zh() + (wanted ? "不晚于 " : "晚于 ") + to,
            title.en() + (wanted ? " not after " : " after ") + to);
  }

  private static Bilingual words(Code code, String zh, String en, SortedSet<String> words) {
    List<Bilingual> meanings = words.stream().map(code::meaning).toList();
    return new Bilingual(
        code.title().zh() + zh + " " + joined(meanings, Bilingual::zh, "、"),
        code.title().en() + " " + en + " " + joined(meanings, Bilingual::en, ", "));
  }

  private static String joined(
      List<Bilingual> texts, Function<Bilingual, String> language, String joint) {
    return texts.stream().map(language).collect(Collectors.joining(joint));
  }

  private static Bilingual within(Criterion.Within within, boolean wanted) {
    Bilingual title = within.measure().title();
    Grid grid = within.measure().grid();
    if (grid == Grid.DAY) {
      return between(within, wanted);
    }
    if (within.isBoundedBelow() && within.isBoundedAbove()) {
      String between = grid.zh(within.from()) + " 至 " + grid.zh(within.to());
      String range = grid.en(within.from()) + " to " + grid.en(within.to());
      return wanted
          ? new Bilingual(title.zh() + "在 " + between + " 之间", title.en() + " from " + range)
          : new Bilingual(title.zh() + "不在 " + between + " 之间", title.en() + " not from " + range);
    }
    if (within.isBoundedBelow()) {
      return wanted
          ? new Bilingual(
              title.zh() + "不少于 " + grid.zh(within.from()),
              title.en() + " at least " + grid.en(within.from()))
          : new Bilingual(
              title.zh() + "低于 " + grid.zh(within.from()),
              title.en() + " below " + grid.en(within.from()));
    }
    return wanted
        ? new Bilingual(
            title.zh() + "不超过 " + grid.zh(within.to()),
            title.en() + " at most " + grid.en(within.to()))
        : new Bilingual(
            title.zh() + "高于 " + grid.zh(within.to()),
            title.en() + " above " + grid.en(within.to()));
  }
}

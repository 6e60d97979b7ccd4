package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.scoring.policy.Bilingual;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Formulas as a person reads them. */
public final class FormulaWording {

  private FormulaWording() {}

  public static Bilingual of(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> constant(constant);
      case Formula.Feature(Measure measure) -> measure.title();
      case Formula.Times(Formula number, Formula of) ->
          new Bilingual(
              of(of).zh() + " × " + of(number).zh(), of(number).en() + " × " + of(of).en());
      case Formula.Sum(List<Formula> parts) -> joined(parts, "", " + ", "", " + ", "");
      case Formula.Least(List<Formula> parts) ->
          joined(parts, "取小（", "；", "the least of (", "; ", ")");
      case Formula.Most(List<Formula> parts) ->
          joined(parts, "取大（", "；", "the most of (", "; ", ")");
      case Formula.ByCode byCode -> byCode(byCode);
      case Formula.ByTier(Measure measure, List<Formula.Tier> tiers) -> byTier(measure, tiers);
    };
  }

  private static Bilingual constant(Formula.Constant constant) {
    return switch (constant.quantity()) {
      case RATE -> {
        String percent = constant.number().movePointRight(2).stripTrailingZeros().toPlainString();
        yield new Bilingual(percent + "%", percent + "%");
      }
      case YUAN, MONTHS -> {
        String number = constant.number().toPlainString();
        yield new Bilingual(
            number + " " + constant.quantity().title().zh(),
            number + " " + constant.quantity().title().en());
      }
      case NUMBER ->
          new Bilingual(constant.number().toPlainString(), constant.number().toPlainString());
    };
  }

  private static Bilingual byCode(Formula.ByCode byCode) {
    List<Bilingual> ways = new ArrayList<>();
    byCode
        .cases()
        .forEach(
            (word, then) ->
                ways.add(new Bilingual(word + "：" + of(then).zh(), word + ": " + of(then).en())));
    if (byCode.otherwise() != null) {
      Bilingual other = of(byCode.otherwise());
      ways.add(new Bilingual("其他：" + other.zh(), "otherwise: " + other.en()));
    }
    Bilingual title = byCode.code().title();
    return new Bilingual(
        "按" + title.zh() + "（" + joined(ways, Bilingual::zh, "；") + "）",
        "by " + title.en() + " (" + joined(ways, Bilingual::en, "; ") + ")");
  }

  private static Bilingual byTier(Measure measure, List<Formula.Tier> tiers) {
    List<Bilingual> ways = new ArrayList<>();
    for (Formula.Tier tier : tiers) {
      String from = measure.grid().number(tier.fromUnits()).stripTrailingZeros().toPlainString();
      ways.add(
          new Bilingual(
              from + " 起：" + of(tier.then()).zh(), "from " + from + ": " + of(tier.then()).en()));
    }
    return new Bilingual(
        "按" + measure.title().zh() + "分档（" + joined(ways, Bilingual::zh, "；") + "）",
        "by tiers of " + measure.title().en() + " (" + joined(ways, Bilingual::en, "; ") + ")");
  }

  private static Bilingual joined(
      List<Formula> parts, String zh, String zhJoint, String en, String enJoint, String close) {
    List<Bilingual> texts = parts.stream().map(FormulaWording::of).toList();
    return new Bilingual(
        zh + joined(texts, Bilingual::zh, zhJoint) + (close.isEmpty() ? "" : "）"),
        en + joined(texts, Bilingual::en, enJoint) + close);
  }

  private static String joined(
      List<Bilingual> texts, Function<Bilingual, String> language, String joint) {
    return texts.stream().map(language).collect(Collectors.joining(joint));
  }
}

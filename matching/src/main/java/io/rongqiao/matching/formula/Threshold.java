package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Says as a criterion that a formula comes to enough. Some formulas cannot be said so, such as the
 * sum of two features; for them there is nothing.
 */
public sealed interface Threshold {

  /** Met by everybody. */
  Criterion ALWAYS = new Criterion.All(List.of());

  /** Met by nobody; a product that asks it contradicts itself and is refused. */
  Criterion NEVER = new Criterion.Any(List.of());

  int DECIMALS = 20;

  /** The formula comes to at least so much. */
  record Reaches(BigDecimal least) implements Threshold {}

  /** The formula comes to at least what that measure is. */
  record Covers(Measure asked) implements Threshold {}

  /** The criterion that {@code formula} comes to enough, if it can be said. */
  default Optional<Criterion> of(Formula formula) {
    return switch (formula) {
      case Formula.Constant constant -> Optional.of(ofConstant(constant.number()));
      case Formula.Feature feature -> ofFeature(feature.measure());
      case Formula.Times(Formula.Constant factor, Formula of) -> ofMultiple(factor.number(), of);
      case Formula.Times _ -> Optional.empty();
      case Formula.Sum sum -> ofSum(sum.parts());
      case Formula.Least least -> all(least.parts().stream().map(this::of).toList());
      case Formula.Most most -> any(most.parts().stream().map(this::of).toList());
      case Formula.ByCode byCode -> ofCode(byCode);
      case Formula.ByTier byTier -> ofTiers(byTier);
    };
  }

  private Criterion ofConstant(BigDecimal number) {
    return switch (this) {
      case Reaches(BigDecimal least) -> number.compareTo(least) >= 0 ? ALWAYS : NEVER;
      case Covers(Measure asked) ->
          Criterion.Within.atMost(asked, units(asked.grid(), number, RoundingMode.FLOOR));
    };
  }

  private Optional<Criterion> ofFeature(Measure measure) {
    return switch (this) {
      case Reaches(BigDecimal least) ->
          Optional.of(
              Criterion.Within.atLeast(
                  measure, units(measure.grid(), least, RoundingMode.CEILING)));
      case Covers _ -> Optional.empty();
    };
  }

  private Optional<Criterion> ofMultiple(BigDecimal factor, Formula of) {
    return this instanceof Reaches(BigDecimal least) && factor.signum() > 0
        ? new Reaches(least.divide(factor, DECIMALS, RoundingMode.CEILING)).of(of)
        : Optional.empty();
  }

  /** One part that varies beside constants; more cannot be said. */
  private Optional<Criterion> ofSum(List<Formula> parts) {
    if (!(this instanceof Reaches(BigDecimal least))) {
      return Optional.empty();
    }
    List<Formula> varying = new ArrayList<>();
    BigDecimal left = least;
    for (Formula part : parts) {
      if (part instanceof Formula.Constant constant) {
        left = left.subtract(constant.number());
      } else {
        varying.add(part);
      }
    }
    return switch (varying.size()) {
      case 0 -> Optional.of(left.signum() <= 0 ? ALWAYS : NEVER);
      case 1 -> new Reaches(left).of(varying.getFirst());
      default -> Optional.empty();
    };
  }

  private Optional<Criterion> ofCode(Formula.ByCode byCode) {
    List<Optional<Criterion>> ways = new ArrayList<>();
    for (Map.Entry<String, Formula> way : byCode.cases().entrySet()) {
      Criterion named = new Criterion.OneOf(byCode.code(), new TreeSet<>(List.of(way.getKey())));
      ways.add(all(List.of(Optional.of(named), of(way.getValue()))));
    }
    Formula otherwise = byCode.otherwise();
    if (otherwise != null) {
      Criterion unnamed =
          new Criterion.Any(
              List.of(
                  new Criterion.Not(new Criterion.Known(byCode.code())),
                  new Criterion.Not(
                      new Criterion.OneOf(byCode.code(), new TreeSet<>(byCode.cases().keySet())))));
      ways.add(all(List.of(Optional.of(unnamed), of(otherwise))));
    }
    return any(ways);
  }

  private Optional<Criterion> ofTiers(Formula.ByTier byTier) {
    List<Formula.Tier> tiers = byTier.tiers();
    List<Optional<Criterion>> ways = new ArrayList<>();
    for (int i = 0; i < tiers.size(); i++) {
      int to = i + 1 < tiers.size() ? tiers.get(i + 1).fromUnits() - 1 : Grid.HIGHEST;
      Criterion inTier = new Criterion.Within(byTier.measure(), tiers.get(i).fromUnits(), to);
      ways.add(all(List.of(Optional.of(inTier), of(tiers.get(i).then()))));
    }
    return any(ways);
  }

  private static Optional<Criterion> all(List<Optional<Criterion>> parts) {
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Criterion> asked =
        parts.stream().flatMap(Optional::stream).filter(it -> !it.equals(ALWAYS)).toList();
    if (asked.contains(NEVER)) {
      return Optional.of(NEVER);
    }
    return Optional.of(asked.size() == 1 ? asked.getFirst() : new Criterion.All(asked));
  }

  private static Optional<Criterion> any(List<Optional<Criterion>> parts) {
    if (parts.stream().anyMatch(Optional::isEmpty)) {
      return Optional.empty();
    }
    List<Criterion> ways =
        parts.stream().flatMap(Optional::stream).filter(it -> !it.equals(NEVER)).toList();
    if (ways.contains(ALWAYS)) {
      return Optional.of(ALWAYS);
    }
    return Optional.of(ways.size() == 1 ? ways.getFirst() : new Criterion.Any(ways));
  }

  private static int units(Grid grid, BigDecimal number, RoundingMode rounding) {
    BigDecimal units = number.movePointRight(grid.decimals()).setScale(0, rounding);
    BigDecimal most = BigDecimal.valueOf(Grid.HIGHEST - 1);
    return units.min(most).max(most.negate()).intValueExact();
  }
}

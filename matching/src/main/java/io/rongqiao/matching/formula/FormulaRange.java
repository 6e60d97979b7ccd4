package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Grid;
import io.rongqiao.matching.eligibility.Measure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between what a formula can lie, by interval arithmetic over the words and tiers it chooses by.
 * Never too narrow; too wide only where one feature stands in it twice, or where it chooses by more
 * words and tiers than can be tried together.
 */
public record FormulaRange(BigDecimal least, BigDecimal most) {

  /** The range for those who meet all of {@code criteria}; none if there it never has a value. */
  public static Optional<FormulaRange> of(Formula formula, List<Criterion> criteria) {
    Choices choices = Choices.of(formula);
    return Domain.of(choices, criteria).parts(choices).stream()
        .flatMap(part -> Stream.ofNullable(within(formula, part)))
        .reduce(FormulaRange::or);
  }

  private static @Nullable FormulaRange within(Formula formula, Domain domain) {
    return switch (formula) {
      case Formula.Constant constant -> new FormulaRange(constant.number(), constant.number());
      case Formula.Feature(Measure measure) -> feature(measure, domain);
      case Formula.Times(Formula number, Formula of) ->
          product(within(number, domain), within(of, domain));
      case Formula.Sum(List<Formula> parts) -> together(parts, domain, FormulaRange::plus);
      case Formula.Least(List<Formula> parts) -> together(parts, domain, FormulaRange::lower);
      case Formula.Most(List<Formula> parts) -> most(parts, domain);
      case Formula.ByCode byCode -> byCode(byCode, domain);
      case Formula.ByTier byTier -> byTier(byTier, domain);
    };
  }

  private static @Nullable FormulaRange feature(Measure measure, Domain domain) {
    Domain.Span span = domain.span(measure.name());
    Grid grid = measure.grid();
    return span.isEmpty()
        ? null
        : new FormulaRange(grid.number(span.from()), grid.number(span.to()));
  }

  private static @Nullable FormulaRange product(
      @Nullable FormulaRange one, @Nullable FormulaRange other) {
    if (one == null || other == null) {
      return null;
    }
    List<BigDecimal> corners =
        List.of(
            one.least.multiply(other.least),
            one.least.multiply(other.most),
            one.most.multiply(other.least),
            one.most.multiply(other.most));
    return new FormulaRange(
        corners.stream().reduce(corners.getFirst(), BigDecimal::min),
        corners.stream().reduce(corners.getFirst(), BigDecimal::max));
  }

  /** Of parts that must all be known. */
  private static @Nullable FormulaRange together(
      List<Formula> parts, Domain domain, Joining joining) {
    FormulaRange all = null;
    for (Formula part : parts) {
      FormulaRange range = within(part, domain);
      if (range == null) {
        return null;
      }
      all = all == null ? range : joining.join(all, range);
    }
    return all;
  }

  /** Any part may be the only one known, so none lifts the least. */
  private static @Nullable FormulaRange most(List<Formula> parts, Domain domain) {
    return parts.stream()
        .flatMap(part -> Stream.ofNullable(within(part, domain)))
        .reduce(FormulaRange::or)
        .orElse(null);
  }

  private static @Nullable FormulaRange byCode(Formula.ByCode byCode, Domain domain) {
    return domain.words(byCode.code().name()).stream()
        .flatMap(
            word ->
                Stream.ofNullable(
                    byCode.cases().containsKey(word)
                        ? byCode.cases().get(word)
                        : byCode.otherwise()))
        .flatMap(chosen -> Stream.ofNullable(within(chosen, domain)))
        .reduce(FormulaRange::or)
        .orElse(null);
  }

  private static @Nullable FormulaRange byTier(Formula.ByTier byTier, Domain domain) {
    String measure = byTier.measure().name();
    List<FormulaRange> ranges = new ArrayList<>();
    int to = Grid.HIGHEST;
    for (Formula.Tier tier : byTier.tiers().reversed()) {
      Domain inTier = domain.within(measure, new Domain.Span(tier.fromUnits(), to));
      if (!inTier.span(measure).isEmpty()) {
        Stream.ofNullable(within(tier.then(), inTier)).forEach(ranges::add);
      }
      to = tier.fromUnits() - 1;
    }
    return ranges.stream().reduce(FormulaRange::or).orElse(null);
  }

  private FormulaRange plus(FormulaRange other) {
    return new FormulaRange(least.add(other.least), most.add(other.most));
  }

  private FormulaRange lower(FormulaRange other) {
    return new FormulaRange(least.min(other.least), most.min(other.most));
  }

  private FormulaRange or(FormulaRange other) {
    return new FormulaRange(least.min(other.least), most.max(other.most));
  }

  /** How the ranges of two parts become that of both. */
  private interface Joining {
    FormulaRange join(FormulaRange one, FormulaRange other);
  }
}

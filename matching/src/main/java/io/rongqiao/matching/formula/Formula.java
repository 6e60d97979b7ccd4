package io.rongqiao.matching.formula;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Measure;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A quantity reckoned from facts; nothing if a fact it needs is not known. */
public sealed interface Formula {

  Quantity quantity();

  /** The exact value for {@code facts}. */
  Optional<BigDecimal> value(ApplicantFacts facts);

  /** A quantity that is always the same. */
  record Constant(Quantity quantity, BigDecimal number) implements Formula {

    public Constant {
      number = plain(number);
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      return Optional.of(number);
    }
  }

  /** A feature, on its grid. */
  record Feature(Measure measure) implements Formula {

    @Override
    public Quantity quantity() {
      return Quantity.of(measure.grid());
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      return measure.of(facts) instanceof Actual.Units(int units)
          ? Optional.of(measure.grid().number(units))
          : Optional.empty();
    }
  }

  /** So many times something; the number has no unit. */
  record Times(Formula number, Formula of) implements Formula {

    public Times {
      if (number.quantity() != Quantity.NUMBER) {
        throw new IllegalArgumentException("A factor must be a plain number");
      }
    }

    @Override
    public Quantity quantity() {
      return of.quantity();
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      return number.value(facts).flatMap(it -> of.value(facts).map(it::multiply));
    }
  }

  /** All parts together. */
  record Sum(List<Formula> parts) implements Formula {

    public Sum {
      parts = alike(parts);
    }

    @Override
    public Quantity quantity() {
      return parts.getFirst().quantity();
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      BigDecimal sum = BigDecimal.ZERO;
      for (Formula part : parts) {
        Optional<BigDecimal> value = part.value(facts);
        if (value.isEmpty()) {
          return value;
        }
        sum = sum.add(value.get());
      }
      return Optional.of(sum);
    }
  }

  /** The least of the parts, all of which must be known. */
  record Least(List<Formula> parts) implements Formula {

    public Least {
      parts = alike(parts);
    }

    @Override
    public Quantity quantity() {
      return parts.getFirst().quantity();
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      List<BigDecimal> known = known(parts, facts);
      return known.size() < parts.size()
          ? Optional.empty()
          : known.stream().reduce(BigDecimal::min);
    }
  }

  /** The most of those parts that are known. */
  record Most(List<Formula> parts) implements Formula {

    public Most {
      parts = alike(parts);
    }

    @Override
    public Quantity quantity() {
      return parts.getFirst().quantity();
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      return known(parts, facts).stream().reduce(BigDecimal::max);
    }
  }

  /**
   * By a code, such as the tax grade.
   *
   * @param otherwise for words that are not named and for a code that is not known
   */
  record ByCode(Code code, NavigableMap<String, Formula> cases, @Nullable Formula otherwise)
      implements Formula {

    public ByCode {
      cases = Collections.unmodifiableNavigableMap(new TreeMap<>(cases));
      alike(List.copyOf(cases.values()));
      if (otherwise != null && otherwise.quantity() != cases.firstEntry().getValue().quantity()) {
        throw new IllegalArgumentException("The cases are not of one unit");
      }
    }

    @Override
    public Quantity quantity() {
      return cases.firstEntry().getValue().quantity();
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      Formula chosen = facts.code(code.name()).map(cases::get).orElse(null);
      Formula applied = chosen == null ? otherwise : chosen;
      return applied == null ? Optional.empty() : applied.value(facts);
    }
  }

  /** By the tier in which a feature lies; below the first tier there is nothing. */
  record ByTier(Measure measure, List<Tier> tiers) implements Formula {

    public ByTier {
      tiers = List.copyOf(tiers);
      alike(tiers.stream().map(Tier::then).toList());
      for (int i = 1; i < tiers.size(); i++) {
        if (tiers.get(i).fromUnits() <= tiers.get(i - 1).fromUnits()) {
          throw new IllegalArgumentException("Tiers must begin one above the other");
        }
      }
    }

    @Override
    public Quantity quantity() {
      return tiers.getFirst().then().quantity();
    }

    @Override
    public Optional<BigDecimal> value(ApplicantFacts facts) {
      if (!(measure.of(facts) instanceof Actual.Units(int units))) {
        return Optional.empty();
      }
      return tiers.reversed().stream()
          .filter(tier -> tier.fromUnits() <= units)
          .findFirst()
          .flatMap(tier -> tier.then().value(facts));
    }
  }

  /** What holds from so many units of the feature on. */
  record Tier(int fromUnits, Formula then) {}

  private static List<Formula> alike(List<Formula> parts) {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("A formula of no parts");
    }
    if (parts.stream().map(Formula::quantity).distinct().count() > 1) {
      throw new IllegalArgumentException("The parts are not of one unit");
    }
    return List.copyOf(parts);
  }

  private static List<BigDecimal> known(List<Formula> parts, ApplicantFacts facts) {
    return parts.stream().flatMap(part -> part.value(facts).stream()).toList();
  }

  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

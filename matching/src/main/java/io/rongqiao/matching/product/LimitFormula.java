package io.rongqiao.matching.product;

import io.rongqiao.matching.eligibility.Actual;
import io.rongqiao.matching.eligibility.ApplicantFacts;
import io.rongqiao.matching.eligibility.Code;
import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Measure;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The most an enterprise may have: the least of some multiples of its features, in whole thousands
 * of yuan. A part whose feature is not known, or is not above nothing, yields nothing.
 */
public record LimitFormula(List<Part> leastOf) {

  private static final BigDecimal STEP = BigDecimal.valueOf(1000);

  public LimitFormula {
    leastOf = List.copyOf(leastOf);
  }

  /** One amount among which the least counts. */
  public sealed interface Part {

    Measure measure();

    Money amount(ApplicantFacts facts);

    /** What must hold for the amount to reach {@code least}. */
    Criterion reaches(Money least);
  }

  /** A multiple of a feature. */
  public record Times(Measure measure, Multiple multiple) implements Part {

    @Override
    public Money amount(ApplicantFacts facts) {
      return multiple.times(yuan(measure, facts));
    }

    @Override
    public Criterion reaches(Money least) {
      return Criterion.Within.atLeast(measure, multiple.yuanFor(least));
    }
  }

  /** A multiple of a feature that depends on a code, such as the tax grade. */
  public record TimesByCode(Measure measure, Code code, NavigableMap<String, Multiple> multiples)
      implements Part {

    public TimesByCode {
      multiples = Collections.unmodifiableNavigableMap(new TreeMap<>(multiples));
    }

    @Override
    public Money amount(ApplicantFacts facts) {
      Multiple multiple = facts.code(code.name()).map(multiples::get).orElse(null);
      return multiple == null ? Money.NO_YUAN : multiple.times(yuan(measure, facts));
    }

    @Override
    public Criterion reaches(Money least) {
      List<Criterion> ways = multiples.entrySet().stream().map(way -> way(way, least)).toList();
      return ways.size() == 1 ? ways.getFirst() : new Criterion.Any(ways);
    }

    private Criterion way(Map.Entry<String, Multiple> way, Money least) {
      return new Criterion.All(
          List.of(
              new Criterion.OneOf(code, new TreeSet<>(List.of(way.getKey()))),
              Criterion.Within.atLeast(measure, way.getValue().yuanFor(least))));
    }
  }

  /** The limit for {@code facts}, never more than {@code most}. */
  public Money limit(ApplicantFacts facts, Money most) {
    Money least = leastOf.stream().map(part -> part.amount(facts)).reduce(most, Money::min);
    BigDecimal steps = least.amount().divide(STEP, 0, RoundingMode.DOWN);
    return new Money(steps.multiply(STEP), least.currency());
  }

  private static int yuan(Measure measure, ApplicantFacts facts) {
    return measure.of(facts) instanceof Actual.Units(int units) ? units : 0;
  }
}

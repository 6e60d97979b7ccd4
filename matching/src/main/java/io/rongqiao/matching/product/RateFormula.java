package io.rongqiao.matching.product;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Tenor;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The rate by grade and tenor: a base, plus what the grade adds, plus what each step of tenor adds,
 * held within a floor and a ceiling.
 */
public record RateFormula(
    AnnualRate base,
    AnnualRate floor,
    AnnualRate ceiling,
    SortedMap<String, Integer> basisPointsByGrade,
    List<TenorStep> byTenor) {

  public RateFormula {
    basisPointsByGrade = Collections.unmodifiableSortedMap(new TreeMap<>(basisPointsByGrade));
    byTenor = List.copyOf(byTenor);
    if (floor.isGreaterThan(ceiling)) {
      throw new IllegalArgumentException(
          "No rate lies between %s and %s".formatted(floor, ceiling));
    }
  }

  /** What is added for a tenor longer than so many months. */
  public record TenorStep(int longerThanMonths, int basisPoints) {}

  /** The rate for that grade and tenor; a grade that is not named adds nothing. */
  public AnnualRate rate(String grade, Tenor tenor) {
    long added =
        basisPointsByGrade.getOrDefault(grade, 0)
            + byTenor.stream()
                .filter(step -> tenor.months() > step.longerThanMonths())
                .mapToLong(TenorStep::basisPoints)
                .sum();
    AnnualRate rate = base.plus(AnnualRate.ofBasisPoints(added));
    if (rate.isLessThan(floor)) {
      return floor;
    }
    return rate.isGreaterThan(ceiling) ? ceiling : rate;
  }
}

package io.rongqiao.matching.acceptance;

import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.matching.ranking.AcceptanceCurve.Observed;
import io.rongqiao.matching.ranking.Likelihood;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Fits a falling curve to the ended offers of each grade. Rates are gathered from the lowest up
 * into groups large enough that nobody stands out; each group's share is drawn towards the prior by
 * as many cases as {@link #PRIOR_WEIGHT}, neighbours that rise are pooled (isotonic regression),
 * and what comes out is rounded to whole per cents. The order of the offers does not matter.
 */
public final class CurveFitting {

  /** So many cases the prior counts for in each group of rates. */
  public static final int PRIOR_WEIGHT = 20;

  /** A grade keeps to the prior until so many offers have ended, of at least three lenders. */
  public static final int LEAST_OF_GRADE = 50;

  private static final int LEAST_ENTERPRISES_OF_GRADE = 30;
  private static final int LEAST_OF_GROUP = 20;
  private static final int LEAST_ENTERPRISES_OF_GROUP = 15;

  /** Whole per cents; below and above the ends all rates are alike. */
  private static final int LOWEST = 2;

  private static final int HIGHEST = 15;
  private static final BigDecimal HALF = new BigDecimal("0.5");

  private CurveFitting() {}

  /** The curves of the grades that depart from the prior. */
  public static SortedMap<String, GradeCurve> fit(List<EndedOffer> ended, Likelihood prior) {
    Map<String, List<EndedOffer>> byGrade =
        ended.stream().collect(Collectors.groupingBy(EndedOffer::grade));
    SortedMap<String, GradeCurve> curves = new TreeMap<>();
    byGrade.forEach(
        (grade, offers) -> curve(grade, offers, prior).ifPresent(it -> curves.put(grade, it)));
    return curves;
  }

  private static Optional<GradeCurve> curve(
      String grade, List<EndedOffer> offers, Likelihood prior) {
    if (!Crowd.of(offers).isAtLeast(LEAST_OF_GRADE, LEAST_ENTERPRISES_OF_GRADE)) {
      return Optional.empty();
    }
    List<Observed> observed = new ArrayList<>();
    for (List<EndedOffer> group : groups(offers)) {
      AnnualRate rate = meanRate(group);
      double accepted = group.stream().filter(EndedOffer::accepted).count();
      double expected = prior.of(grade, rate).fraction().doubleValue() * PRIOR_WEIGHT;
      double cases = group.size() + PRIOR_WEIGHT;
      observed.add(new Observed(rate, 1 - (accepted + expected) / cases, cases));
    }
    AcceptanceCurve fitted = AcceptanceCurve.learn(observed);
    return Optional.of(
        new GradeCurve(
            offers.size() / 10 * 10,
            observed.stream()
                .map(it -> new GradeCurve.Point(it.rate(), share(fitted.acceptance(it.rate()))))
                .toList()));
  }

  /**
   * From the lowest rate up, each group closed as soon as it is a crowd; the rest joins the last.
   */
  private static List<List<EndedOffer>> groups(List<EndedOffer> offers) {
    SortedMap<Integer, List<EndedOffer>> byPercent =
        offers.stream()
            .collect(
                Collectors.groupingBy(it -> percent(it.rate()), TreeMap::new, Collectors.toList()));
    List<List<EndedOffer>> groups = new ArrayList<>();
    List<EndedOffer> open = new ArrayList<>();
    for (List<EndedOffer> next : byPercent.values()) {
      open.addAll(next);
      if (Crowd.of(open).isAtLeast(LEAST_OF_GROUP, LEAST_ENTERPRISES_OF_GROUP)) {
        groups.add(open);
        open = new ArrayList<>();
      }
    }
    if (groups.isEmpty()) {
      return List.of(open);
    }
    groups.getLast().addAll(open);
    return groups;
  }

  private static int percent(AnnualRate rate) {
    int whole = rate.fraction().movePointRight(2).setScale(0, RoundingMode.DOWN).intValue();
    return Math.clamp(whole, LOWEST, HIGHEST);
  }

  /** The mean of the whole per cents and a half, to ten basis points, so no single rate shows. */
  private static AnnualRate meanRate(List<EndedOffer> group) {
    long sum = group.stream().mapToLong(it -> percent(it.rate())).sum();
    BigDecimal mean =
        BigDecimal.valueOf(sum)
            .divide(BigDecimal.valueOf(group.size()), 1, RoundingMode.HALF_UP)
            .add(HALF);
    return AnnualRate.ofFraction(mean.movePointLeft(2).toPlainString());
  }

  private static Percentage share(double fraction) {
    return new Percentage(BigDecimal.valueOf(fraction).setScale(2, RoundingMode.HALF_UP));
  }
}

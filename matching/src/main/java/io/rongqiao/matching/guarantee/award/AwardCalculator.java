package io.rongqiao.matching.guarantee.award;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reckons the fixed award and the grant by factors of 2018 to 2020 (R36 and R37, 财建〔2018〕547号,
 * L14791–14832) from what guarantors reported of the year before.
 *
 * <p>What the text leaves open is decided so: the national average of fees is all fees over all
 * annualised amounts, as the formula for a province has it (L14781); a median of an even number is
 * the mean of the middle two; provinces of equal amount share a rank; a grant is rounded down to
 * the fen and the fen left over go to the largest remainders, so that the grants add up to the
 * pool.
 */
public final class AwardCalculator {

  public static final int FIRST_YEAR = 2018;
  public static final int LAST_YEAR = 2020;

  /** 上一年度小微企业年化担保费率不超过 2% in 2019 and 2020 (L14813, L14830). */
  private static final AnnualRate CEILING = AnnualRate.ofPercent("2");

  private final int year;
  private final RankOrder order;
  private final List<Province> provinces;
  private final AnnualisedBusiness average;

  private AwardCalculator(int year, RankOrder order, List<ReportedBusiness> reports) {
    this.year = year;
    this.order = order;
    this.provinces = provinces(reports);
    this.average =
        provinces.stream()
            .map(Province::business)
            .reduce(AnnualisedBusiness.NONE, AnnualisedBusiness::plus);
  }

  /**
   * Reckons a year.
   *
   * @param budget of the year's special fund, out of which award and grant come
   * @throws IllegalArgumentException where a province is reported in two regions
   */
  public static AwardOutcome reckon(
      int year, Money budget, RankOrder order, List<ReportedBusiness> reports) {
    if (year < FIRST_YEAR || year > LAST_YEAR) {
      return new AwardOutcome.NotInForce(year);
    }
    List<ReportedBusiness> counted =
        reports.stream().filter(it -> year == FIRST_YEAR || it.policyOriented()).toList();
    return new AwardCalculator(year, order, counted).outcome(budget);
  }

  private AwardOutcome outcome(Money budget) {
    List<ProvinceAward> awards = new ArrayList<>();
    for (Region region : Region.values()) {
      awards.addAll(awards(region));
    }
    Money fixed = awards.stream().map(ProvinceAward::award).reduce(Money.NO_YUAN, Money::plus);
    if (fixed.isGreaterThan(budget)) {
      return new AwardOutcome.BudgetTooSmall(budget, fixed);
    }
    Money pool = budget.minus(fixed);
    List<ProvinceAward> granted = FactorGrant.share(pool, awards);
    Money given = granted.stream().map(ProvinceAward::grant).reduce(Money.NO_YUAN, Money::plus);
    return new AwardOutcome.Reckoned(year, granted, average, pool.minus(given));
  }

  private List<ProvinceAward> awards(Region region) {
    List<Province> inRegion =
        provinces.stream()
            .filter(it -> it.region() == region)
            .sorted(
                Comparator.comparing(Province::newAnnualised)
                    .reversed()
                    .thenComparing(Province::name))
            .toList();
    List<Province> ranked =
        order == RankOrder.FILTER_THEN_RANK
            ? inRegion.stream().filter(this::keepsCeiling).toList()
            : inRegion;
    BigDecimal twiceMedian = twiceMedian(ranked);
    return inRegion.stream().map(it -> award(it, ranked, twiceMedian)).toList();
  }

  private ProvinceAward award(Province it, List<Province> ranked, BigDecimal twiceMedian) {
    boolean keeps = keepsCeiling(it);
    boolean above = it.newAnnualised().amount().multiply(BigDecimal.TWO).compareTo(twiceMedian) > 0;
    boolean cheap = it.business().isAtMost(average);
    Integer rank =
        ranked.contains(it) && it.newAnnualised().isPositive()
            ? 1
                + (int)
                    ranked.stream()
                        .filter(other -> other.newAnnualised().isGreaterThan(it.newAnnualised()))
                        .count()
            : null;
    AwardTier tier =
        keeps && rank != null && rank <= it.region().ranks() ? AwardTier.of(above, cheap) : null;
    return new ProvinceAward(
        it.name(),
        it.region(),
        it.newAnnualised(),
        it.business(),
        rank,
        above,
        cheap,
        keeps,
        tier,
        tier == null ? Money.NO_YUAN : tier.in(year),
        Money.NO_YUAN);
  }

  private boolean keepsCeiling(Province it) {
    return year == FIRST_YEAR || it.business().isAtMost(CEILING);
  }

  private static BigDecimal twiceMedian(List<Province> sorted) {
    if (sorted.isEmpty()) {
      return BigDecimal.ZERO;
    }
    int upper = sorted.size() / 2;
    int lower = (sorted.size() - 1) / 2;
    return sorted.get(lower).newAnnualised().plus(sorted.get(upper).newAnnualised()).amount();
  }

  private static List<Province> provinces(List<ReportedBusiness> reports) {
    Map<String, Province> byName = new LinkedHashMap<>();
    for (ReportedBusiness it : reports) {
      byName.merge(
          it.province(),
          new Province(it.province(), it.region(), it.newAnnualised(), it.business()),
          Province::plus);
    }
    return List.copyOf(byName.values());
  }

  private record Province(
      String name, Region region, Money newAnnualised, AnnualisedBusiness business) {

    Province plus(Province other) {
      if (region != other.region) {
        throw new IllegalArgumentException(
            "%s lies in one region, not in %s and %s".formatted(name, region, other.region));
      }
      return new Province(
          name, region, newAnnualised.plus(other.newAnnualised), business.plus(other.business));
    }
  }
}

package io.rongqiao.matching.budget;

import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a bank sees risk and its customers.
 *
 * @param lossGivenDefault the part that is lost when a borrower defaults
 * @param fundingCost what the money costs the bank a year
 * @param refused grades that get nothing
 * @param defaultProbabilities within a year by grade, for enterprises whose profile states none
 * @param churn what share of customers was lost at which rate; nothing for grades it leaves out
 */
public record RiskView(
    Percentage lossGivenDefault,
    AnnualRate fundingCost,
    Set<RiskGrade> refused,
    Map<RiskGrade, Percentage> defaultProbabilities,
    List<Churn> churn) {

  private static final int MOST_CHURN = 1000;

  /**
   * Where a bank has seen nobody decide: one in twenty is lost at 4 % a year, and all but one in
   * twenty at 15 %.
   */
  private static final AcceptanceCurve PRIOR =
      AcceptanceCurve.learn(
          List.of(
              new AcceptanceCurve.Observed(AnnualRate.ofPercent("4"), 0.05, 1),
              new AcceptanceCurve.Observed(AnnualRate.ofPercent("15"), 0.95, 1)));

  public RiskView {
    churn = List.copyOf(churn);
    refused = refused.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(refused));
    EnumMap<RiskGrade, Percentage> inOrder = new EnumMap<>(RiskGrade.class);
    inOrder.putAll(defaultProbabilities);
    defaultProbabilities = Collections.unmodifiableMap(inOrder);
    if (fundingCost.isNegative()) {
      throw new IllegalArgumentException("Funding costs nothing or more");
    }
    if (churn.size() > MOST_CHURN) {
      throw new IllegalArgumentException("There may be 1000 rows on customers lost");
    }
    for (RiskGrade grade : RiskGrade.values()) {
      learned(churn, grade);
    }
  }

  /** The curve of a grade; the prior where nothing was seen of it. */
  AcceptanceCurve curve(RiskGrade grade) {
    return hasSeen(grade) ? learned(churn, grade) : PRIOR;
  }

  /** Whether the bank says what it lost of a grade. */
  boolean hasSeen(RiskGrade grade) {
    return churn.stream().anyMatch(it -> it.grade() == grade);
  }

  /** The probability within a year for a grade whose profile states none. */
  public Likelihood likelihood(RiskGrade grade) {
    Percentage stated = defaultProbabilities.get(grade);
    return stated == null
        ? new Likelihood(middleOfBand(grade), Likelihood.Source.BAND)
        : new Likelihood(stated.fraction().doubleValue(), Likelihood.Source.TABLE);
  }

  private static double middleOfBand(RiskGrade grade) {
    List<MasterScale.Grade> bands =
        MasterScale.current().grades().stream().filter(it -> it.risk() == grade).toList();
    return (bands.getFirst().from() + bands.getLast().below()) / 2;
  }

  private static AcceptanceCurve learned(List<Churn> churn, RiskGrade grade) {
    return AcceptanceCurve.learn(
        churn.stream()
            .filter(it -> it.grade() == grade)
            .map(
                it ->
                    new AcceptanceCurve.Observed(
                        it.rate(), it.lost().fraction().doubleValue(), it.cases()))
            .toList());
  }

  /**
   * What was lost of a grade at a rate.
   *
   * @param lost the share of customers that did not take it
   * @param cases how many were offered it; 1 where that is not known
   */
  public record Churn(RiskGrade grade, AnnualRate rate, Percentage lost, int cases) {

    public Churn {
      if (cases < 1) {
        throw new IllegalArgumentException("%d customers were offered a rate".formatted(cases));
      }
    }
  }
}

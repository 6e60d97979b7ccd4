package io.rongqiao.matching.guarantee.concentration;

import io.rongqiao.matching.guarantee.Concentration;
import io.rongqiao.matching.guarantee.GuaranteeCases;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** Tells a guarantor how its ratios stand and where they go. */
public final class ProjectConcentration {

  /** How far ahead at most, in months. */
  public static final int FARTHEST = 36;

  private final Transactions transactions;
  private final GuaranteeCases cases;
  private final ConcentrationAlarms alarms;
  private final Concentration.Denominator denominator;
  private final BusinessDate businessDate;

  public ProjectConcentration(
      Transactions transactions,
      GuaranteeCases cases,
      ConcentrationAlarms alarms,
      Concentration.Denominator denominator,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.cases = cases;
    this.alarms = alarms;
    this.denominator = denominator;
    this.businessDate = businessDate;
  }

  /**
   * Projects.
   *
   * @param months how far ahead, from none to {@value #FARTHEST}
   */
  public ConcentrationOutlook project(InstitutionId guarantor, String actor, int months) {
    if (months < 0 || months > FARTHEST) {
      throw new IllegalArgumentException(
          "A projection reaches from 0 to %d months ahead, not %d".formatted(FARTHEST, months));
    }
    LocalDate today = businessDate.today();
    return transactions.call(
        new Access.Institution(guarantor.value(), actor),
        () ->
            new ConcentrationOutlook(
                denominator,
                IntStream.rangeClosed(0, months)
                    .mapToObj(today::plusMonths)
                    .map(
                        day ->
                            new ConcentrationOutlook.Day(
                                day, cases.concentration(guarantor, today, day)))
                    .toList(),
                alarms.open(guarantor)));
  }
}

package io.rongqiao.api.guarantee.calculator;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.matching.guarantee.award.AnnualisedBusiness;
import io.rongqiao.matching.guarantee.award.AwardCalculator;
import io.rongqiao.matching.guarantee.award.AwardOutcome;
import io.rongqiao.matching.guarantee.award.RankOrder;
import io.rongqiao.matching.guarantee.award.Region;
import io.rongqiao.matching.guarantee.award.ReportedBusiness;
import io.rongqiao.scoring.money.Money;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What award and grant are reckoned from.
 *
 * @param year of the award; the figures are of the year before
 * @param budget of the special fund in that year
 * @param order RANK_THEN_FILTER or FILTER_THEN_RANK: how the ceiling of 2019 and 2020 meets ranks
 * @param reports what guarantors reported of small and micro enterprises
 */
@Serdeable
record AwardForm(
    @Nullable Integer year,
    @Nullable MoneyForm budget,
    @Nullable String order,
    @Nullable List<ReportForm> reports) {

  private static final int MOST_REPORTS = 5000;

  AwardOutcome reckon() {
    int which = Field.read("year", year, it -> it);
    Money all = Field.read("budget", budget, AwardForm::yuan);
    RankOrder by = Field.read("order", order, RankOrder::valueOf);
    List<ReportedBusiness> reported =
        Field.read("reports", reports, AwardForm::few).stream().map(ReportForm::toReport).toList();
    return Field.read("reports.region", reported, it -> AwardCalculator.reckon(which, all, by, it));
  }

  private static List<ReportForm> few(List<ReportForm> reports) {
    if (reports.size() > MOST_REPORTS) {
      throw new IllegalArgumentException("are more than " + MOST_REPORTS);
    }
    return reports;
  }

  private static Money yuan(MoneyForm form) {
    Money money = form.toMoney();
    if (!money.currency().equals(Money.CNY) || money.isNegative()) {
      throw new IllegalArgumentException("is no amount of yuan of nothing or more");
    }
    return money;
  }

  /**
   * What one guarantor reported of the year before.
   *
   * @param region EAST, CENTRAL or WEST
   * @param policyOriented whether it is a policy guarantor that mainly serves small enterprises
   * @param newAnnualised the annualised amount of what was new
   * @param annualised the annualised amount of all its small business
   * @param fees what was charged for it
   */
  @Serdeable
  record ReportForm(
      @Nullable String province,
      @Nullable String region,
      @Nullable String guarantor,
      @Nullable Boolean policyOriented,
      @Nullable MoneyForm newAnnualised,
      @Nullable MoneyForm annualised,
      @Nullable MoneyForm fees) {

    ReportedBusiness toReport() {
      String where = Field.read("reports.province", province, String::strip);
      Region in = Field.read("reports.region", region, Region::valueOf);
      String who = Field.read("reports.guarantor", guarantor, String::strip);
      boolean policy = Field.read("reports.policyOriented", policyOriented, it -> it);
      Money fresh = Field.read("reports.newAnnualised", newAnnualised, AwardForm::yuan);
      Money all = Field.read("reports.annualised", annualised, AwardForm::yuan);
      Money charged = Field.read("reports.fees", fees, AwardForm::yuan);
      return Field.read(
          "reports.province",
          where,
          it ->
              new ReportedBusiness(
                  it, in, who, policy, fresh, AnnualisedBusiness.stated(all, charged)));
    }
  }
}

package io.rongqiao.scoring.feature;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static io.rongqiao.scoring.feature.Trading.measured;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static io.rongqiao.scoring.feature.Trading.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.CourtRecord;
import io.rongqiao.scoring.evidence.CreditExposure;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.ListRecord;
import io.rongqiao.scoring.evidence.PartyRecord;
import io.rongqiao.scoring.evidence.Penalty;
import io.rongqiao.scoring.evidence.ReceivableRecord;
import io.rongqiao.scoring.evidence.RegistryRecord;
import io.rongqiao.scoring.evidence.SocialInsurance;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.evidence.TaxGrade;
import io.rongqiao.scoring.evidence.UtilityBill;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordFeaturesTest {

  @Test
  void addsUpTaxOfTwelveMonths() {
    FeatureVector features =
        measured(
            evidence()
                .taxFilings(
                    List.of(
                        filing(LAST.minusMonths(12), 10, true, 0),
                        filing(LAST.minusMonths(11), 20, true, 0),
                        filing(LAST.minusMonths(2), 30, false, 7))));

    assertThat(features.value("tax_paid_12m")).isEqualTo(50);
    assertThat(features.value("tax_arrears")).isEqualTo(7);
    // The first one was due within the twelve months before the day as well.
    assertThat(features.value("tax_filing_on_time_share_12m")).isEqualTo(2 / 3.0);
  }

  @Test
  void comparesElectricityOfTwoYears() {
    FeatureVector features = measured(evidence().utilityBills(electricity(24)));

    assertThat(features.value("electricity_use_growth_12m")).isEqualTo(-0.5);
    assertThat(features.value("utility_on_time_share_12m")).isEqualTo(1);
    assertThat(
            measured(evidence().utilityBills(electricity(23))).value("electricity_use_growth_12m"))
        .isNaN();
  }

  @Test
  void sharesWhatIsOverdue() {
    FeatureVector features =
        measured(
            evidence()
                .receivables(
                    List.of(
                        receivable("1", 300, DAY.minusDays(1), 100),
                        receivable("2", 600, DAY, 0),
                        receivable("3", 50, DAY.minusYears(1), 50))));

    assertThat(features.value("receivable_outstanding")).isEqualTo(800);
    assertThat(features.value("receivable_overdue_share")).isEqualTo(0.25);
  }

  @Test
  void countsLendersThatAreOwed() {
    FeatureVector features =
        measured(
            evidence()
                .creditExposures(
                    List.of(
                        exposure("L1", CreditExposure.Kind.LOAN, 100),
                        exposure("L1", CreditExposure.Kind.BILL, 50),
                        exposure("L2", CreditExposure.Kind.CREDIT_LINE, 0),
                        exposure("L3", CreditExposure.Kind.GUARANTEE_GIVEN, 900))));

    assertThat(features.value("credit_lender_count")).isEqualTo(1);
    assertThat(features.value("credit_exposure_balance")).isEqualTo(150);
  }

  @Test
  void countsPublicRecordsOfTwoYears() {
    FeatureVector features =
        measured(
            evidence()
                .courtRecords(
                    List.of(
                        sued(DAY),
                        sued(DAY.minusMonths(24).plusDays(1)),
                        sued(DAY.minusMonths(24)),
                        court(CourtRecord.Role.PLAINTIFF, DAY)))
                .penalties(List.of(penalty(DAY.minusDays(1)))));

    assertThat(features.value("court_defendant_count_24m")).isEqualTo(2);
    assertThat(features.value("penalty_count_24m")).isEqualTo(1);
  }

  @Test
  void takesSilenceOfTheCourtsForNoneOnlyWhereARegisterHasSpoken() {
    EvidenceAsOf.Builder registered = evidence().registryRecords(List.of(established()));

    assertThat(measured(registered).value("penalty_count_24m")).isEqualTo(0);
    assertThat(measured(evidence()).isMissing("penalty_count_24m")).isTrue();
    Subject withoutJudicial =
        new Subject(registered.build(), EnterpriseFacts.NONE, EnumSet.of(EvidenceFamily.REGISTRY));
    assertThat(FeatureSets.THIN_1.measure(withoutJudicial).isMissing("penalty_count_24m")).isTrue();
  }

  @Test
  void agesFromTheRegister() {
    EnterpriseFacts facts = new EnterpriseFacts(LocalDate.of(2018, 3, 1), null, null, null);
    Subject subject = new Subject(evidence().build(), facts, EnumSet.allOf(EvidenceFamily.class));

    assertThat(FeatureSets.THIN_1.measure(subject).value("enterprise_age_months")).isEqualTo(23);
    assertThat(
            measured(evidence().registryRecords(List.of(established())))
                .value("enterprise_age_months"))
        .isEqualTo(60);
  }

  @Test
  void takesTheNewestHeads() {
    FeatureVector features =
        measured(
            evidence()
                .socialInsurance(List.of(insurance(LAST, 12), insurance(LAST.minusMonths(1), 9))));

    assertThat(features.value("insured_heads")).isEqualTo(12);
  }

  @Test
  void ignoresWhatBecameKnownAfterTheDay() {
    EvidenceAsOf.Builder later =
        evidence()
            .taxFilings(List.of(filing(LAST.plusMonths(1), 99, true, 0)))
            .courtRecords(List.of(sued(DAY.plusDays(1))))
            .penalties(List.of(penalty(DAY.plusDays(1))));

    FeatureVector features = measured(later);

    assertThat(features.value("tax_paid_12m")).isEqualTo(0);
    assertThat(features.value("court_defendant_count_24m")).isEqualTo(0);
    assertThat(features.value("penalty_count_24m")).isEqualTo(0);
  }

  @Test
  void readsOnlyWhatIsAgreed() {
    Subject taxOnly =
        new Subject(
            steadyTrade().taxFilings(List.of(filing(LAST, 10, true, 0))).build(),
            EnterpriseFacts.NONE,
            EnumSet.of(EvidenceFamily.TAX));

    FeatureVector features = FeatureSets.THIN_1.measure(taxOnly);

    assertThat(features.isMissing("sales_net_12m")).isTrue();
    assertThat(features.value("tax_paid_12m")).isEqualTo(10);
  }

  @Test
  void doesNotSeeOwnersNorPlace() {
    PartyRecord state =
        new PartyRecord(
            PartyRecord.Role.CONTROLLER, "state", false, Percentage.ofPercent("100"), DAY, null);
    EnterpriseFacts elsewhere =
        new EnterpriseFacts(LocalDate.of(2015, 3, 1), "C1411", "650100", "MICRO");
    EnterpriseFacts here =
        new EnterpriseFacts(LocalDate.of(2015, 3, 1), "J6620", "110101", "LARGE");

    FeatureVector one = vector(steadyTrade().build(), here);
    FeatureVector other = vector(steadyTrade().parties(List.of(state)).build(), elsewhere);

    assertThat(other).isEqualTo(one);
  }

  @Test
  void tellsTraitsOnlyWhereKnown() {
    Traits nothing = Traits.of(subject(evidence()));
    Traits traits =
        Traits.of(
            subject(
                evidence()
                    .taxGrades(
                        List.of(
                            new TaxGrade(2018, TaxGrade.Grade.B, LocalDate.of(2019, 4, 30)),
                            new TaxGrade(2017, TaxGrade.Grade.A, LocalDate.of(2018, 4, 30))))
                    .registryRecords(List.of(established()))
                    .listRecords(
                        List.of(
                            new ListRecord(
                                ListRecord.RegisterList.DISHONEST_DEBTOR,
                                DAY.minusDays(9),
                                null,
                                "court")))));

    assertThat(nothing.codes()).isEmpty();
    assertThat(nothing.flags()).isEmpty();
    assertThat(traits.codes()).containsEntry("tax_grade", "B");
    assertThat(traits.flags())
        .containsEntry("blacklisted", true)
        .containsEntry("has_patent", false);
  }

  private static FeatureVector vector(EvidenceAsOf evidence, EnterpriseFacts facts) {
    return FeatureSets.THIN_1.measure(
        new Subject(evidence, facts, EnumSet.allOf(EvidenceFamily.class)));
  }

  private static EvidenceAsOf.Builder evidence() {
    return EvidenceAsOf.of(KEY, DAY);
  }

  private static TaxFiling filing(YearMonth period, long paid, boolean onTime, long arrears) {
    LocalDate due = period.plusMonths(1).atDay(15);
    return new TaxFiling(
        TaxFiling.Tax.VAT,
        period,
        due,
        onTime ? due : due.plusDays(1),
        due,
        Money.yuan(1000),
        Money.yuan(paid + arrears),
        Money.yuan(paid),
        Money.yuan(arrears));
  }

  /** As many months of bills up to January; the last twelve use half of what the others use. */
  private static List<UtilityBill> electricity(int months) {
    List<UtilityBill> bills = new ArrayList<>();
    for (int back = months; back >= 1; back--) {
      YearMonth month = LAST.minusMonths(back);
      bills.add(
          new UtilityBill(
              UtilityBill.Utility.ELECTRICITY,
              "m1",
              month,
              back > 12 ? 200 : 100,
              Money.yuan(80),
              month.plusMonths(1).atDay(20),
              month.plusMonths(1).atDay(20)));
    }
    return bills;
  }

  private static ReceivableRecord receivable(String number, long amount, LocalDate due, long paid) {
    return new ReceivableRecord(
        number,
        "debtor",
        Money.yuan(amount),
        due.minusMonths(3),
        due,
        null,
        null,
        Money.yuan(paid));
  }

  private static CreditExposure exposure(String lender, CreditExposure.Kind kind, long balance) {
    return new CreditExposure(
        lender, "a-" + kind, kind, DAY, Money.yuan(1000), Money.yuan(balance), 0, null);
  }

  private static CourtRecord sued(LocalDate published) {
    return court(CourtRecord.Role.DEFENDANT, published);
  }

  private static CourtRecord court(CourtRecord.Role role, LocalDate published) {
    return new CourtRecord(
        CourtRecord.Kind.CONTRACT, role, published.minusMonths(1), published, null, null);
  }

  private static Penalty penalty(LocalDate published) {
    return new Penalty(Penalty.Area.TAX, false, published, published, null, null);
  }

  private static RegistryRecord established() {
    return new RegistryRecord(
        RegistryRecord.Kind.ESTABLISHMENT, "r1", null, LocalDate.of(2015, 2, 28), null, null, null);
  }

  private static SocialInsurance insurance(YearMonth month, int heads) {
    return new SocialInsurance(
        month, heads, month.atEndOfMonth(), null, Money.yuan(10), Money.yuan(0));
  }
}

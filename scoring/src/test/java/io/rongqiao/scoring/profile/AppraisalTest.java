package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static io.rongqiao.scoring.feature.Trading.month;
import static io.rongqiao.scoring.feature.Trading.steady;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static io.rongqiao.scoring.feature.Trading.subject;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.InvoiceMonth;
import io.rongqiao.scoring.evidence.LiquidationNotice;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalTest {

  private static final Appraisal APPRAISAL = new Appraisal(Scorecards.EXPERT_1, DAY);

  @Test
  void gradesSteadyTrade() {
    CreditProfile profile = APPRAISAL.of(subject(steadyTrade()));

    assertThat(profile.assessment())
        .isInstanceOfSatisfying(
            Assessment.Graded.class,
            graded -> {
              // 12 million in two years 130, every month 100, no void 70, three buyers 15, even 50
              // and 50, three years 40, two suppliers 0, a sale this month 30, largest buyer 60 %
              // 10,
              // nothing taken back 20; of the rest half: 180.
              assertThat(graded.points()).isEqualTo(new Points(695));
              assertThat(graded.grade()).isEqualTo(RiskGrade.C);
              assertThat(graded.reasons())
                  .extracting(reason -> reason.code().code())
                  .containsExactly("R04", "R08", "R01", "R12");
            });
    assertThat(profile.coverage()).isEqualTo(0.64);
    assertThat(profile.confidence()).isEqualTo(0.64);
    assertThat(profile.codes()).containsEntry("risk_grade", "C");
  }

  @Test
  void saysWhatWouldHaveToChange() {
    List<Reason> reasons = graded(steadyTrade()).reasons();

    assertThat(reasons.get(0).improvement().en())
        .isEqualTo("Win more buyers: it is 3 now; 10 or more earns 15 points more.");
    assertThat(reasons.get(0).improvement().zh()).isEqualTo("拓展客户：目前为3，达到10可多得15分。");
    assertThat(reasons.get(3).text().en()).startsWith("Not known: Share of tax returns");
    assertThat(reasons.get(3).improvement().zh()).isEqualTo("授权并提供“近12个月按期申报率”的数据，最多可多得25分。");
  }

  @Test
  void pointsBackToTheMiddleFromALeap() {
    List<InvoiceMonth> leap = new ArrayList<>();
    for (int back = 23; back >= 0; back--) {
      leap.add(month(LAST.minusMonths(back), back >= 12 ? 100_000 : 300_000));
    }

    assertThat(graded(steadyTrade().sales(leap)).reasons())
        .filteredOn(reason -> reason.code().code().equals("R05"))
        .singleElement()
        .satisfies(
            reason ->
                assertThat(reason.improvement().en())
                    .isEqualTo(
                        "Let sales grow evenly: it is 200% now; less than 100% earns 25 points"
                            + " more."));
  }

  @Test
  void asksForConsentFirst() {
    CreditProfile profile = APPRAISAL.withoutConsent(KEY, DAY);

    assertThat(profile.assessment()).isEqualTo(new Assessment.ConsentMissing());
    assertThat(profile.families()).isEmpty();
    assertThat(profile.confidence()).isZero();
    assertThat(profile.features().byName().values()).containsOnly(Double.NaN);
  }

  @Test
  void doesNotGradeWhoIsWoundUp() {
    assertThat(assessed(steadyTrade().liquidationNotices(List.of(notice(null)))))
        .isEqualTo(new Assessment.InLiquidation(DAY.minusDays(3)));
  }

  @Test
  void gradesAgainOnceTheNoticeIsWithdrawn() {
    assertThat(assessed(steadyTrade().liquidationNotices(List.of(notice(DAY)))))
        .isInstanceOf(Assessment.Graded.class);
  }

  @ParameterizedTest(name = "{0} months of invoices: {1}")
  @CsvSource({"5, TOO_LITTLE_EVIDENCE", "6, GRADED"})
  void needsHalfAYear(int months, Outcome outcome) {
    EvidenceAsOf.Builder evidence = EvidenceAsOf.of(KEY, DAY).sales(steady(months, 100_000));

    assertThat(assessed(evidence).outcome()).isEqualTo(outcome);
  }

  @Test
  void saysHowMuchIsLacking() {
    assertThat(assessed(EvidenceAsOf.of(KEY, DAY)))
        .isInstanceOfSatisfying(
            Assessment.TooLittleEvidence.class,
            it ->
                assertThat(it.lacking().en())
                    .isEqualTo(
                        "It takes 6 months of invoices and 3 months with sales; there are 0 and"
                            + " 0."));
  }

  @Test
  void refersInvoicesOlderThanTheEnterprise() {
    var facts = new EnterpriseFacts(LocalDate.of(2019, 1, 15), null, null, null);
    var subject = new Subject(steadyTrade().build(), facts, EnumSet.allOf(EvidenceFamily.class));

    assertThat(APPRAISAL.of(subject).assessment())
        .isInstanceOfSatisfying(
            Assessment.Referred.class,
            it -> assertThat(it.question().en()).startsWith("Invoices are older"));
  }

  @ParameterizedTest(name = "half a million invoiced and {0} declared a month: {1}")
  @CsvSource({"249999, REFERRED", "250000, GRADED", "9000000, GRADED"})
  void refersWhatWasInvoicedAndNotDeclared(long declared, Outcome outcome) {
    List<TaxFiling> filings = new ArrayList<>();
    for (int back = 11; back >= 1; back--) {
      filings.add(vat(LAST.minusMonths(back), declared));
    }

    assertThat(assessed(steadyTrade().taxFilings(filings)).outcome()).isEqualTo(outcome);
  }

  @Test
  void losesConfidenceWithAge() {
    // Sixty days for a cadence of 45: a ninth of the way to four cadences.
    CreditProfile old = APPRAISAL.of(subject(fresh(DAY.minusDays(60))));
    CreditProfile worthless = APPRAISAL.of(subject(fresh(DAY.minusDays(180))));

    assertThat(old.freshness().getFirst().stale()).isTrue();
    assertThat(old.confidence()).isEqualTo(0.5689);
    assertThat(worthless.confidence()).isZero();
    assertThat(worthless.coverage()).isEqualTo(0.64);
  }

  private static EvidenceAsOf.Builder fresh(LocalDate newest) {
    return EvidenceAsOf.of(KEY, DAY)
        .sales(steady(36, 500_000))
        .purchases(steadyTrade().build().purchases())
        .buyers(steadyTrade().build().buyers())
        .newest(EvidenceFamily.INVOICE, newest);
  }

  private static Assessment.Graded graded(EvidenceAsOf.Builder evidence) {
    return (Assessment.Graded) assessed(evidence);
  }

  private static Assessment assessed(EvidenceAsOf.Builder evidence) {
    return APPRAISAL.of(subject(evidence)).assessment();
  }

  private static LiquidationNotice notice(@Nullable LocalDate withdrawn) {
    return new LiquidationNotice(
        LiquidationNotice.Kind.BANKRUPTCY, "n1", DAY.minusDays(3), withdrawn);
  }

  private static TaxFiling vat(YearMonth period, long sales) {
    LocalDate day = period.plusMonths(1).atDay(10);
    return new TaxFiling(
        TaxFiling.Tax.VAT,
        period,
        day,
        day,
        day,
        Money.yuan(sales),
        Money.yuan(0),
        Money.yuan(0),
        Money.yuan(0));
  }
}

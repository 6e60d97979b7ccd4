package io.rongqiao.scoring.profile;

import static io.rongqiao.scoring.feature.Trading.DAY;
import static io.rongqiao.scoring.feature.Trading.KEY;
import static io.rongqiao.scoring.feature.Trading.LAST;
import static io.rongqiao.scoring.feature.Trading.partner;
import static io.rongqiao.scoring.feature.Trading.steady;
import static io.rongqiao.scoring.feature.Trading.steadyTrade;
import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.TaxFiling;
import io.rongqiao.scoring.evidence.UtilityBill;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.party.Neighbourhood;
import io.rongqiao.scoring.party.PartyRole;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.Sale;
import io.rongqiao.scoring.party.Tie;
import io.rongqiao.scoring.party.TradeRing;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the second edition concludes and shows beyond the first. */
class SecondEditionTest {

  private static final Appraisal APPRAISAL = new Appraisal(Scorecards.EXPERT_2, DAY);
  private static final EnterpriseKey OTHER = new EnterpriseKey(8);

  @Test
  void tellsWhatWouldReachTheNextGrade() {
    EvidenceAsOf.Builder late = steadyTrade().taxFilings(returnsOfAYear(4));

    assertThat(APPRAISAL.of(subject(late, "C3484")).assessment())
        .isInstanceOfSatisfying(
            Assessment.Graded.class,
            graded ->
                assertThat(graded.outlook())
                    .isInstanceOfSatisfying(
                        Outlook.Reachable.class, plan -> assertReaches(graded, plan)));
  }

  private static void assertReaches(Assessment.Graded graded, Outlook.Reachable plan) {
    int gain = plan.changes().stream().mapToInt(change -> change.gain().value()).sum();
    assertThat(plan.grade()).isLessThan(graded.grade());
    assertThat(plan.points()).isGreaterThan(graded.points());
    assertThat(graded.points().value() + gain).isGreaterThanOrEqualTo(plan.points().value());
    assertThat(plan.months()).isBetween(1, 12);
  }

  @Test
  void showsMutualTradeGroupsAndRingsAndGradesAsIfThereWereNone() {
    EvidenceAsOf.Builder evidence =
        steadyTrade()
            .buyers(List.of(partner(LAST, "x", 300_000), partner(LAST, "y", 100_000)))
            .suppliers(List.of(partner(LAST, "x", 200_000)));
    var around =
        new Neighbourhood(
            List.of(new Tie(OTHER, PartyRole.CONTROLLER, null, PartyRole.CONTROLLER, null)),
            List.of(
                new Sale(KEY, OTHER, Money.yuan(300_000)),
                new Sale(OTHER, KEY, Money.yuan(90_000))));
    Subject subject = subject(evidence, "C3484");

    CreditProfile profile = APPRAISAL.of(subject, around);

    assertThat(profile.connections())
        .isEqualTo(
            new Connections(
                List.of(new RelatedEnterprise(OTHER, PartyRole.CONTROLLER, PartyRole.CONTROLLER)),
                new MutualTrade(1, Money.yuan(300_000), Money.yuan(200_000)),
                List.of(new TradeRing(2, Money.yuan(90_000)))));
    assertThat(profile.assessment()).isEqualTo(APPRAISAL.of(subject).assessment());
    assertThat(ProfileReading.read(ProfileDocument.write(profile))).isEqualTo(profile);
  }

  @Test
  void asksWhereGoodsComeFromThatNoPowerMade() {
    EvidenceAsOf.Builder evidence = steadyTrade().utilityBills(powerThatFell());

    assertThat(APPRAISAL.of(subject(evidence, "C3484")).assessment())
        .isInstanceOfSatisfying(
            Assessment.Referred.class,
            referred -> {
              assertThat(referred.question().en()).contains("Power fell by four fifths");
              assertThat(referred.further()).hasSize(1);
            });
    assertThat(APPRAISAL.of(subject(evidence, "F5299")).assessment().outcome())
        .isEqualTo(Outcome.GRADED);
  }

  @Test
  void asksATraderWhereGoodsComeFromThatWereNeverBought() {
    EvidenceAsOf.Builder evidence = steadyTrade().purchases(steady(36, 1_000));

    assertThat(APPRAISAL.of(subject(evidence, "F5165")).assessment())
        .isInstanceOfSatisfying(
            Assessment.Referred.class,
            referred -> assertThat(referred.question().en()).contains("bought next to nothing"));
    assertThat(APPRAISAL.of(subject(evidence, "I6513")).assessment().outcome())
        .isEqualTo(Outcome.GRADED);
  }

  @Test
  void saysSoWhereAYearDoesNotReachTheNextGrade() {
    assertThat(APPRAISAL.of(subject(steadyTrade(), "C3484")).assessment())
        .isInstanceOfSatisfying(
            Assessment.Graded.class,
            graded ->
                assertThat(graded.outlook())
                    .isInstanceOfSatisfying(
                        Outlook.OutOfReach.class,
                        it -> assertThat(it.missing()).isGreaterThan(it.reachable())));
  }

  /** Monthly returns, the first of them filed and paid late. */
  private static List<TaxFiling> returnsOfAYear(int late) {
    List<TaxFiling> returns = new ArrayList<>();
    for (int back = 12; back >= 1; back--) {
      LocalDate due = LAST.minusMonths(back - 1).atDay(15);
      LocalDate done = due.plusDays(returns.size() < late ? 20 : -2);
      returns.add(
          new TaxFiling(
              TaxFiling.Tax.VAT,
              LAST.minusMonths(back),
              due,
              done,
              done,
              Money.yuan(500_000),
              Money.yuan(20_000),
              Money.yuan(20_000),
              Money.NO_YUAN));
    }
    return returns;
  }

  private static List<UtilityBill> powerThatFell() {
    List<UtilityBill> bills = new ArrayList<>();
    for (int back = 23; back >= 0; back--) {
      YearMonth month = LAST.minusMonths(back);
      double use = back >= 12 ? 1_000 : back >= 8 ? 100 : 0;
      bills.add(
          new UtilityBill(
              UtilityBill.Utility.ELECTRICITY,
              "m",
              month,
              use,
              Money.yuan(100),
              month.atEndOfMonth(),
              month.atEndOfMonth()));
    }
    return bills;
  }

  private static Subject subject(EvidenceAsOf.Builder evidence, String industry) {
    return new Subject(
        evidence.build(),
        new EnterpriseFacts(null, industry, null, null),
        EnumSet.allOf(EvidenceFamily.class));
  }
}

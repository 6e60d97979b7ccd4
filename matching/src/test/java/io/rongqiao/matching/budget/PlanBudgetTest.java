package io.rongqiao.matching.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import io.rongqiao.matching.allocation.AllocationProgress;
import io.rongqiao.matching.allocation.LendingPlan;
import io.rongqiao.matching.allocation.Prospect;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.ranking.AcceptanceCurve;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlanBudgetTest {

  private static final ProgrammeId PROGRAMME = new ProgrammeId(new UUID(9, 1));

  @Test
  void lendsWhereAYuanBringsMost() {
    Contender dear = SomeContender.numbered(1).at("6").graded(RiskGrade.A, 0).build();
    Contender cheap = SomeContender.numbered(2).at("5").graded(RiskGrade.A, 0).build();

    BudgetAnswer answer = answer(SomeQuestion.over(1_500_000), dear, cheap);

    // 1,000,000 × 6 % + 500,000 × 5 %
    assertThat(answer.totals().plan().expected()).isEqualTo(Money.yuan(85_000));
    assertThat(answer.totals().bound()).isBetween(Money.yuan(85_000), Money.yuan(85_425));
    assertThat(answer.rows())
        .extracting(AnswerRow::contender, row -> granted(row).amount())
        .containsExactly(tuple(dear, Money.yuan(1_000_000)), tuple(cheap, Money.yuan(500_000)));
    assertThat(answer.rows().getLast().limits()).containsExactly(0);
    QuotaUse budget = answer.quotas().getFirst();
    assertThat(budget.left()).isEqualTo(Money.NO_YUAN);
    assertThat(budget.price().doubleValue()).isBetween(0.049, 0.061);
  }

  @Test
  void comesToTheSameAsTheBanksOwnQuestionWithoutLimits() {
    AcceptanceCurve everyone =
        AcceptanceCurve.learn(
            List.of(new AcceptanceCurve.Observed(AnnualRate.ofPercent("5"), 0, 1)));
    SplittableRandom chance = new SplittableRandom(3);
    List<Contender> contenders = new ArrayList<>();
    List<Prospect> prospects = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      double defaulting = chance.nextInt(80) / 1000.0;
      contenders.add(SomeContender.numbered(number).graded(RiskGrade.B, defaulting).build());
      prospects.add(new Prospect("" + number, defaulting, "B"));
    }
    List<AnnualRate> rates = List.of(AnnualRate.ofPercent("5"), AnnualRate.ofPercent("7"));
    LendingPlan plan =
        new LendingPlan(
            Money.yuan(10_250_000),
            Money.yuan(100_000),
            Money.yuan(1_000_000),
            Money.yuan(50_000),
            rates,
            Percentage.ALL,
            AnnualRate.ZERO);

    BudgetAnswer answer =
        answer(
            SomeQuestion.thoroughly(SomeQuestion.over(10_250_000, Pricing.grid(rates))),
            contenders.toArray(Contender[]::new));

    LendingPlan.Outcome best = plan.best(prospects, Map.of("B", everyone));
    assertThat(answer.totals().plan().expected()).isEqualTo(best.expectedProfit());
    assertThat(answer.totals().greedy().expected())
        .isEqualTo(plan.greedy(prospects, Map.of("B", everyone)));
  }

  @ParameterizedTest
  @ValueSource(longs = {5, 8, 9, 12})
  void keepsEveryLimitAndItsWord(long seed) {
    List<Contender> contenders = invented(seed, 50);
    BudgetQuestion question = limited(seed);
    List<GuaranteeRoom> rooms = List.of(room(2_000_000, 500_000));

    BudgetAnswer answer = answered(question, contenders, rooms);

    BudgetAnswer.Totals totals = answer.totals();
    assertThat(answer.rows()).extracting(AnswerRow::contender).hasSameElementsAs(contenders);
    assertThat(answer.quotas())
        .allSatisfy(use -> assertThat(use.left().isNegative()).isFalse())
        .allSatisfy(use -> assertThat(use.price().signum()).isNotNegative());
    assertThat(totals.plan().expected()).isBetween(totals.greedy().expected(), totals.bound());
    List<AnswerRow> chosen = answer.rows().stream().filter(it -> it.grant() != null).toList();
    assertThat(chosen).hasSize(totals.plan().offers()).isNotEmpty();
    assertThat(chosen).extracting(it -> it.contender().application()).doesNotHaveDuplicates();
    assertThat(chosen.stream().map(it -> granted(it).amount()).reduce(Money.NO_YUAN, Money::plus))
        .isEqualTo(totals.plan().offered())
        .isEqualTo(answer.quotas().getFirst().drawn());
    assertThat(chosen.stream().map(it -> granted(it).expected()).reduce(Money.NO_YUAN, Money::plus))
        .isEqualTo(totals.plan().expected());
    assertThat(chosen)
        .allSatisfy(
            row ->
                assertThat(granted(row).amount())
                    .isBetween(
                        row.contender().wanted().least(),
                        row.contender().wanted().proposed().min(Money.yuan(800_000))));
    assertThat(answer.rows())
        .filteredOn(row -> row.verdict() == Verdict.LIMIT_REACHED)
        .isNotEmpty()
        .allSatisfy(
            row ->
                assertThat(row.limits())
                    .isNotEmpty()
                    .allSatisfy(
                        number ->
                            assertThat(answer.quotas().get(number).left())
                                .isLessThan(row.contender().wanted().least())));
  }

  @Test
  void givesTheSameAnswerInWhateverOrderTheLeadsCome() {
    List<Contender> contenders = new ArrayList<>(invented(5, 40));
    List<GuaranteeRoom> rooms = List.of(room(2_000_000, 0));
    BudgetAnswer first = answered(limited(5), contenders, rooms);
    Collections.shuffle(contenders, new Random(1));

    assertThat(answered(limited(5), contenders, rooms)).isEqualTo(first);
  }

  @Test
  void servesAnApplicationByOneProductOnly() {
    Contender tax = SomeContender.numbered(1).ofApplication(9).at("5").build();
    Contender invoice = SomeContender.numbered(2).ofApplication(9).at("6").build();

    BudgetAnswer answer = answer(SomeQuestion.over(9_000_000), tax, invoice);

    assertThat(answer.rows())
        .extracting(AnswerRow::contender, AnswerRow::verdict)
        .containsExactly(tuple(invoice, Verdict.CHOSEN), tuple(tax, Verdict.SIBLING_CHOSEN));
  }

  @Test
  void capsACustomerAndAGroup() {
    Contender alone = SomeContender.numbered(1).build();
    Contender first = SomeContender.numbered(2).ofEnterprise(20).build();
    Contender second = SomeContender.numbered(3).ofEnterprise(20).build();
    Limit each = SomeQuestion.on(Limit.Kind.CUSTOMER, null, 600_000);

    BudgetAnswer answer = answer(SomeQuestion.over(9_000_000, each), alone, first, second);

    assertThat(offeredTo(answer, alone)).isEqualTo(Money.yuan(600_000));
    assertThat(offeredTo(answer, first).plus(offeredTo(answer, second)))
        .isEqualTo(Money.yuan(600_000));
    assertThat(answer.quotas())
        .filteredOn(use -> use.quota().kind() == Quota.Kind.CUSTOMER)
        .extracting(use -> use.quota().subject())
        .containsExactly("20", "");

    Contender mother = SomeContender.numbered(4).inGroup(40).build();
    Contender daughter = SomeContender.numbered(5).inGroup(40).build();
    Limit group = SomeQuestion.on(Limit.Kind.GROUP, null, 1_300_000);
    BudgetAnswer grouped = answer(SomeQuestion.over(9_000_000, group), mother, daughter);
    assertThat(grouped.totals().plan().offered()).isEqualTo(Money.yuan(1_300_000));
  }

  @Test
  void pricesTheLimitOnEachCustomerByWhatMoreOfItBrings() {
    List<Contender> contenders =
        List.of(
            SomeContender.numbered(1).at("8").build(),
            SomeContender.numbered(2).at("6").build(),
            SomeContender.numbered(3).at("5").upTo(300_000).build());

    for (long budget : List.of(900_000L, 9_000_000L)) {
      BudgetAnswer answer = cappedAt(600_000, budget, contenders);
      BudgetAnswer wider = cappedAt(650_000, budget, contenders);
      BigDecimal gain =
          wider
              .totals()
              .plan()
              .expected()
              .minus(answer.totals().plan().expected())
              .amount()
              .divide(BigDecimal.valueOf(50_000));

      QuotaUse cap = answer.quotas().getLast();
      assertThat(cap.quota().kind()).isEqualTo(Quota.Kind.CUSTOMER);
      assertThat(cap.binds()).isTrue();
      assertThat(cap.price()).isCloseTo(gain, within(new BigDecimal("0.0005")));
    }
    assertThat(cappedAt(5_000_000, 9_000_000, contenders).quotas().getLast().binds()).isFalse();
  }

  private static BudgetAnswer cappedAt(long each, long budget, List<Contender> contenders) {
    return answer(
        SomeQuestion.over(budget, SomeQuestion.on(Limit.Kind.CUSTOMER, null, each)),
        contenders.toArray(Contender[]::new));
  }

  @Test
  void countsARegionWithWhatLiesInItAndWhatIsUnknownTogether() {
    Contender inside = SomeContender.numbered(1).in("C", "330106").build();
    Contender outside = SomeContender.numbered(2).in("F", "320102").build();
    Contender unknown = SomeContender.numbered(3).in(null, null).build();
    Limit hangzhou = SomeQuestion.on(Limit.Kind.REGION, "330100", 300_000);
    Limit eachSection = SomeQuestion.on(Limit.Kind.INDUSTRY_SECTION, null, 700_000);

    BudgetAnswer answer =
        answer(SomeQuestion.over(9_000_000, hangzhou, eachSection), inside, outside, unknown);

    assertThat(offeredTo(answer, inside)).isEqualTo(Money.yuan(300_000));
    assertThat(offeredTo(answer, outside)).isEqualTo(Money.yuan(700_000));
    assertThat(offeredTo(answer, unknown)).isEqualTo(Money.yuan(700_000));
    assertThat(answer.quotas())
        .extracting(use -> use.quota().subject())
        .contains("330100", "C", "F", QuotaBook.UNKNOWN);
  }

  @Test
  void lendsUnderAProgrammeWhatItHasFreeAndAtTheRiskItLeaves() {
    Contender risky = SomeContender.numbered(1).guaranteed().graded(RiskGrade.D, 0.15).build();

    BudgetAnswer without = answer(SomeQuestion.over(9_000_000), risky);
    BudgetAnswer with =
        answered(SomeQuestion.over(9_000_000), List.of(risky), List.of(room(1_000_000, 350_000)));

    assertThat(without.rows().getFirst().verdict()).isEqualTo(Verdict.NO_MARGIN);
    AnswerRow row = with.rows().getFirst();
    assertThat(granted(row).programme()).isEqualTo(PROGRAMME);
    // 650,000 × (0.85 × 6 % − 0.15 × 20 %)
    assertThat(granted(row).amount()).isEqualTo(Money.yuan(650_000));
    assertThat(granted(row).expected()).isEqualTo(Money.yuan(13_650));
    assertThat(with.quotas().get(row.limits().getFirst()).quota().kind())
        .isEqualTo(Quota.Kind.PROGRAMME);
  }

  @Test
  void saysWhyALeadGetsNothing() {
    BudgetAnswer answer =
        answered(
            SomeQuestion.over(
                9_000_000,
                Pricing.grid(List.of(AnnualRate.ofPercent("9"))),
                SomeQuestion.on(Limit.Kind.GRADE, "C", 50_000)),
            List.of(
                SomeContender.numbered(1).excludedBy(Verdict.CONSENT_ENDED).build(),
                SomeContender.numbered(2).from(200_000).upTo(150_000).build(),
                SomeContender.numbered(3).graded(RiskGrade.B, 0.5).build(),
                SomeContender.numbered(4).guaranteed().forMonths(48).build(),
                SomeContender.numbered(5).graded(RiskGrade.C, 0.03).build()),
            List.of(room(1_000_000, 0)));

    assertThat(answer.rows())
        .extracting(AnswerRow::verdict)
        .containsExactly(
            Verdict.CONSENT_ENDED,
            Verdict.NO_AMOUNT,
            Verdict.NO_MARGIN,
            Verdict.NO_GUARANTEE,
            Verdict.OVER_LIMIT);
    assertThat(
            answer(
                    SomeQuestion.over(1_000_000, Pricing.grid(List.of(AnnualRate.ofPercent("12")))),
                    SomeContender.numbered(1).build())
                .rows())
        .extracting(AnswerRow::verdict)
        .containsExactly(Verdict.NO_RATE);
  }

  @Test
  void asksTheBestRateOfTheBand() {
    Contender one = SomeContender.numbered(1).build();

    BudgetAnswer answer = answer(SomeQuestion.over(1_000_000, Pricing.PRODUCT_BANDS), one);

    assertThat(granted(answer.rows().getFirst()).rate()).isEqualTo(AnnualRate.ofPercent("9"));
  }

  @Test
  void hasAPlanWhereverItIsStopped() {
    List<Contender> contenders = invented(11, 200);
    BudgetOutcome stopped = PlanBudget.answer(limited(11), contenders, List.of(), _ -> false);

    BudgetAnswer answer = ((BudgetOutcome.Answered) stopped).answer();

    assertThat(answer.totals().plan().offers()).isPositive();
    assertThat(answer.totals().plan().expected())
        .isBetween(answer.totals().greedy().expected(), answer.totals().bound());
  }

  @Test
  void refusesWhatIsTooLargeToReckon() {
    List<Contender> contenders =
        IntStream.range(0, 300)
            .mapToObj(it -> SomeContender.numbered(it).upTo(1_000_000).build())
            .toList();
    BudgetQuestion base = SomeQuestion.over(1_000_000);
    BudgetQuestion fine =
        new BudgetQuestion(
            base.budget(),
            new LoanSizes(null, null, Money.yuan(100)),
            base.pricing(),
            base.risk(),
            base.weights(),
            base.limits(),
            1,
            BudgetQuestion.Thoroughness.QUICK);

    assertThat(PlanBudget.answer(fine, contenders, List.of(), AllocationProgress.Watch.UNTIL_DONE))
        .isInstanceOf(BudgetOutcome.TooLarge.class);
  }

  private static BudgetAnswer answer(BudgetQuestion question, Contender... contenders) {
    return answered(question, List.of(contenders), List.of());
  }

  private static BudgetAnswer answered(
      BudgetQuestion question, List<Contender> contenders, List<GuaranteeRoom> rooms) {
    BudgetOutcome outcome =
        PlanBudget.answer(question, contenders, rooms, AllocationProgress.Watch.UNTIL_DONE);
    return ((BudgetOutcome.Answered) outcome).answer();
  }

  private static AnswerRow.Grant granted(AnswerRow row) {
    return Objects.requireNonNull(row.grant());
  }

  private static Money offeredTo(BudgetAnswer answer, Contender contender) {
    return answer.rows().stream()
        .filter(row -> row.contender().equals(contender))
        .map(AnswerRow::grant)
        .map(grant -> grant == null ? Money.NO_YUAN : grant.amount())
        .findFirst()
        .orElseThrow();
  }

  /** The bank bears a fifth, two years at most, half a million to a million a case. */
  private static GuaranteeRoom room(long quota, long taken) {
    return new GuaranteeRoom(
        PROGRAMME,
        Bilingual.of("市级分险", "City programme"),
        SomeContender.GUARANTOR,
        Percentage.ofPercent("20"),
        Money.yuan(1_000_000),
        Tenor.ofMonths(24),
        Money.yuan(quota),
        Money.yuan(taken));
  }

  private static BudgetQuestion limited(long seed) {
    return SomeQuestion.over(
        6_000_000 + seed * 130_000,
        SomeQuestion.on(Limit.Kind.INDUSTRY_SECTION, null, 1_900_000),
        SomeQuestion.on(Limit.Kind.REGION, "330000", 2_500_000),
        new Limit(Limit.Kind.GRADE, "C", null, Percentage.ofPercent("15")),
        SomeQuestion.on(Limit.Kind.CUSTOMER, null, 800_000),
        SomeQuestion.on(
            Limit.Kind.GUARANTOR, SomeContender.GUARANTOR.value().toString(), 1_200_000));
  }

  private static List<Contender> invented(long seed, int count) {
    SplittableRandom chance = new SplittableRandom(seed);
    List<Contender> contenders = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      RiskGrade grade =
          List.of(RiskGrade.A, RiskGrade.B, RiskGrade.C, RiskGrade.D).get(chance.nextInt(4));
      SomeContender one =
          SomeContender.numbered(number)
              .ofApplication(chance.nextInt(8) == 0 ? Math.max(0, number - 1) : number)
              .upTo(100_000 + 37_000L * chance.nextInt(40))
              .at("" + (4 + chance.nextInt(5)))
              .graded(grade, chance.nextInt(70) / 1000.0)
              .in("ACFG".substring(chance.nextInt(4)).substring(0, 1), digits(chance.nextInt(3)));
      contenders.add(chance.nextInt(4) == 0 ? one.guaranteed().build() : one.build());
    }
    return contenders;
  }

  private static String digits(int place) {
    return List.of("330106", "330203", "320102").get(place);
  }
}

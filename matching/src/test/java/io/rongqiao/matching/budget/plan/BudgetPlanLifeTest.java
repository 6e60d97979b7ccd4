package io.rongqiao.matching.budget.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.allocation.ExpectedReturn;
import io.rongqiao.matching.application.Applicant;
import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.application.Submission;
import io.rongqiao.matching.budget.AnswerRow;
import io.rongqiao.matching.budget.BudgetAnswer;
import io.rongqiao.matching.budget.BudgetQuestion;
import io.rongqiao.matching.budget.Likelihood;
import io.rongqiao.matching.budget.Limit;
import io.rongqiao.matching.budget.LoanSizes;
import io.rongqiao.matching.budget.Pricing;
import io.rongqiao.matching.budget.RiskView;
import io.rongqiao.matching.budget.Verdict;
import io.rongqiao.matching.guarantee.programme.JooqProgrammes;
import io.rongqiao.matching.lead.DeliverLeads;
import io.rongqiao.matching.lead.DeliveryOutcome;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.MatchingWorld;
import io.rongqiao.matching.product.FinancingRequest;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import io.rongqiao.scoring.profile.JooqAssessments;
import io.rongqiao.scoring.scorecard.RiskGrade;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BudgetPlanLifeTest {

  private static final FinancingRequest REQUEST =
      new FinancingRequest(Money.yuan(500_000), Tenor.ofMonths(12), Purpose.WORKING_CAPITAL);
  private static final String ENDED = "io.rongqiao.matching.budget-plan-ended.v1";
  private static final UUID RUNNER = new UUID(4, 1);
  private static final UUID OTHER_RUNNER = new UUID(4, 2);

  private final MatchingWorld world = new MatchingWorld();
  private final BudgetPlans plans = new JooqBudgetPlans(world.transactions.dsl());
  private final OrderBudgetPlan order =
      new OrderBudgetPlan(world.transactions, plans, UUID::randomUUID, MatchingWorld.CLOCK);
  private final EndBudgetPlan end =
      new EndBudgetPlan(world.transactions, plans, world.outbox, MatchingWorld.CLOCK);
  private InstitutionId lender = new InstitutionId(new UUID(0, 0));

  @BeforeEach
  void bringLeads() {
    lender = lead("甲").lender();
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void worksOutAPlanAndKeepsItRowByRow() {
    Lead second = lead("乙");
    BudgetPlan plan = ordered("k", question(800_000));

    assertThat(runner(MatchingWorld.CLOCK).runNext(RUNNER)).isTrue();

    BudgetPlan done = found(plan);
    assertThat(done.state()).isEqualTo(PlanState.DONE);
    assertThat(totals(done).leads()).isEqualTo(2);
    assertThat(totals(done).plan().offered()).isLessThanOrEqualTo(Money.yuan(800_000));
    assertThat(totals(done).byBand()).isEqualTo(2);
    List<AnswerRow> rows = rows(plan);
    assertThat(rows).extracting(AnswerRow::verdict).contains(Verdict.CHOSEN);
    assertThat(rows)
        .extracting(it -> it.contender().standing().likelihood().source())
        .containsOnly(Likelihood.Source.BAND);
    assertThat(rows).extracting(it -> it.contender().lead()).contains(second.id());
    assertThat(seenBy(lender, () -> plans.quotas(plan.id()))).isNotEmpty();
    assertThat(world.facts(ENDED)).isEqualTo(1);
    assertThat(runner(MatchingWorld.CLOCK).runNext(RUNNER)).isFalse();
  }

  @Test
  void leavesOutWhoWithdrewConsentAndReadsNothingOfIt() {
    Lead second = lead("乙");
    new RevokeConsent(world.transactions, world.consents, world.outbox, MatchingWorld.CLOCK)
        .revoke(second.enterprise(), second.consent(), MatchingWorld.ACTOR);
    BudgetPlan plan = ordered("k", question(5_000_000));

    runner(MatchingWorld.CLOCK).runNext(RUNNER);

    assertThat(rows(plan))
        .filteredOn(it -> it.contender().lead().equals(second.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.verdict()).isEqualTo(Verdict.CONSENT_ENDED))
        .satisfies(it -> assertThat(it.contender().standing().section()).isNull());
  }

  @Test
  void isTakenUpAgainWhenItsProcessDied() {
    BudgetPlan plan = ordered("k", question(800_000));
    Instant now = MatchingWorld.CLOCK.instant();
    assertThat(claimed(RUNNER, now)).isTrue();

    assertThat(runner(MatchingWorld.CLOCK).runNext(OTHER_RUNNER)).isFalse();
    assertThat(runner(later(Duration.ofSeconds(61))).runNext(OTHER_RUNNER)).isTrue();

    BudgetPlan done = found(plan);
    assertThat(done.state()).isEqualTo(PlanState.DONE);
    assertThat(done.course().attempt()).isEqualTo(2);
    assertThat(
            seenBy(
                lender,
                () -> plans.beat(plan.id(), RUNNER, PlanProgress.reading(1), now.plusSeconds(1))))
        .isEmpty();
  }

  @Test
  void failsRatherThanKillingOneProcessAfterAnother() {
    BudgetPlan plan = ordered("k", question(800_000));
    for (int attempt = 0; attempt < 3; attempt++) {
      assertThat(claimed(RUNNER, later(Duration.ofMinutes(2L * attempt)).instant())).isTrue();
    }

    runner(later(Duration.ofHours(1))).runNext(OTHER_RUNNER);

    assertThat(found(plan).state()).isEqualTo(PlanState.FAILED);
    assertThat(Objects.requireNonNull(found(plan).failure()).en()).contains("three times");
    assertThat(world.facts(ENDED)).isEqualTo(1);
  }

  @Test
  void goesBackToTheQueueWhenTheProcessStops() {
    BudgetPlan plan = ordered("k", question(800_000));

    Thread.currentThread().interrupt();
    runner(MatchingWorld.CLOCK).runNext(RUNNER);

    assertThat(Thread.interrupted()).isTrue();
    assertThat(found(plan).state()).isEqualTo(PlanState.QUEUED);
    assertThat(found(plan).course().attempt()).isZero();
    assertThat(runner(MatchingWorld.CLOCK).runNext(OTHER_RUNNER)).isTrue();
    assertThat(found(plan).state()).isEqualTo(PlanState.DONE);
  }

  @Test
  void isStoppedWithTheBestSoFar() {
    BudgetPlan plan = ordered("k", question(800_000));

    assertThat(end.end(lender, "officer", plan.id(), Wish.STOP))
        .isInstanceOf(EndBudgetPlan.Outcome.Noted.class);
    runner(MatchingWorld.CLOCK).runNext(RUNNER);

    assertThat(found(plan).state()).isEqualTo(PlanState.DONE);
    assertThat(found(plan).course().stopped()).isTrue();
    assertThat(totals(found(plan)).plan().offers()).isPositive();
    assertThat(end.end(lender, "officer", plan.id(), Wish.STOP))
        .isInstanceOf(EndBudgetPlan.Outcome.Over.class);
  }

  @Test
  void isCalledOffBeforeItBeganAndWhileItRuns() {
    BudgetPlan waiting = ordered("waiting", question(800_000));
    end.end(lender, "officer", waiting.id(), Wish.CANCEL);
    assertThat(found(waiting).state()).isEqualTo(PlanState.CANCELLED);

    BudgetPlan running = ordered("running", question(800_000));
    Instant now = MatchingWorld.CLOCK.instant();
    claimed(RUNNER, now);
    end.end(lender, "officer", running.id(), Wish.CANCEL);
    end.end(lender, "officer", running.id(), Wish.STOP);
    runner(later(Duration.ofMinutes(2))).runNext(OTHER_RUNNER);

    assertThat(found(running).state()).isEqualTo(PlanState.CANCELLED);
    assertThat(rows(running)).isEmpty();
    assertThat(world.facts(ENDED)).isEqualTo(2);
  }

  @Test
  void isOneForOneKeyAndFiveAtATime() {
    BudgetPlan first = ordered("k", question(800_000));

    assertThat(ordered("k", question(800_000)).id()).isEqualTo(first.id());
    assertThat(order.order(lender, "officer", question(900_000), new ClientKey("k")))
        .isInstanceOf(OrderBudgetPlan.Outcome.KeyReused.class);
    IntStream.range(0, 4).forEach(it -> ordered("k" + it, question(800_000)));
    assertThat(order.order(lender, "officer", question(800_000), new ClientKey("one more")))
        .isEqualTo(new OrderBudgetPlan.Outcome.TooManyUnfinished(5));
    List<BudgetPlan> newest = seenBy(lender, () -> plans.newest(lender, null, 3));
    assertThat(newest).hasSize(3);
    BudgetPlan last = newest.getLast();
    assertThat(
            seenBy(
                lender,
                () ->
                    plans.newest(
                        lender, new BudgetPlans.Place(last.course().orderedAt(), last.id()), 10)))
        .hasSize(2)
        .doesNotContainAnyElementsOf(newest);
  }

  @Test
  void isSeenByItsLenderAloneAndNotByThePlatform() {
    BudgetPlan plan = ordered("k", question(800_000));
    runner(MatchingWorld.CLOCK).runNext(RUNNER);
    InstitutionId stranger = new InstitutionId(new UUID(5, 5));

    assertThat(seenBy(stranger, () -> plans.find(plan.id()))).isEmpty();
    assertThat(seenBy(stranger, () -> plans.rows(plan.id(), 0, null, 10))).isEmpty();
    assertThat(seenBy(stranger, () -> plans.newest(lender, null, 10))).isEmpty();
    assertThat(end.end(stranger, "x", plan.id(), Wish.CANCEL))
        .isInstanceOf(EndBudgetPlan.Outcome.NoSuchPlan.class);
    assertThat(world.transactions.call(new Access.Platform("test"), () -> plans.find(plan.id())))
        .isEmpty();
    assertThatThrownBy(
            () ->
                seenBy(
                    lender,
                    () ->
                        plans.claim(
                            RUNNER, MatchingWorld.CLOCK.instant(), MatchingWorld.CLOCK.instant())))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("only the platform");
  }

  @Test
  void keepsAQuestionWordForWord() {
    BudgetQuestion asked =
        new BudgetQuestion(
            Money.yuan("1234567.89"),
            new LoanSizes(Money.yuan(100_000), Money.yuan(1_000_000), Money.yuan(12_500)),
            Pricing.grid(List.of(AnnualRate.ofPercent("4"), AnnualRate.ofPercent("4.35"))),
            new RiskView(
                Percentage.ofPercent("45"),
                AnnualRate.ofPercent("2.1"),
                Set.of(RiskGrade.D, RiskGrade.E),
                Map.of(RiskGrade.A, Percentage.ofPercent("0.7")),
                List.of(
                    new RiskView.Churn(
                        RiskGrade.A, AnnualRate.ofPercent("4"), Percentage.ofPercent("9"), 12))),
            new ExpectedReturn.Weights(1, 1.5, 0.01),
            List.of(
                new Limit(Limit.Kind.REGION, "330100", null, Percentage.ofPercent("20")),
                new Limit(Limit.Kind.CUSTOMER, null, Money.yuan(300_000), null)),
            -9_000_000_000L,
            BudgetQuestion.Thoroughness.QUICK);

    assertThat(found(ordered("k", asked)).question()).isEqualTo(asked);
  }

  private Lead lead(String name) {
    EnterpriseKey enterprise = world.anEnterprise(name);
    Submission submission =
        world.apply.apply(
            Applicant.platformFor(enterprise, MatchingWorld.ACTOR), REQUEST, new ClientKey("a"));
    Application application = ((Submission.Accepted) submission).application();
    Proposal proposal =
        world
            .readApplications
            .find(enterprise, MatchingWorld.ACTOR, application.id())
            .orElseThrow()
            .latest()
            .composition()
            .proposals()
            .getFirst();
    DeliveryOutcome outcome =
        world.deliver.deliver(
            new DeliverLeads.Request(
                enterprise,
                MatchingWorld.ACTOR,
                application.id(),
                List.of(proposal.id()),
                MatchingWorld.TODAY.plusDays(30),
                new ClientKey("d")));
    return ((DeliveryOutcome.Delivered) outcome).leads().getFirst();
  }

  private BudgetPlan ordered(String key, BudgetQuestion question) {
    OrderBudgetPlan.Outcome outcome = order.order(lender, "officer", question, new ClientKey(key));
    return ((OrderBudgetPlan.Outcome.Ordered) outcome).plan();
  }

  private BudgetPlan found(BudgetPlan plan) {
    return seenBy(lender, () -> plans.find(plan.id())).orElseThrow();
  }

  private static BudgetAnswer.Totals totals(BudgetPlan plan) {
    return Objects.requireNonNull(plan.totals());
  }

  private List<AnswerRow> rows(BudgetPlan plan) {
    return seenBy(lender, () -> plans.rows(plan.id(), 0, null, 100)).stream()
        .map(BudgetPlans.PlacedRow::row)
        .toList();
  }

  private <T> T seenBy(InstitutionId institution, Supplier<T> work) {
    return world.transactions.call(new Access.Institution(institution.value(), "officer"), work);
  }

  private boolean claimed(UUID runner, Instant now) {
    return world
        .transactions
        .call(new Access.Platform("test"), () -> plans.claim(runner, now, now.plus(Pulse.LEASE)))
        .isPresent();
  }

  private RunBudgetPlan runner(Clock clock) {
    return new RunBudgetPlan(
        world.transactions,
        plans,
        new RunBudgetPlan.Sources(
            world.leads,
            world.products,
            world.enterprises,
            world.consents,
            new JooqAssessments(world.transactions.dsl())),
        new JooqGuaranteeRooms(
            world.transactions.dsl(), new JooqProgrammes(world.transactions.dsl())),
        world.outbox,
        clock,
        MatchingWorld.DATE);
  }

  private static Clock later(Duration by) {
    return Clock.fixed(MatchingWorld.CLOCK.instant().plus(by), ZoneOffset.UTC);
  }

  private static BudgetQuestion question(long yuan) {
    return new BudgetQuestion(
        Money.yuan(yuan),
        new LoanSizes(null, null, Money.yuan(10_000)),
        Pricing.PROPOSED,
        new RiskView(Percentage.ofPercent("45"), AnnualRate.ZERO, Set.of(), Map.of(), List.of()),
        ExpectedReturn.Weights.PROFIT,
        List.of(),
        1,
        BudgetQuestion.Thoroughness.STANDARD);
  }
}

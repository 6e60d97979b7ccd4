package io.rongqiao.matching.guarantee;

import static io.rongqiao.matching.guarantee.GuaranteeWorld.done;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.capacity.Capacity;
import io.rongqiao.matching.guarantee.capacity.CapacityKind;
import io.rongqiao.matching.guarantee.programme.Programme;
import io.rongqiao.matching.product.Institution;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.Purpose;
import io.rongqiao.matching.structure.FeeKind;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import io.rongqiao.scoring.money.Tenor;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GuaranteeCaseTest {

  private static final CaseDecision.Verdict APPROVE = CaseDecision.Verdict.APPROVE;

  private final GuaranteeWorld world = new GuaranteeWorld();
  private Programme programme;
  private EnterpriseKey mill;

  @BeforeEach
  void openProgramme() {
    world.capital(world.city, 100_000_000);
    programme = world.programme("NATION-2019", Money.yuan(500_000_000));
    mill = world.enterprise("纺织厂");
  }

  @AfterEach
  void closeWorld() {
    world.close();
  }

  @Test
  void runsFromDraftToRelease() {
    GuaranteeCase it = world.effective(world.request(programme, mill, 800_000), "a");

    assertThat(it.outstanding()).isEqualTo(Money.yuan(800_000));
    assertThat(total().taken()).isEqualTo(Money.yuan(800_000));
    it = done(world.repay.repaid(world.bank, "rm", it.id(), it.version(), Money.yuan(300_000)));
    assertThat(total().taken()).isEqualTo(Money.yuan(300_000));
    it = done(world.repay.repaid(world.bank, "rm", it.id(), it.version(), Money.NO_YUAN));
    assertThat(it.state()).isEqualTo(CaseState.RELEASED);
    assertThat(total().taken()).isEqualTo(Money.NO_YUAN);
    assertThat(file(it).history())
        .extracting(CaseEvent::kind)
        .containsExactly(
            CaseEvent.Kind.DRAFTED,
            CaseEvent.Kind.SUBMITTED,
            CaseEvent.Kind.REVIEW_BEGAN,
            CaseEvent.Kind.APPROVED,
            CaseEvent.Kind.BEGAN,
            CaseEvent.Kind.REPAID,
            CaseEvent.Kind.RELEASED);
  }

  @Test
  void freezesWhoBearsWhatWhenItBegins() {
    GuaranteeCase it = world.effective(world.request(programme, mill, 800_000), "a");

    assertThat(file(it).shares())
        .satisfies(
            shares -> {
              assertThat(shares.borneBy(GuaranteeTier.CITY)).isEqualTo(Percentage.ofPercent("40"));
              assertThat(shares.shares().getFirst().institution()).isEqualTo(world.bank);
            });
  }

  @Test
  void aSecondPersonDecidesAboveTheAmount() {
    GuaranteeCase it = reviewing(world.request(programme, mill, 1_000_001), "a");

    assertThat(decide(it, "first")).isInstanceOf(CaseOutcome.SecondPairNeeded.class);
    assertThat(decide(it, "first")).isEqualTo(new CaseOutcome.SamePerson());
    assertThat(done(decide(it, "second")).state()).isEqualTo(CaseState.APPROVED);
    assertThat(file(it).decisions())
        .extracting(CaseDecision::by)
        .containsExactly("first", "second");
  }

  @Test
  void onePersonDecidesUpToTheAmount() {
    GuaranteeCase it = reviewing(world.request(programme, mill, 1_000_000), "a");

    assertThat(done(decide(it, "first")).state()).isEqualTo(CaseState.APPROVED);
  }

  @Test
  void whatHardWordingForbidsIsNotSubmitted() {
    GuaranteeCase it = drafted(with(Set.of(FeeKind.DEPOSIT), false, null), "a");

    assertThat(world.submit.submit(world.bank, "rm", it.id(), 0, null))
        .isInstanceOfSatisfying(
            CaseOutcome.Blocked.class,
            blocked ->
                assertThat(blocked.findings())
                    .extracting(finding -> finding.finding().rule())
                    .containsExactly("R31"));
  }

  @Test
  void aRiskThatABankBearsAlreadyIsExplainedAndAnsweredFor() {
    GuaranteeCase it = drafted(with(Set.of(), true, null), "a");

    assertThat(world.submit.submit(world.bank, "rm", it.id(), 0, null))
        .isEqualTo(new CaseOutcome.RiskAnswerMissing());
    done(world.submit.submit(world.bank, "rm", it.id(), 0, "新增订单的流动资金，原贷款正常"));
    done(world.review.begin(world.city, "first", it.id(), 1));
    GuaranteeCase reviewed = file(it).guaranteeCase();
    assertThat(decide(reviewed, "first"))
        .isInstanceOfSatisfying(
            CaseOutcome.StillOpen.class,
            open ->
                assertThat(open.findings())
                    .extracting(finding -> finding.finding().rule())
                    .containsExactly("R34"));

    done(world.review.answerFor(world.city, "first", it.id(), "R34", "已核对征信与用途"));

    assertThat(done(decide(reviewed, "first")).state()).isEqualTo(CaseState.APPROVED);
    assertThat(file(it).findings())
        .singleElement()
        .satisfies(
            finding -> {
              CaseFinding.Answer answer = requireNonNull(finding.answer());
              assertThat(answer.by()).isEqualTo("first");
              assertThat(answer.why()).isEqualTo("已核对征信与用途");
            });
  }

  @Test
  void aQuestionKeepsTheCaseOpenUntilItIsAnswered() {
    GuaranteeCase it = reviewing(world.request(programme, mill, 500_000), "a");
    done(world.review.ask(world.city, "first", it.id(), "订单合同在哪里?"));

    assertThat(decide(it, "first")).isInstanceOf(CaseOutcome.StillOpen.class);
    UUID question = file(it).questions().getFirst().id();
    done(world.answer.answer(world.bank, "rm", it.id(), question, "见附件"));
    assertThat(world.answer.answer(world.bank, "rm", it.id(), question, "again"))
        .isInstanceOf(CaseOutcome.Refused.class);
    var contract =
        new CaseDocument("ab".repeat(32), "订单.pdf", "ORDER", world.clock.instant(), "rm");
    done(world.answer.add(world.bank, "rm", it.id(), CaseState.REVIEWING, contract));
    done(world.answer.add(world.bank, "rm", it.id(), CaseState.REVIEWING, contract));

    assertThat(done(decide(it, "first")).state()).isEqualTo(CaseState.APPROVED);
    assertThat(file(it).documents()).containsExactly(contract);
  }

  @Test
  void promisesADecisionAndSaysWhenItIsLate() {
    GuaranteeCase it = drafted(world.request(programme, mill, 500_000), "a");
    GuaranteeCase submitted = done(world.submit.submit(world.bank, "rm", it.id(), 0, null));

    assertThat(submitted.times().decideBy()).isEqualTo(GuaranteeWorld.TODAY.plusDays(5));
    assertThat(submitted.times().isLate(GuaranteeWorld.TODAY.plusDays(5))).isFalse();
    assertThat(submitted.times().isLate(GuaranteeWorld.TODAY.plusDays(6))).isTrue();
  }

  @Test
  void approvesNothingThatIsNotThere() {
    Programme small = world.programme("SMALL-1", Money.yuan(400_000));
    GuaranteeCase it = reviewing(world.request(small, mill, 500_000), "a");

    assertThat(decide(it, "first"))
        .isInstanceOfSatisfying(
            CaseOutcome.NoCapacity.class,
            none ->
                assertThat(none.limits())
                    .extracting(Capacity::kind)
                    .containsExactly(CapacityKind.PROGRAMME));
    assertThat(file(it).guaranteeCase().state()).isEqualTo(CaseState.REVIEWING);
    assertThat(total().taken()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void anApprovalThatWaitsTooLongGivesItsCapacityBack() {
    GuaranteeCase it =
        done(decide(reviewing(world.request(programme, mill, 500_000), "a"), "first"));
    world.pass(Duration.ofDays(61));

    assertThat(world.begin.begin(world.city, "first", it.id(), it.version(), world.date.today()))
        .isEqualTo(new CaseOutcome.ReservationGone());
    assertThat(world.expire.expire()).isEqualTo(1);
    assertThat(total().taken()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void aWithdrawnCaseGivesItsCapacityBack() {
    GuaranteeCase it =
        done(decide(reviewing(world.request(programme, mill, 500_000), "a"), "first"));

    GuaranteeCase closed =
        done(
            world.withdraw.withdraw(
                world.bank, "rm", it.id(), it.version(), CaseState.APPROVED, "客户另有安排"));

    assertThat(closed.state()).isEqualTo(CaseState.CLOSED);
    assertThat(total().taken()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void refusesWhatIsOutsideTheTermsFieldByField() {
    CaseRequest request =
        new CaseRequest(
            programme.id(),
            mill,
            Money.yuan(5_000_001),
            Tenor.ofMonths(37),
            AnnualRate.ofPercent("4"),
            AnnualRate.ofPercent("1.01"),
            Set.of(),
            Purpose.EQUIPMENT,
            true,
            false,
            false,
            null,
            null);

    assertThat(world.draft.draft(world.bank, "rm", request, new ClientKey("a")))
        .isInstanceOfSatisfying(
            CaseOutcome.OutsideTerms.class,
            outside ->
                assertThat(outside.breaches())
                    .extracting(TermsBreach::field)
                    .containsExactly("amount", "tenorMonths", "annualFee"));
  }

  @Test
  void aRetryDraftsOnceAndAStaleStepIsRefused() {
    CaseRequest request = world.request(programme, mill, 500_000);
    GuaranteeCase it = drafted(request, "same");

    assertThat(drafted(request, "same").id()).isEqualTo(it.id());
    assertThat(
            world.draft.draft(
                world.bank, "rm", world.request(programme, mill, 1), new ClientKey("same")))
        .isEqualTo(new CaseOutcome.KeyReused(it.id()));
    done(world.submit.submit(world.bank, "rm", it.id(), 0, null));
    assertThat(world.submit.submit(world.bank, "rm", it.id(), 0, null))
        .isEqualTo(new CaseOutcome.Stale(1));
  }

  @Test
  void isSeenByItsPartiesAlone() {
    GuaranteeCase it = world.effective(world.request(programme, mill, 800_000), "a");
    InstitutionId stranger = world.institution("别家银行", Institution.Kind.LENDER);

    for (InstitutionId party : new InstitutionId[] {world.bank, world.city, world.nation}) {
      assertThat(world.read.find(new Access.Institution(party.value(), "x"), it.id())).isPresent();
    }
    assertThat(world.read.find(new Access.Own(mill.value(), "owner"), it.id())).isPresent();
    assertThat(world.read.find(new Access.Institution(stranger.value(), "x"), it.id())).isEmpty();
    assertThat(world.read.find(new Access.Own(world.enterprise("别家").value(), "x"), it.id()))
        .isEmpty();
    assertThat(world.read.page(stranger, "x", new CaseQuery(null, null, 10))).isEmpty();
    assertThat(world.read.page(world.bank, "x", new CaseQuery(CaseState.EFFECTIVE, null, 10)))
        .extracting(GuaranteeCase::id)
        .containsExactly(it.id());
  }

  @ParameterizedTest
  @EnumSource(CaseState.class)
  void theDatabaseKnowsTheSameSteps(CaseState from) {
    GuaranteeCase it = drafted(world.request(programme, mill, 500_000), "a-" + from);
    var owner = DSL.using(world.database().dataSource(), SQLDialect.POSTGRES);
    for (CaseState to : CaseState.values()) {
      owner.execute("ALTER TABLE guarantee_case DISABLE TRIGGER case_step");
      owner.execute(
          """
          UPDATE guarantee_case SET state = ?, submitted_at = now(), began_on = '2020-02-01', ends_on = '2021-02-01',
              reservation = NULL WHERE id = ? AND ? NOT IN ('APPROVED', 'EFFECTIVE')
          """,
          from.name(),
          it.id().value(),
          from.name());
      owner.execute("ALTER TABLE guarantee_case ENABLE TRIGGER case_step");
      boolean reached =
          owner.fetchExists(
              DSL.table("guarantee_case"),
              DSL.condition("id = ? AND state = ?", it.id().value(), from.name()));
      if (!reached || from == to || to == CaseState.APPROVED || to == CaseState.EFFECTIVE) {
        continue;
      }
      if (from.canBecome(to)) {
        owner.execute(
            "UPDATE guarantee_case SET state = ?, version = version + 1 WHERE id = ?",
            to.name(),
            it.id().value());
      } else {
        assertThatThrownBy(
                () ->
                    owner.execute(
                        "UPDATE guarantee_case SET state = ?, version = version + 1 WHERE id = ?",
                        to.name(),
                        it.id().value()))
            .hasMessageContaining("a case does not go from " + from + " to " + to);
      }
    }
  }

  private GuaranteeCase drafted(CaseRequest request, String key) {
    return done(world.draft.draft(world.bank, "rm", request, new ClientKey(key)));
  }

  private GuaranteeCase reviewing(CaseRequest request, String key) {
    GuaranteeCase it = drafted(request, key);
    done(world.submit.submit(world.bank, "rm", it.id(), 0, null));
    return done(world.review.begin(world.city, "first", it.id(), 1));
  }

  private CaseOutcome decide(GuaranteeCase it, String who) {
    return world.decide.decide(world.city, who, it.id(), it.version(), APPROVE, "经营稳健");
  }

  private CaseFile file(GuaranteeCase it) {
    return world.read.find(new Access.Institution(world.city.value(), "x"), it.id()).orElseThrow();
  }

  private Capacity total() {
    return world
        .transactions
        .call(
            new Access.Institution(world.city.value(), "x"),
            () -> world.ledger.find(world.city, CapacityKind.TOTAL, ""))
        .orElseThrow();
  }

  private CaseRequest with(Set<FeeKind> fees, boolean hasLoans, @Nullable String answer) {
    return new CaseRequest(
        programme.id(),
        mill,
        Money.yuan(500_000),
        Tenor.ofMonths(12),
        AnnualRate.ofPercent("4.35"),
        AnnualRate.ofPercent("1"),
        fees,
        Purpose.WORKING_CAPITAL,
        true,
        hasLoans,
        false,
        answer,
        null);
  }
}

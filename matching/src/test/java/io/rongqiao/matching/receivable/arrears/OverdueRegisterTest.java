package io.rongqiao.matching.receivable.arrears;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.conduct.ConductWorld;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverdueRegisterTest {

  private static final String BODY = "某县交通局";
  private static final Uscc CODE = ReceivableWorld.codeOf(BODY);
  private static final LocalDate TODAY = LocalDate.of(2020, 2, 10);

  private final ConductWorld conduct = new ConductWorld();
  private final ReceivableWorld world = conduct.world;
  private final JooqOverdueRegister register = new JooqOverdueRegister(world.transactions.dsl());
  private final OverdueChanges changes =
      new OverdueChanges(register, world.outbox, ReceivableWorld.CLOCK);
  private final EnterOverdue enter =
      new EnterOverdue(
          world.transactions, world.receivables, register, changes, UUID::randomUUID, world.date);
  private final AnswerOverdue answer = new AnswerOverdue(world.transactions, register, changes);
  private final CorrectOverdue correct =
      new CorrectOverdue(world.transactions, world.receivables, register, changes, world.date);
  private final RemoveOverdue remove = new RemoveOverdue(world.transactions, register, changes);
  private final FollowPaymentFiles follow =
      new FollowPaymentFiles(
          world.transactions, world.receivables, register, changes, UUID::randomUUID, world.date);

  private final EnterpriseKey supplier = world.anEnterprise("民营供应商");
  private final Access.Own creditor = new Access.Own(supplier.value(), "clerk");
  private final Access.Own debtor = new Access.Own(world.anEnterprise(BODY).value(), "payer");

  @BeforeEach
  void aPublicBody() {
    world.itIs(TODAY);
    new ClassifyDebtor(world.transactions, register, ReceivableWorld.CLOCK)
        .classify(new Access.Platform("operator"), CODE, OverdueDebtor.Kind.GOVERNMENT, "机构编制公开信息");
  }

  @AfterEach
  void closeWorld() {
    conduct.close();
  }

  @Test
  void tellsTheDebtorAndWaitsForItsAnswer() {
    OverdueEntry entry = entered(overdue(), "k1");

    assertThat(entry.amount()).isEqualTo(Money.yuan("1000.00"));
    assertThat(entry.answerBy()).isEqualTo(TODAY.plusDays(15));
    assertThat(seen(debtor)).containsExactly(entry);
    assertThat(seen(new Access.Own(world.anEnterprise("路人").value(), "clerk"))).isEmpty();
    assertThat(world.facts("overdue-entry-changed", entry.receivable())).isEqualTo(1);
    assertThat(entry.stateOn(TODAY.plusDays(15))).isEqualTo(OverdueEntry.State.NOTIFIED);
    assertThat(entry.stateOn(TODAY.plusDays(16))).isEqualTo(OverdueEntry.State.UNANSWERED);
  }

  @Test
  void entersOnceForOneKeyAndOnceForOneReceivable() {
    Receivable claim = overdue();
    OverdueEntry first = entered(claim, "k1");

    assertThat(enter.enter(creditor, claim.id(), "k1"))
        .isEqualTo(new EnterOverdue.Outcome.Entered(first));
    assertThat(enter.enter(creditor, claim.id(), "k2"))
        .isEqualTo(new EnterOverdue.Outcome.StandsAlready(first));
    assertThat(enter.enter(creditor, overdue().id(), "k1"))
        .isEqualTo(new EnterOverdue.Outcome.KeyReused());
  }

  @Test
  void takesNothingThatIsNotDueOrDisputedOrOutOfScope() {
    Receivable dueToday = conduct.claim(supplier, BODY, "2020-01-02", TODAY.toString());
    Receivable disputed = overdue();
    conduct.answered(disputed, BODY, "0.00");
    Receivable ofAnother = conduct.claim(supplier, "小企业", "2020-01-02", "2020-01-31");

    assertThat(enter.enter(creditor, dueToday.id(), "k1"))
        .isInstanceOf(EnterOverdue.Outcome.NotOverdue.class);
    assertThat(enter.enter(creditor, disputed.id(), "k2"))
        .isInstanceOf(EnterOverdue.Outcome.NotOverdue.class);
    assertThat(enter.enter(creditor, ofAnother.id(), "k3"))
        .isInstanceOf(EnterOverdue.Outcome.OutOfScope.class);
    assertThat(enter.enter(debtor, dueToday.id(), "k4"))
        .isInstanceOf(EnterOverdue.Outcome.NoSuchReceivable.class);
  }

  @Test
  void keepsAContestedEntryOffThePublicList() {
    Receivable claim = overdue();
    conduct.answered(claim, BODY, null);
    OverdueEntry entry = entered(claim, "k1");
    assertThat(published()).as("its time runs").isEmpty();
    world.itIs(TODAY.plusDays(16));
    assertThat(published())
        .containsExactly(
            new OverdueRegister.Arrears(
                CODE,
                BODY,
                OverdueDebtor.Kind.GOVERNMENT,
                1,
                Money.yuan("1000.00"),
                LocalDate.of(2020, 1, 30)));

    assertThat(
            answer.answer(
                debtor, CODE, new AnswerOverdue.Answer(entry.id(), true, "尚未验收", null, 0)))
        .isInstanceOf(OverdueOutcome.Changed.class);
    assertThat(published()).isEmpty();
    assertThat(
            answer.answer(
                debtor,
                CODE,
                new AnswerOverdue.Answer(entry.id(), false, null, TODAY.plusDays(60), 0)))
        .isEqualTo(new OverdueOutcome.Stale(1));
    answer.answer(
        debtor, CODE, new AnswerOverdue.Answer(entry.id(), false, null, TODAY.plusDays(60), 1));
    assertThat(published()).hasSize(1);
  }

  @Test
  void publishesNothingThatOnlyItsCreditorSays() {
    entered(overdue(), "k1");
    world.itIs(TODAY.plusDays(16));

    assertThat(published()).isEmpty();
  }

  @Test
  void publishesNothingWithoutALegalBasisAndTakesNoBlankOne() {
    assertThat(
            new PublishedArrears(world.transactions, register, Optional.empty(), world.date).read())
        .isEmpty();
    assertThatThrownBy(() -> new PublishedArrears.LegalBasis("  "))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void correctsAndTellsTheDebtorAnew() {
    OverdueEntry entry = entered(overdue(), "k1");
    world.itIs(TODAY.plusDays(3));

    assertThat(correct.correct(creditor, correction(entry, "1000.01", 0)))
        .isEqualTo(new OverdueOutcome.ExceedsUnpaid(Money.yuan("1000.00")));
    OverdueEntry corrected =
        ((OverdueOutcome.Changed) correct.correct(creditor, correction(entry, "800.00", 0)))
            .entry();

    assertThat(corrected.answerBy()).isEqualTo(TODAY.plusDays(18));
    assertThat(world.asPlatform(() -> register.actsOn(entry.id())))
        .extracting(OverdueAct::kind)
        .containsExactly(OverdueAct.Kind.ENTERED, OverdueAct.Kind.CORRECTED);
  }

  @Test
  void removesForAReasonAndMakesRoomForARightOne() {
    Receivable claim = overdue();
    OverdueEntry entry = entered(claim, "k1");

    assertThat(remove.remove(creditor, "clerk", entry.id(), "录错", 0))
        .isInstanceOf(OverdueOutcome.Changed.class);
    assertThat(remove.remove(creditor, "clerk", entry.id(), "录错", 0))
        .isInstanceOf(OverdueOutcome.Changed.class);
    assertThat(
            answer.answer(debtor, CODE, new AnswerOverdue.Answer(entry.id(), true, "无此事", null, 1)))
        .isEqualTo(new OverdueOutcome.Ended(OverdueEntry.Stored.REMOVED));
    assertThat(entered(claim, "k2").id()).isNotEqualTo(entry.id());
  }

  @Test
  void letsNoDebtorRemoveWhatStandsAgainstIt() {
    OverdueEntry entry = entered(overdue(), "k1");

    assertThat(remove.remove(debtor, "payer", entry.id(), "不好看", 0))
        .isInstanceOf(OverdueOutcome.NoSuchEntry.class);
    assertThatThrownBy(
            () ->
                world.transactions.run(
                    debtor, () -> register.update(entry.ended(OverdueEntry.Stored.REMOVED))))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
  }

  @Test
  void entersFromThePaymentFileAndSettlesWhatIsPaid() {
    Receivable claim = overdue();
    world.itIs(LocalDate.of(2020, 1, 20));
    conduct.answered(claim, BODY, null);
    world.itIs(TODAY);
    conduct.seal.sealDue();

    assertThat(follow.follow()).isEqualTo(1);
    assertThat(follow.follow()).isZero();
    OverdueEntry entry = seen(debtor).getFirst();
    assertThat(entry.origin()).isEqualTo(OverdueEntry.Origin.PAYMENT_FILE);

    conduct.paid(claim, "1000.00", TODAY.toString());
    assertThat(follow.follow()).isEqualTo(1);
    assertThat(seen(creditor).getFirst().stored()).isEqualTo(OverdueEntry.Stored.SETTLED);
    assertThat(follow.follow()).as("is entered once for each claim").isZero();
  }

  private Receivable overdue() {
    return conduct.claim(supplier, BODY, "2020-01-02", "2020-01-30");
  }

  private OverdueEntry entered(Receivable claim, String key) {
    return ((EnterOverdue.Outcome.Entered) enter.enter(creditor, claim.id(), key)).entry();
  }

  private List<OverdueEntry> seen(Access access) {
    return world.transactions.call(access, () -> register.page(OverdueRegister.Place.START, 10));
  }

  private List<OverdueRegister.Arrears> published() {
    return new PublishedArrears(
            world.transactions,
            register,
            Optional.of(new PublishedArrears.LegalBasis("某条例第一条")),
            world.date)
        .read()
        .orElseThrow()
        .arrears();
  }

  private static CorrectOverdue.Correction correction(
      OverdueEntry entry, String yuan, long version) {
    return new CorrectOverdue.Correction(entry.id(), Money.yuan(yuan), "部分已付", version);
  }
}

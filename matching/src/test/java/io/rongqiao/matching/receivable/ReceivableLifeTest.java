package io.rongqiao.matching.receivable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jooq.exception.DataAccessException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ReceivableLifeTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();
  private static final LocalDate TODAY = ReceivableWorld.TODAY;

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(TODAY);
  }

  @Test
  void isConfirmedWhollyWithTheAccountThatWillBePaid() {
    Receivable receivable = uploaded("全额确认", "100000.00");

    Receivable answered = answered(receivable, "全额确认", null, null);

    assertThat(answered.stateOn(TODAY)).isEqualTo(ReceivableState.CONFIRMED);
    assertThat(answered.answer())
        .isNotNull()
        .satisfies(it -> assertThat(it.account()).isEqualTo(ReceivableWorld.ACCOUNT));
    assertThat(answered.balance().confirmed()).isEqualTo(Money.yuan("100000.00"));
    assertThat(WORLD.facts("receivable-answered", receivable.id())).isOne();
  }

  @Test
  void canBeFinancedOnlyAsFarAsItIsNotDisputed() {
    InstitutionId bank = WORLD.aBank();
    Receivable receivable =
        WORLD.shown(
            ReceivableWorld.terms(WORLD.anEnterprise("部分确认的供应商"), "部分确认", "100000.00"), bank);
    WORLD.anEnterprise("部分确认");

    Receivable answered = answered(receivable, "部分确认", "60000.00", "质量扣款");

    assertThat(answered.stateOn(TODAY)).isEqualTo(ReceivableState.PARTLY_CONFIRMED);
    assertThat(answered.balance().unencumbered()).isEqualTo(Money.yuan("60000.00"));
    assertThat(
            WORLD.register.register(
                ReceivableWorld.registration(bank, receivable.id(), "60000.01")))
        .isEqualTo(new RegistrationOutcome.ExceedsRemainder(Money.yuan("60000.00")));
    assertThat(
            WORLD.register.register(
                ReceivableWorld.registration(bank, receivable.id(), "60000.00")))
        .isInstanceOf(RegistrationOutcome.Registered.class);
  }

  @Test
  void isDisputedWithAReasonAndConfirmedLaterAfterAll() {
    Receivable receivable = uploaded("先异议", "50000.00");

    assertThat(answer(receivable, "先异议", "0.00", null))
        .isEqualTo(new AnswerOutcome.ReasonMissing());
    assertThat(answered(receivable, "先异议", "0.00", "未收到货物").stateOn(TODAY))
        .isEqualTo(ReceivableState.DISPUTED);

    Receivable settled = answered(receivable, "先异议", null, null);
    assertThat(settled.stateOn(TODAY)).isEqualTo(ReceivableState.CONFIRMED);
    assertThat(settled.balance().disputed()).isEqualTo(Money.NO_YUAN);
    assertThat(settled.balance().unencumbered()).isEqualTo(Money.yuan("50000.00"));
  }

  @Test
  void takesSilenceForNoConfirmationAndALateAnswerAllTheSame() {
    Receivable receivable = uploaded("沉默", "50000.00");

    assertThat(receivable.answerBy()).isEqualTo(TODAY.plusDays(10));
    assertThat(receivable.stateOn(TODAY.plusDays(10))).isEqualTo(ReceivableState.AWAITING_ANSWER);
    assertThat(receivable.stateOn(TODAY.plusDays(11))).isEqualTo(ReceivableState.UNANSWERED);
    WORLD.itIs(TODAY.plusDays(11));
    assertThat(answered(receivable, "沉默", null, null).stateOn(TODAY.plusDays(11)))
        .isEqualTo(ReceivableState.CONFIRMED);
  }

  @Test
  void remindsOnceForEachStage() {
    Receivable receivable = uploaded("健忘", "50000.00");

    remindedOn(TODAY.plusDays(6), receivable, 0);
    remindedOn(TODAY.plusDays(7), receivable, 1);
    remindedOn(TODAY.plusDays(8), receivable, 1);
    remindedOn(TODAY.plusDays(10), receivable, 2);
    remindedOn(TODAY.plusDays(11), receivable, 3);
    remindedOn(TODAY.plusDays(12), receivable, 3);
  }

  @Test
  void takesTheSameAnswerTwiceForOneAndRefusesOneToAnOldVersion() {
    Receivable receivable = uploaded("重复答复", "50000.00");
    Receivable first = answered(receivable, "重复答复", null, null);

    assertThat(answered(receivable, "重复答复", null, null).balance()).isEqualTo(first.balance());
    AnswerReceivable.Request stale =
        request(receivable, "重复答复", "1.00", "仅认一元", receivable.balance().entries());
    assertThat(WORLD.answer.answer(stale))
        .isEqualTo(new AnswerOutcome.Stale(first.balance().entries()));
  }

  @Test
  void confirmsFromNothingToTheOutstandingAndNoFenMore() {
    Receivable receivable = uploaded("边界", "50000.00");

    assertThat(answer(receivable, "边界", "50000.01", "多认"))
        .isEqualTo(new AnswerOutcome.ExceedsOutstanding(Money.yuan("50000.00")));
    assertThat(answer(receivable, "边界", "-0.01", "负数"))
        .isEqualTo(new AnswerOutcome.ExceedsOutstanding(Money.yuan("50000.00")));
    assertThat(answered(receivable, "边界", "49999.99", "差一分").balance().disputed())
        .isEqualTo(Money.yuan("0.01"));
  }

  @Test
  void isConfirmedAtOnceWhereTheDebtorUploadsIt() {
    EnterpriseKey creditor = WORLD.anEnterprise("被确权的供应商");
    EnterpriseKey debtor = WORLD.anEnterprise("主动确权");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "主动确权", "80000.00");

    UploadOutcome outcome = WORLD.uploadAs(Side.DEBTOR, debtor, terms);

    assertThat(outcome)
        .isInstanceOfSatisfying(
            UploadOutcome.Uploaded.class,
            it -> assertThat(it.receivable().stateOn(TODAY)).isEqualTo(ReceivableState.CONFIRMED));
    assertThat(WORLD.uploadAs(Side.CREDITOR, creditor, terms))
        .as("the creditor finds it there")
        .isInstanceOf(UploadOutcome.AlreadyThere.class);
  }

  @Test
  void isOneUnderOneKeyAndOneInWhateverKey() {
    EnterpriseKey creditor = WORLD.anEnterprise("重传的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "重传", "80000.00");
    UploadReceivable.Request request =
        new UploadReceivable.Request(
            Side.CREDITOR, creditor, ReceivableWorld.ACTOR, terms, null, null, "one-key");
    ReceivableId first = ((UploadOutcome.Uploaded) WORLD.upload.upload(request)).receivable().id();

    assertThat(((UploadOutcome.Uploaded) WORLD.upload.upload(request)).receivable().id())
        .isEqualTo(first);
    assertThat(WORLD.uploadAs(Side.CREDITOR, creditor, terms))
        .isInstanceOfSatisfying(
            UploadOutcome.AlreadyThere.class,
            it -> assertThat(it.receivable().id()).isEqualTo(first));
    assertThat(
            WORLD.upload.upload(
                new UploadReceivable.Request(
                    Side.CREDITOR,
                    creditor,
                    ReceivableWorld.ACTOR,
                    ReceivableWorld.terms(creditor, "重传", "80000.01"),
                    null,
                    null,
                    "one-key")))
        .isInstanceOf(UploadOutcome.KeyReused.class);
  }

  @Test
  void restsOnAContractAloneAndThenOnce() {
    EnterpriseKey creditor = WORLD.anEnterprise("凭合同的供应商");
    ReceivableTerms terms =
        ReceivableWorld.terms(creditor, "凭合同", "80000.00").withInvoices(List.of());

    assertThat(WORLD.uploadAs(Side.CREDITOR, creditor, terms))
        .isInstanceOf(UploadOutcome.Uploaded.class);
    assertThat(WORLD.uploadAs(Side.CREDITOR, creditor, terms))
        .isInstanceOf(UploadOutcome.AlreadyThere.class);
  }

  @Test
  void knowsTheInvoicesThatStandInTheUploadersEvidence() {
    EnterpriseKey creditor = WORLD.anEnterprise("有票的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "有票", "80000.00");
    BackingInvoice invoice = terms.invoices().getFirst();
    WORLD.given(creditor, invoice, "VALID", 0, "有票");
    BackingInvoice otherAmount =
        new BackingInvoice(
            ReceivableWorld.anInvoice("1.00").identity(),
            Money.yuan("500.00"),
            LocalDate.of(2020, 2, 1),
            false);

    Receivable uploaded = WORLD.uploaded(terms.withInvoices(List.of(invoice, otherAmount)));

    assertThat(uploaded.terms().invoices())
        .extracting(BackingInvoice::verified)
        .containsExactly(true, false);
  }

  @Test
  void refusesAnInvoiceThatStandsBehindAnothersHoweverItIsKeyedIn() {
    ReceivableTerms terms = ReceivableWorld.terms(WORLD.anEnterprise("先到的供应商"), "同一张票", "80000.00");
    WORLD.uploaded(terms);
    String number = terms.invoices().getFirst().identity().number();
    BackingInvoice again =
        new BackingInvoice(
            new InvoiceIdentity(number.substring(0, 12), number.substring(12)),
            Money.yuan("80000.00"),
            LocalDate.of(2020, 2, 3),
            false);
    EnterpriseKey other = WORLD.anEnterprise("后到的供应商");

    UploadOutcome outcome =
        WORLD.uploadAs(
            Side.CREDITOR,
            other,
            ReceivableWorld.terms(other, "同一张票", "80000.00").withInvoices(List.of(again)));

    assertThat(outcome).isEqualTo(new UploadOutcome.InvoicesTaken(List.of(again.identity())));
    assertThat(WORLD.asPlatform(() -> WORLD.receivables.findLiveBehind(again.identity())))
        .hasValueSatisfying(it -> assertThat(it.terms().creditor()).isEqualTo(terms.creditor()));
  }

  @Test
  void freesItsInvoicesOnceWithdrawnAndCannotBeWithdrawnUnderAnInterest() {
    InstitutionId bank = WORLD.aBank();
    EnterpriseKey creditor = WORLD.anEnterprise("撤回的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "撤回", "80000.00");
    Receivable receivable = WORLD.shown(terms, bank);
    var registered =
        (RegistrationOutcome.Registered)
            WORLD.register.register(
                ReceivableWorld.registration(bank, receivable.id(), "10000.00"));

    assertThat(withdrawn(receivable)).isEqualTo(new Withdrawal.Encumbered());
    WORLD.release.release(bank, "officer", registered.interest().id(), "还清");
    assertThat(withdrawn(receivable)).isInstanceOf(Withdrawal.Withdrawn.class);

    assertThat(WORLD.read(receivable.id()).stateOn(TODAY)).isEqualTo(ReceivableState.WITHDRAWN);
    assertThat(WORLD.register.register(ReceivableWorld.registration(bank, receivable.id(), "1.00")))
        .isEqualTo(new RegistrationOutcome.ReceivableClosed(ReceivableState.WITHDRAWN));
    assertThat(WORLD.uploadAs(Side.CREDITOR, creditor, terms))
        .isInstanceOf(UploadOutcome.Uploaded.class);
  }

  @Test
  void isSeenByThoseItConcernsAlone() {
    InstitutionId bank = WORLD.aBank();
    InstitutionId stranger = WORLD.aBank();
    EnterpriseKey debtor = WORLD.anEnterprise("看得见的买方");
    EnterpriseKey creditor = WORLD.anEnterprise("看得见的供应商");
    EnterpriseKey nobody = WORLD.anEnterprise("无关企业");
    Receivable receivable =
        WORLD.shown(ReceivableWorld.terms(creditor, "看得见的买方", "80000.00"), bank);

    assertThat(seenAs(new Access.Own(creditor.value(), "x"), receivable)).isTrue();
    assertThat(seenAs(new Access.Own(debtor.value(), "x"), receivable)).isTrue();
    assertThat(seenAs(new Access.Institution(bank.value(), "x"), receivable)).isTrue();
    assertThat(seenAs(new Access.Own(nobody.value(), "x"), receivable)).isFalse();
    assertThat(seenAs(new Access.Institution(stranger.value(), "x"), receivable)).isFalse();
    assertThat(
            WORLD.register.register(
                ReceivableWorld.registration(stranger, receivable.id(), "1.00")))
        .isEqualTo(new RegistrationOutcome.NoSuchReceivable());
  }

  @Test
  void letsNobodyEnterWhatIsNotHis() {
    EnterpriseKey creditor = WORLD.anEnterprise("自确权的供应商");
    Receivable receivable = WORLD.uploaded(ReceivableWorld.terms(creditor, "自确权", "80000.00"));
    Entry confirmed =
        Entry.of(
            receivable.id(),
            EntryKind.CONFIRMED,
            Money.yuan("80000.00"),
            TODAY,
            new Entry.Signature("x", ReceivableWorld.CLOCK.instant()),
            "forged");

    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    new Access.Own(creditor.value(), "x"), () -> WORLD.ledger.post(confirmed)))
        .isInstanceOf(DataAccessException.class)
        .hasMessageContaining("row-level security");
    assertThatThrownBy(
            () ->
                WORLD.transactions.run(
                    new Access.Own(creditor.value(), "x"),
                    () ->
                        WORLD
                            .transactions
                            .dsl()
                            .execute("UPDATE receivable_balance SET encumbered = 0")))
        .hasMessageContaining("permission denied");
    assertThat(WORLD.read(receivable.id()).balance().confirmed()).isEqualTo(Money.NO_YUAN);
  }

  private static void remindedOn(LocalDate day, Receivable receivable, int times) {
    WORLD.itIs(day);
    WORLD.remind.remind();
    assertThat(WORLD.facts("receivable-answer-due", receivable.id()))
        .as("on %s", day)
        .isEqualTo(times);
  }

  private static Withdrawal withdrawn(Receivable receivable) {
    return WORLD.withdraw.withdraw(
        receivable.terms().creditor(),
        ReceivableWorld.ACTOR,
        receivable.id(),
        WORLD.read(receivable.id()).balance().entries());
  }

  private static boolean seenAs(Access access, Receivable receivable) {
    return WORLD.transactions.call(
        access, () -> WORLD.receivables.find(receivable.id()).isPresent());
  }

  private static Receivable uploaded(String debtor, String yuan) {
    WORLD.anEnterprise(debtor);
    return WORLD.uploaded(ReceivableWorld.terms(WORLD.anEnterprise(debtor + "的供应商"), debtor, yuan));
  }

  private static Receivable answered(
      Receivable receivable, String debtor, @Nullable String yuan, @Nullable String reason) {
    AnswerOutcome outcome = answer(receivable, debtor, yuan, reason);
    assertThat(outcome).isInstanceOf(AnswerOutcome.Answered.class);
    return ((AnswerOutcome.Answered) outcome).receivable();
  }

  private static AnswerOutcome answer(
      Receivable receivable, String debtor, @Nullable String yuan, @Nullable String reason) {
    return WORLD.answer.answer(request(receivable, debtor, yuan, reason, null));
  }

  private static AnswerReceivable.Request request(
      Receivable receivable,
      String debtor,
      @Nullable String yuan,
      @Nullable String reason,
      @Nullable Long version) {
    return new AnswerReceivable.Request(
        WORLD.anEnterprise(debtor),
        ReceivableWorld.codeOf(debtor),
        "payables",
        receivable.id(),
        yuan == null ? null : Money.yuan(yuan),
        reason,
        ReceivableWorld.ACCOUNT,
        version);
  }
}

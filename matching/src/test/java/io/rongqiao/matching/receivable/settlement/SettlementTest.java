package io.rongqiao.matching.receivable.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.AccountDebtor;
import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.financing.FinancingOffer;
import io.rongqiao.matching.receivable.financing.FinancingRequest;
import io.rongqiao.matching.receivable.financing.FinancingWorld;
import io.rongqiao.matching.receivable.registration.AmendInterest;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.matching.receivable.registration.RepayInterests;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SettlementTest {

  private static final FinancingWorld FINANCING = new FinancingWorld();
  private static final ReceivableWorld WORLD = FINANCING.world;
  private static final LocalDate DUE = LocalDate.of(2020, 5, 31);

  private static final Postings POSTINGS =
      new Postings(WORLD.receivables, WORLD.ledger, WORLD.book, ReceivableWorld.CLOCK, WORLD.date);
  private static final SettleReceivable SETTLE =
      new SettleReceivable(
          WORLD.transactions,
          WORLD.receivables,
          new RepayInterests(WORLD.interests, WORLD.changes, WORLD.ledger, WORLD.date),
          POSTINGS);
  private static final DiluteReceivable DILUTE =
      new DiluteReceivable(WORLD.transactions, WORLD.receivables, POSTINGS);
  private static final BuyBackReceivable BUY_BACK =
      new BuyBackReceivable(
          WORLD.transactions,
          WORLD.receivables,
          WORLD.interests,
          FINANCING.financings,
          WORLD.release,
          WORLD.book,
          POSTINGS,
          WORLD.date);

  private final InstitutionId bank = WORLD.aBank();

  @AfterEach
  void itIsTodayAgain() {
    WORLD.itIs(ReceivableWorld.TODAY);
  }

  @AfterAll
  static void closeWorld() {
    FINANCING.close();
  }

  @Test
  void shrinksTheInterestByAPartPaymentWithoutAnAlarm() {
    Receivable receivable = financed("部分付款", true);

    SETTLE.byHolder(bank, "officer", payment(receivable, "30000.00", "p1"));

    Receivable after = WORLD.read(receivable.id());
    assertThat(after.balance().settled()).isEqualTo(Money.yuan("30000.00"));
    assertThat(after.balance().encumbered()).isEqualTo(Money.yuan("70000.00"));
    assertThat(after.balance().unencumbered()).isEqualTo(Money.NO_YUAN);
    assertThat(WORLD.facts("receivable-undercovered", receivable.id())).isZero();
  }

  @Test
  void releasesTheInterestWhenEverythingIsPaid() {
    Receivable receivable = financed("全部付款", true);

    SETTLE.byHolder(bank, "officer", payment(receivable, "30000.00", "p1"));
    SETTLE.byHolder(bank, "officer", payment(receivable, "70000.00", "p2"));

    assertThat(WORLD.read(receivable.id()).stateOn(DUE)).isEqualTo(ReceivableState.SETTLED);
    assertThat(interestOn(receivable).stored()).isEqualTo(InterestState.CANCELLED);
    assertThat(SETTLE.byHolder(bank, "officer", payment(receivable, "0.01", "p3")))
        .isInstanceOf(SettlementOutcome.NoInterest.class);
  }

  @Test
  void paysInTheOrderOfRegistrationWhoeverHoldsAndWhereverTheMoneyCame() {
    InstitutionId later = WORLD.aBank();
    Receivable receivable =
        WORLD.shown(
            ReceivableWorld.terms(WORLD.anEnterprise("两家的债权人"), "两家", "100000.00"), bank, later);
    registered(receivable, bank, "40000.00");
    registered(receivable, later, "60000.00");

    assertThat(SETTLE.byHolder(later, "officer", payment(receivable, "50000.00", "p1")))
        .isInstanceOf(SettlementOutcome.Settled.class);

    assertThat(WORLD.asPlatform(() -> WORLD.interests.on(receivable.id())))
        .extracting(Interest::holder, Interest::stored, Interest::amount)
        .containsExactly(
            tuple(bank, InterestState.CANCELLED, Money.yuan("40000.00")),
            tuple(later, InterestState.REGISTERED, Money.yuan("50000.00")));
    assertThat(WORLD.read(receivable.id()).balance().encumbered())
        .isEqualTo(Money.yuan("50000.00"));
    assertThat(WORLD.facts("receivable-undercovered", receivable.id())).isZero();
    assertThat(SETTLE.byHolder(bank, "officer", payment(receivable, "1.00", "p2")))
        .isEqualTo(new SettlementOutcome.NoInterest());
  }

  @Test
  void paysWhatAnAmendmentAddedAfterWhatOthersRegisteredBefore() {
    InstitutionId later = WORLD.aBank();
    Receivable receivable =
        WORLD.shown(
            ReceivableWorld.terms(WORLD.anEnterprise("增额的债权人"), "增额", "100000.00"), bank, later);
    Interest first = registered(receivable, bank, "20000.00");
    registered(receivable, later, "50000.00");
    WORLD.amend.amend(
        new AmendInterest.Request(
            bank, "officer", first.id(), Money.yuan("50000.00"), "BL-2020-1", "增额", 0));

    SETTLE.byHolder(bank, "officer", payment(receivable, "60000.00", "p1"));
    SETTLE.byHolder(bank, "officer", payment(receivable, "20000.00", "p2"));

    assertThat(WORLD.asPlatform(() -> WORLD.interests.on(receivable.id())))
        .extracting(Interest::holder, Interest::stored, Interest::amount)
        .containsExactly(
            tuple(bank, InterestState.REGISTERED, Money.yuan("20000.00")),
            tuple(later, InterestState.CANCELLED, Money.yuan("10000.00")));
  }

  @Test
  void letsNobodyEnterWhatIsAnothersToSay() {
    Receivable receivable =
        WORLD.shown(ReceivableWorld.terms(WORLD.anEnterprise("越权的债权人"), "越权", "100000.00"), bank);
    Access institution = new Access.Institution(bank.value(), "officer");
    Access creditor = FinancingWorld.creditorOf(receivable);
    Access debtor = new Access.Own(WORLD.anEnterprise("越权").value(), "payer");

    assertThat(mayEnter(institution, receivable, EntryKind.SETTLED)).isFalse();
    assertThat(mayEnter(institution, receivable, EntryKind.DILUTED)).isFalse();
    assertThat(mayEnter(institution, receivable, EntryKind.VOIDED)).isFalse();
    assertThat(mayEnter(institution, receivable, EntryKind.BOUGHT_BACK)).isFalse();
    assertThat(mayEnter(debtor, receivable, EntryKind.SETTLED)).isFalse();
    assertThat(mayEnter(debtor, receivable, EntryKind.DILUTED)).isFalse();
    assertThat(mayEnter(debtor, receivable, EntryKind.LATE)).isFalse();
    assertThat(mayEnter(debtor, receivable, EntryKind.WITHDRAWN)).isFalse();
    assertThat(mayEnter(creditor, receivable, EntryKind.LATE)).isFalse();
    assertThat(mayEnter(creditor, receivable, EntryKind.DILUTED)).isTrue();
    assertThat(mayEnter(creditor, receivable, EntryKind.SETTLED)).isTrue();
  }

  @Test
  void namesAnErasedDebtorNowhere() {
    Receivable receivable = WORLD.read(aReceivable("被注销者").id());
    EnterpriseKey debtor = WORLD.anEnterprise("被注销者");

    WORLD.asPlatform(
        () -> {
          WORLD.enterprises.erase(debtor, ReceivableWorld.CLOCK.instant());
          return true;
        });

    assertThat(WORLD.read(receivable.id()).terms().debtor())
        .isEqualTo(new AccountDebtor(ReceivableWorld.codeOf("被注销者"), "—"));
  }

  private static boolean mayEnter(Access access, Receivable receivable, EntryKind kind) {
    Entry entry =
        Entry.of(
            receivable.id(),
            kind,
            Money.yuan("1.00"),
            ReceivableWorld.TODAY,
            new Entry.Signature("somebody", ReceivableWorld.CLOCK.instant()),
            "trial");
    try {
      WORLD.transactions.run(access, () -> WORLD.ledger.post(entry));
      return true;
    } catch (DataAccessException refused) {
      assertThat(refused).hasMessageContaining("row-level security");
      return false;
    }
  }

  private static Interest registered(Receivable receivable, InstitutionId holder, String yuan) {
    return ((RegistrationOutcome.Registered)
            WORLD.register.register(ReceivableWorld.registration(holder, receivable.id(), yuan)))
        .interest();
  }

  @Test
  void countsTheSamePaymentOnce() {
    Receivable receivable = financed("重复付款", true);
    SETTLE.byHolder(bank, "officer", payment(receivable, "30000.00", "p1"));

    assertThat(SETTLE.byHolder(bank, "officer", payment(receivable, "30000.00", "p1")))
        .isInstanceOf(SettlementOutcome.Settled.class);
    assertThat(SETTLE.byHolder(bank, "officer", payment(receivable, "30000.01", "p1")))
        .isEqualTo(new SettlementOutcome.ReferenceReused(Money.yuan("30000.00")));
    assertThat(WORLD.read(receivable.id()).balance().settled()).isEqualTo(Money.yuan("30000.00"));
  }

  @Test
  void refusesAFenMoreThanIsOutstanding() {
    Receivable receivable = financed("多付", true);

    assertThat(SETTLE.byHolder(bank, "officer", payment(receivable, "100000.01", "p1")))
        .isEqualTo(new SettlementOutcome.ExceedsOutstanding(Money.yuan("100000.00")));
    assertThat(interestOn(receivable).amount()).isEqualTo(Money.yuan("100000.00"));
  }

  @Test
  void refusesAPaymentStillToComeOrFromBeforeTheClaim() {
    Receivable receivable = financed("日期", true);

    assertThat(
            SETTLE.byHolder(
                bank,
                "officer",
                paidOn(receivable, "1.00", "p1", ReceivableWorld.TODAY.plusDays(1))))
        .isEqualTo(new SettlementOutcome.DayRefused());
    assertThat(
            SETTLE.byHolder(
                bank, "officer", paidOn(receivable, "1.00", "p2", LocalDate.of(2020, 1, 31))))
        .isEqualTo(new SettlementOutcome.DayRefused());
  }

  @Test
  void leavesItToTheHolderToConfirmWhatComesIn() {
    Receivable receivable = financed("债权人报", true);

    assertThat(
            SETTLE.byCreditor(
                FinancingWorld.creditorOf(receivable), payment(receivable, "1.00", "p1")))
        .isEqualTo(new SettlementOutcome.HolderConfirms());
  }

  @Test
  void letsTheCreditorReportOnAClaimThatNobodyFinances() {
    Receivable receivable = WORLD.read(aReceivable("自持").id());

    SETTLE.byCreditor(FinancingWorld.creditorOf(receivable), payment(receivable, "40000.00", "p1"));

    assertThat(WORLD.read(receivable.id()).balance().outstanding())
        .isEqualTo(Money.yuan("60000.00"));
  }

  @Test
  void alarmsTheHolderWhenACreditNoteDilutesWhatItFinanced() {
    Receivable receivable = financed("折让", true);
    DiluteReceivable.CreditNote note =
        new DiluteReceivable.CreditNote(
            receivable.id(), Money.yuan("10000.00"), ReceivableWorld.TODAY, "CN-1", "退货");

    DILUTE.dilute(FinancingWorld.creditorOf(receivable), note);
    DILUTE.dilute(FinancingWorld.creditorOf(receivable), note);

    assertThat(WORLD.read(receivable.id()).balance().uncovered()).isEqualTo(Money.yuan("10000.00"));
    assertThat(WORLD.facts("receivable-undercovered", receivable.id())).isEqualTo(1);
  }

  @Test
  void buysBackWithRecourseOnceTheDueDayHasPassedUnpaid() {
    Receivable receivable = financed("回购", true);
    Interest interest = interestOn(receivable);

    WORLD.itIs(DUE);
    assertThat(BUY_BACK.buyBack(bank, "officer", interest.id()))
        .isEqualTo(new SettlementOutcome.NothingWrong());
    WORLD.itIs(DUE.plusDays(1));
    assertThat(BUY_BACK.buyBack(bank, "officer", interest.id()))
        .isInstanceOf(SettlementOutcome.Settled.class);
    assertThat(BUY_BACK.buyBack(bank, "officer", interest.id()))
        .isInstanceOf(SettlementOutcome.Settled.class);

    assertThat(WORLD.read(receivable.id()).balance().encumbered()).isEqualTo(Money.NO_YUAN);
    assertThat(WORLD.asPlatform(() -> WORLD.ledger.of(receivable.id())))
        .extracting(ReceivableLedger.Line::entry)
        .filteredOn(it -> it.kind() == EntryKind.BOUGHT_BACK)
        .singleElement()
        .satisfies(it -> assertThat(it.amount()).isEqualTo(Money.yuan("100000.00")));
  }

  @Test
  void buysNothingBackWithoutRecourse() {
    Receivable receivable = financed("无追索", false);
    WORLD.itIs(DUE.plusDays(1));

    assertThat(BUY_BACK.buyBack(bank, "officer", interestOn(receivable).id()))
        .isEqualTo(new SettlementOutcome.WithoutRecourse());
  }

  private Receivable financed(String debtor, boolean recourse) {
    Receivable receivable = WORLD.read(aReceivable(debtor).id());
    FinancingRequest request =
        FINANCING.asked(receivable, FinancingRequest.Form.OPEN, "100000.00", bank);
    FinancingOffer offer = FINANCING.offered(request, bank, "5", recourse);
    FINANCING.accepting(receivable, offer);
    return receivable;
  }

  private static Receivable aReceivable(String debtor) {
    return WORLD.uploaded(
        ReceivableWorld.terms(WORLD.anEnterprise(debtor + "的债权人"), debtor, "100000.00"));
  }

  private static Interest interestOn(Receivable receivable) {
    return WORLD.asPlatform(() -> WORLD.interests.on(receivable.id())).getFirst();
  }

  private static SettleReceivable.Payment payment(
      Receivable receivable, String yuan, String reference) {
    return paidOn(receivable, yuan, reference, ReceivableWorld.TODAY);
  }

  private static SettleReceivable.Payment paidOn(
      Receivable receivable, String yuan, String reference, LocalDate day) {
    return new SettleReceivable.Payment(receivable.id(), Money.yuan(yuan), day, reference);
  }
}

package io.rongqiao.matching.receivable.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableLedger;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.financing.FinancingOffer;
import io.rongqiao.matching.receivable.financing.FinancingRequest;
import io.rongqiao.matching.receivable.financing.FinancingWorld;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.InterestState;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
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
          WORLD.interests,
          WORLD.amend,
          WORLD.release,
          POSTINGS,
          WORLD.date);
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

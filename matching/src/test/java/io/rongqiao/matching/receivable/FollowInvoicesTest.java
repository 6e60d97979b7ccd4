package io.rongqiao.matching.receivable;

import static org.assertj.core.api.Assertions.assertThat;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.registration.Interest;
import io.rongqiao.matching.receivable.registration.OrderOfTime;
import io.rongqiao.matching.receivable.registration.RegistrationOutcome;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What becomes of a claim when an invoice behind it does not hold. */
class FollowInvoicesTest {

  private static final ReceivableWorld WORLD = new ReceivableWorld();

  @AfterAll
  static void closeWorld() {
    WORLD.close();
  }

  @Test
  void picksOfManyEnterprisesThoseThatAreOwedSomething() {
    EnterpriseKey creditor = WORLD.anEnterprise("有应收账款");
    EnterpriseKey other = WORLD.anEnterprise("无应收账款");
    WORLD.shown(ReceivableWorld.terms(creditor, "应收", "100.00"), WORLD.aBank());

    assertThat(
            new FindCreditors(WORLD.transactions, WORLD.receivables).among(Set.of(creditor, other)))
        .containsExactly(creditor);
  }

  @Test
  void takesAVoidedInvoiceOffTheClaimOnceAndAlarmsTheHolders() {
    InstitutionId first = WORLD.aBank();
    InstitutionId second = WORLD.aBank();
    EnterpriseKey creditor = WORLD.anEnterprise("作废的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "作废", "60000.00");
    BackingInvoice kept = terms.invoices().getFirst();
    BackingInvoice voided = ReceivableWorld.anInvoice("40000.00");
    ReceivableTerms both =
        new ReceivableTerms(
            creditor,
            terms.debtor(),
            terms.contract(),
            Money.yuan("100000.00"),
            terms.issuedOn(),
            terms.dueOn(),
            List.of(kept, voided));
    Receivable receivable = WORLD.shown(both, first, second);
    Interest earlier = registered(first, receivable, "50000.00");
    Interest later = registered(second, receivable, "45000.00");
    WORLD.given(creditor, kept, "VALID", 0, "作废");
    WORLD.given(creditor, voided, "VALID", 0, "作废");
    assertThat(WORLD.follow.follow(creditor)).isZero();
    WORLD.given(creditor, voided, "VOID", 1, "作废");

    assertThat(WORLD.follow.follow(creditor)).isOne();
    assertThat(WORLD.follow.follow(creditor)).as("counts once").isZero();

    Balance balance = WORLD.read(receivable.id()).balance();
    assertThat(balance.outstanding()).isEqualTo(Money.yuan("60000.00"));
    assertThat(balance.encumbered()).isEqualTo(Money.yuan("95000.00"));
    assertThat(balance.uncovered()).isEqualTo(Money.yuan("35000.00"));
    assertThat(balance.unencumbered()).isEqualTo(Money.NO_YUAN);
    assertThat(WORLD.facts("receivable-changed", receivable.id())).isOne();
    assertThat(WORLD.facts("receivable-undercovered", receivable.id())).isOne();
    assertThat(
            OrderOfTime.covered(WORLD.asPlatform(() -> WORLD.ledger.of(receivable.id())), balance))
        .containsEntry(earlier.id(), Money.yuan("50000.00"))
        .containsEntry(later.id(), Money.yuan("10000.00"));
    assertThat(
            WORLD.register.register(ReceivableWorld.registration(first, receivable.id(), "0.01")))
        .isEqualTo(new RegistrationOutcome.ExceedsRemainder(Money.NO_YUAN));

    WORLD.release.release(first, "officer", earlier.id(), "还清");
    assertThat(WORLD.read(receivable.id()).balance().uncovered()).isEqualTo(Money.NO_YUAN);
  }

  @Test
  void takesARedLetterInvoiceOverTheWholeAmountOff() {
    EnterpriseKey creditor = WORLD.anEnterprise("红冲的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "红冲", "60000.00");
    BackingInvoice invoice = terms.invoices().getFirst();
    WORLD.given(creditor, invoice, "VALID", 0, "BUYER-1");
    Receivable receivable = WORLD.uploaded(terms);
    WORLD.given(creditor, red("60000.00"), "RED", 0, "BUYER-2");
    assertThat(WORLD.follow.follow(creditor)).as("another buyer's").isZero();
    WORLD.given(creditor, red("20000.00"), "RED", 0, "BUYER-1");
    assertThat(WORLD.follow.follow(creditor)).as("tells of no particular invoice").isZero();
    WORLD.given(creditor, red("60000.00"), "RED", 0, "BUYER-1");

    assertThat(WORLD.follow.follow(creditor)).isOne();
    assertThat(WORLD.follow.follow(creditor)).isZero();
    assertThat(WORLD.read(receivable.id()).stateOn(ReceivableWorld.TODAY))
        .isEqualTo(ReceivableState.EXTINGUISHED);
  }

  @Test
  void countsAVoidOnceWhetherReportedOrSeenInTheEvidence() {
    EnterpriseKey creditor = WORLD.anEnterprise("报告的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "报告", "60000.00");
    BackingInvoice invoice = terms.invoices().getFirst();
    BackingInvoice more = ReceivableWorld.anInvoice("5000.00");
    Receivable receivable = WORLD.uploaded(terms.withInvoices(List.of(invoice, more)));

    reported(
        receivable, new ReduceReceivable.Report.Voided(more.identity(), ReceivableWorld.TODAY));
    WORLD.given(creditor, more, "VOID", 1, "报告");

    assertThat(WORLD.follow.follow(creditor)).isZero();
    assertThat(WORLD.read(receivable.id()).balance().reduced()).isEqualTo(Money.yuan("5000.00"));
  }

  @Test
  void takesPartialRedLettersThatAreReportedUpToTheInvoice() {
    EnterpriseKey creditor = WORLD.anEnterprise("部分红冲的供应商");
    ReceivableTerms terms = ReceivableWorld.terms(creditor, "部分红冲", "60000.00");
    InvoiceIdentity invoice = terms.invoices().getFirst().identity();
    Receivable receivable = WORLD.uploaded(terms);

    assertThat(reported(receivable, partial(invoice, "60000.01")))
        .isEqualTo(new ReductionOutcome.ExceedsInvoice(Money.yuan("60000.00")));
    assertThat(reported(receivable, partial(invoice, "10000.00")))
        .isInstanceOfSatisfying(
            ReductionOutcome.Reduced.class,
            it ->
                assertThat(it.receivable().balance().outstanding())
                    .isEqualTo(Money.yuan("50000.00")));
    assertThat(reported(receivable, partial(invoice, "50000.01")))
        .isEqualTo(new ReductionOutcome.ExceedsOutstanding(Money.yuan("50000.00")));
    InvoiceIdentity unknown = ReceivableWorld.anInvoice("1.00").identity();
    assertThat(reported(receivable, partial(unknown, "1.00")))
        .isEqualTo(new ReductionOutcome.NoSuchInvoice(unknown));
  }

  private static ReductionOutcome reported(Receivable receivable, ReduceReceivable.Report report) {
    return WORLD.reduce.reduce(
        receivable.terms().creditor(), ReceivableWorld.ACTOR, receivable.id(), report);
  }

  private static ReduceReceivable.Report partial(InvoiceIdentity invoice, String yuan) {
    return new ReduceReceivable.Report.RedLettered(
        invoice,
        ReceivableWorld.anInvoice("1.00").identity(),
        Money.yuan(yuan),
        LocalDate.of(2020, 2, 20));
  }

  private static BackingInvoice red(String yuan) {
    return ReceivableWorld.anInvoice(yuan);
  }

  private static Interest registered(InstitutionId bank, Receivable receivable, String yuan) {
    RegistrationOutcome outcome =
        WORLD.register.register(ReceivableWorld.registration(bank, receivable.id(), yuan));
    assertThat(outcome).isInstanceOf(RegistrationOutcome.Registered.class);
    return ((RegistrationOutcome.Registered) outcome).interest();
  }
}

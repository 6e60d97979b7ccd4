package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.ReceivableWorld;
import io.rongqiao.matching.receivable.financing.FinancingWorld;
import io.rongqiao.matching.receivable.registration.RepayInterests;
import io.rongqiao.matching.receivable.settlement.DiluteReceivable;
import io.rongqiao.matching.receivable.settlement.Postings;
import io.rongqiao.matching.receivable.settlement.SettleReceivable;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** How debtors pay, beside a {@link ReceivableWorld}. */
public final class ConductWorld implements AutoCloseable {

  private static final AtomicInteger COUNT = new AtomicInteger();

  public final ReceivableWorld world = new ReceivableWorld();
  public final JooqPaymentFiles files = new JooqPaymentFiles(world.transactions.dsl());
  public final SealPaymentFiles seal =
      new SealPaymentFiles(
          world.transactions, files, world.outbox, ReceivableWorld.CLOCK, world.date);
  public final EnterLatePayments late =
      new EnterLatePayments(
          world.transactions,
          new JooqOverdueClaims(world.transactions.dsl()),
          world.receivables,
          world.book,
          ReceivableWorld.CLOCK,
          world.date);
  private final Postings postings =
      new Postings(world.receivables, world.ledger, world.book, ReceivableWorld.CLOCK, world.date);
  private final SettleReceivable settle =
      new SettleReceivable(
          world.transactions,
          world.receivables,
          new RepayInterests(world.interests, world.changes, world.ledger, world.date),
          postings);
  private final DiluteReceivable dilute =
      new DiluteReceivable(world.transactions, world.receivables, postings);

  /** A claim of a thousand yuan on a debtor. */
  public Receivable claim(EnterpriseKey creditor, String debtor, String issuedOn, String dueOn) {
    Receivable uploaded =
        world.uploaded(
            new ReceivableTerms(
                creditor,
                ReceivableWorld.debtor(debtor),
                "HT-" + COUNT.incrementAndGet(),
                Money.yuan("1000.00"),
                LocalDate.parse(issuedOn),
                LocalDate.parse(dueOn),
                List.of(ReceivableWorld.anInvoice("1000.00"))));
    return world.read(uploaded.id());
  }

  /** The debtor confirms so much, and disputes the rest. */
  public void answered(Receivable receivable, String debtor, @Nullable String confirmed) {
    world.answer.answer(
        new AnswerReceivable.Request(
            world.anEnterprise(debtor),
            ReceivableWorld.codeOf(debtor),
            "payer",
            receivable.id(),
            confirmed == null ? null : Money.yuan(confirmed),
            confirmed == null ? null : "质量问题",
            ReceivableWorld.ACCOUNT,
            null));
  }

  public void paid(Receivable receivable, String yuan, String day) {
    settle.byCreditor(
        FinancingWorld.creditorOf(receivable),
        new SettleReceivable.Payment(
            receivable.id(),
            Money.yuan(yuan),
            LocalDate.parse(day),
            "p" + COUNT.incrementAndGet()));
  }

  public void diluted(Receivable receivable, String yuan, String day) {
    dilute.dilute(
        FinancingWorld.creditorOf(receivable),
        new DiluteReceivable.CreditNote(
            receivable.id(),
            Money.yuan(yuan),
            LocalDate.parse(day),
            "CN-" + COUNT.incrementAndGet(),
            "退货"));
  }

  @Override
  public void close() {
    world.close();
  }
}

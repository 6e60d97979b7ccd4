package io.rongqiao.matching.receivable.settlement;

import io.rongqiao.matching.receivable.Entry;
import io.rongqiao.matching.receivable.EntryKind;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.Receivables;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * A creditor reports a credit note (贷项通知): returns, discounts, set-off. The claim shrinks, even
 * below what is encumbered: then the holders are alarmed.
 */
public final class DiluteReceivable {

  private final Transactions transactions;
  private final Receivables receivables;
  private final Postings postings;

  public DiluteReceivable(Transactions transactions, Receivables receivables, Postings postings) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.postings = postings;
  }

  /**
   * A credit note.
   *
   * @param number the same again counts once
   * @param reason what it is for
   */
  public record CreditNote(
      ReceivableId receivable, Money amount, LocalDate issuedOn, String number, String reason) {

    public CreditNote {
      number = Postings.checked(number);
      reason = reason.strip();
      if (!amount.isPositive()) {
        throw new IllegalArgumentException("is not positive");
      }
      if (reason.isEmpty()) {
        throw new IllegalArgumentException("a credit note has its reason");
      }
    }
  }

  public SettlementOutcome dilute(Access.Own creditor, CreditNote note) {
    try {
      return transactions.call(
          creditor,
          () ->
              receivables
                  .find(note.receivable())
                  .filter(it -> it.terms().creditor().value() == creditor.enterpriseKey())
                  .map(found -> dilute(found, creditor.actor(), note))
                  .orElseGet(SettlementOutcome.NoSuchReceivable::new));
    } catch (Postings.ClaimShrank shrank) {
      return shrank.outcome();
    }
  }

  private SettlementOutcome dilute(Receivable receivable, String actor, CreditNote note) {
    Entry entry =
        postings
            .entry(
                note.receivable(),
                EntryKind.DILUTED,
                note.amount(),
                note.issuedOn(),
                actor,
                "credit-note/" + note.number())
            .noting(note.reason());
    return postings.repeated(receivable, entry).orElseGet(() -> postings.post(receivable, entry));
  }
}

package io.rongqiao.api.receivable;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.MoneyView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.matching.receivable.Answer;
import io.rongqiao.matching.receivable.BackingInvoice;
import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.matching.receivable.Receivable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A receivable.
 *
 * @param held whether nothing may be registered on it just now
 * @param notices what whoever relies on it should know, in words
 * @param version what If-Match names on a change; it counts the entries of its ledger
 */
@Serdeable
record ReceivableView(
    UUID id,
    String state,
    PartyView creditor,
    PartyView debtor,
    String contract,
    MoneyView amount,
    LocalDate issuedOn,
    LocalDate dueOn,
    String uploadedSide,
    Instant uploadedAt,
    LocalDate answerBy,
    List<InvoiceView> invoices,
    @Nullable AnswerView answer,
    BalanceView balance,
    boolean held,
    List<TextView> notices,
    long version) {

  static ReceivableView of(Receivable receivable, PartyView creditor, LocalDate today) {
    var terms = receivable.terms();
    Balance balance = receivable.balance();
    Answer answer = receivable.answer();
    return new ReceivableView(
        receivable.id().value(),
        receivable.stateOn(today).name(),
        creditor,
        new PartyView(terms.debtor().uscc().value(), terms.debtor().name()),
        terms.contract(),
        MoneyView.of(terms.amount()),
        terms.issuedOn(),
        terms.dueOn(),
        receivable.upload().side().name(),
        receivable.upload().at(),
        receivable.answerBy(),
        terms.invoices().stream().map(InvoiceView::of).toList(),
        answer == null ? null : AnswerView.of(answer),
        BalanceView.of(balance),
        balance.isHeld(),
        Notices.on(receivable, today),
        balance.entries());
  }

  /**
   * An invoice behind it.
   *
   * @param verified whether the uploader's own evidence had it, valid and with this amount
   */
  @Serdeable
  record InvoiceView(
      String code, String number, MoneyView gross, LocalDate issuedOn, boolean verified) {

    static InvoiceView of(BackingInvoice invoice) {
      return new InvoiceView(
          invoice.identity().code(),
          invoice.identity().number(),
          MoneyView.of(invoice.gross()),
          invoice.issuedOn(),
          invoice.verified());
    }
  }

  /** What the debtor last said. */
  @Serdeable
  record AnswerView(
      MoneyView confirmed,
      MoneyView disputed,
      @Nullable String reason,
      @Nullable AccountView account,
      Instant answeredAt) {

    static AnswerView of(Answer answer) {
      PaymentAccount account = answer.account();
      return new AnswerView(
          MoneyView.of(answer.confirmed()),
          MoneyView.of(answer.disputed()),
          answer.reason(),
          account == null
              ? null
              : new AccountView(account.holder(), account.number(), account.bank()),
          answer.answeredAt());
    }
  }

  /** The account that will be paid. */
  @Serdeable
  record AccountView(String holder, String number, String bank) {}

  /**
   * What its ledger adds up to.
   *
   * @param uncovered how far registered interests exceed what the claim has shrunk to
   * @param unencumbered what a further interest may take at most
   */
  @Serdeable
  record BalanceView(
      MoneyView outstanding,
      MoneyView reduced,
      MoneyView settled,
      MoneyView disputed,
      MoneyView encumbered,
      MoneyView uncovered,
      MoneyView unencumbered) {

    static BalanceView of(Balance balance) {
      return new BalanceView(
          MoneyView.of(balance.outstanding()),
          MoneyView.of(balance.reduced()),
          MoneyView.of(balance.settled()),
          MoneyView.of(balance.disputed()),
          MoneyView.of(balance.encumbered()),
          MoneyView.of(balance.uncovered()),
          MoneyView.of(balance.unencumbered()));
    }
  }
}

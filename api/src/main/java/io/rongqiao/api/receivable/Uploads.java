package io.rongqiao.api.receivable;

import io.rongqiao.api.idempotency.IdempotencyKey;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Role;
import io.rongqiao.matching.receivable.AccountDebtor;
import io.rongqiao.matching.receivable.BackingInvoice;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableTerms;
import io.rongqiao.matching.receivable.Side;
import io.rongqiao.matching.receivable.UploadOutcome;
import io.rongqiao.matching.receivable.UploadReceivable;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Turns what a client sends into an upload, and its outcome into an answer. */
final class Uploads {

  private final UploadReceivable upload;
  private final Parties parties;

  Uploads(UploadReceivable upload, Parties parties) {
    this.upload = upload;
    this.parties = parties;
  }

  Receivable upload(Caller caller, ReceivableForm form, IdempotencyKey key) {
    Side side = side(caller, form.side());
    Enterprise own = parties.own(caller);
    ReceivableTerms terms = terms(side, own, form);
    AccountForm account = form.account();
    return uploaded(
        upload.upload(
            new UploadReceivable.Request(
                side,
                own.key(),
                caller.actor(),
                terms,
                Field.readIfGiven("answerBy", form.answerBy(), LocalDate::parse).orElse(null),
                account == null ? null : account.toAccount(),
                key.value())));
  }

  /** Core enterprises upload what they owe; others what they are owed, unless they say so. */
  static Side side(Caller caller, @Nullable String stated) {
    return Field.readIfGiven("side", stated, Side::valueOf)
        .orElse(caller.role() == Role.DEBTOR ? Side.DEBTOR : Side.CREDITOR);
  }

  private ReceivableTerms terms(Side side, Enterprise own, ReceivableForm form) {
    ReceivableForm.CounterpartyForm other =
        Field.read("counterparty", form.counterparty(), it -> it);
    Uscc code = Field.read("counterparty.uscc", other.uscc(), Uscc::parse);
    EnterpriseKey creditor = side == Side.CREDITOR ? own.key() : creditor(code);
    AccountDebtor debtor =
        side == Side.DEBTOR
            ? new AccountDebtor(own.uscc(), own.name())
            : debtor(code, other.name());
    Money amount = Field.read("amount", form.amount(), MoneyForm::toMoney);
    LocalDate issuedOn = Field.read("issuedOn", form.issuedOn(), LocalDate::parse);
    List<BackingInvoice> invoices = invoices(form.invoices());
    String contract = form.contract() == null ? "" : form.contract();
    return Field.read(
        "receivable",
        Field.read("dueOn", form.dueOn(), LocalDate::parse),
        dueOn ->
            new ReceivableTerms(creditor, debtor, contract, amount, issuedOn, dueOn, invoices));
  }

  private static List<BackingInvoice> invoices(@Nullable List<InvoiceForm> forms) {
    return forms == null
        ? List.of()
        : IntStream.range(0, forms.size())
            .mapToObj(index -> forms.get(index).toInvoice("invoices[%d]".formatted(index)))
            .toList();
  }

  private EnterpriseKey creditor(Uscc code) {
    return parties
        .withCode(code)
        .map(Enterprise::key)
        .orElseThrow(
            () ->
                Refused.badField(
                    "counterparty.uscc", "is no enterprise on the platform", code.value()));
  }

  private AccountDebtor debtor(Uscc code, @Nullable String stated) {
    String name =
        stated == null || stated.isBlank()
            ? parties.withCode(code).map(Enterprise::name).orElse(null)
            : stated;
    return Field.read("counterparty.name", name, it -> new AccountDebtor(code, it));
  }

  private static Receivable uploaded(UploadOutcome outcome) {
    return switch (outcome) {
      case UploadOutcome.Uploaded(Receivable receivable) -> receivable;
      case UploadOutcome.AlreadyThere(Receivable receivable) ->
          throw new Refused(
              ProblemType.CONFLICT,
              "The same was uploaded before, as %s.".formatted(receivable.id()));
      case UploadOutcome.InvoicesTaken _ ->
          throw new Refused(
              ProblemType.CONFLICT,
              "An invoice named stands behind another receivable; the platform reviews it.");
      case UploadOutcome.KeyReused _ -> throw IdempotencyKey.reused();
      case UploadOutcome.OwnDebt _ ->
          throw Refused.badField("counterparty.uscc", "is your own: nobody owes himself", null);
      case UploadOutcome.NoTimeToAnswer(LocalDate answerBy) ->
          throw Refused.badField("answerBy", "lies in the past", answerBy.toString());
      case UploadOutcome.AccountMissing _ ->
          throw Refused.badField(
              "account",
              "must be given: who uploads as debtor names the account it will pay",
              null);
    };
  }
}

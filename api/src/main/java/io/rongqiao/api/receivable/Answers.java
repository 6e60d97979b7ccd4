package io.rongqiao.api.receivable;

import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.representation.EntityTag;
import io.rongqiao.api.representation.Field;
import io.rongqiao.api.representation.MoneyForm;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.receivable.AnswerOutcome;
import io.rongqiao.matching.receivable.AnswerReceivable;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.money.Money;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Turns what a debtor says into an answer, and its outcome into a reply. */
final class Answers {

  private final AnswerReceivable answer;
  private final Parties parties;

  Answers(AnswerReceivable answer, Parties parties) {
    this.answer = answer;
    this.parties = parties;
  }

  Enterprise debtor(Caller caller) {
    return parties.own(caller);
  }

  Receivable answer(
      Caller caller, Enterprise debtor, UUID id, ConfirmationForm form, @Nullable Long version) {
    AccountForm account = form.account();
    AnswerOutcome outcome =
        answer.answer(
            new AnswerReceivable.Request(
                debtor.key(),
                debtor.uscc(),
                caller.actor(),
                new ReceivableId(id),
                Field.readIfGiven("confirmed", form.confirmed(), MoneyForm::toMoney).orElse(null),
                form.reason(),
                account == null ? null : account.toAccount(),
                version));
    return switch (outcome) {
      case AnswerOutcome.Answered(Receivable receivable) -> receivable;
      case AnswerOutcome.NoSuchReceivable _ ->
          throw Refused.notFound("Nobody claims %s from you.".formatted(id));
      case AnswerOutcome.Closed(ReceivableState state) ->
          throw new Refused(ProblemType.CONFLICT, "The receivable is %s already.".formatted(state));
      case AnswerOutcome.Stale(long now) -> throw EntityTag.stale(now);
      case AnswerOutcome.ExceedsOutstanding(Money outstanding) ->
          throw Refused.badField(
              "confirmed", "is not from 0 to the outstanding " + outstanding, null);
      case AnswerOutcome.ReasonMissing _ ->
          throw Refused.badField("reason", "is missing: less than all is confirmed", null);
      case AnswerOutcome.AccountMissing _ ->
          throw Refused.badField(
              "account", "is missing: who confirms names the account that will be paid", null);
      case AnswerOutcome.OtherCurrency(String currency) ->
          throw Refused.badField("confirmed.currency", "is not " + currency, null);
    };
  }
}

package io.rongqiao.matching.receivable;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.BusinessDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A debtor confirms a receivable, wholly or partly, or disputes it. It may answer after its time
 * and answer again; the last answer stands.
 */
public final class AnswerReceivable {

  private final Transactions transactions;
  private final Receivables receivables;
  private final Answering answering;
  private final BusinessDate businessDate;

  public AnswerReceivable(
      Transactions transactions,
      Receivables receivables,
      Answering answering,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.receivables = receivables;
    this.answering = answering;
    this.businessDate = businessDate;
  }

  /**
   * What a debtor says.
   *
   * @param debtor whose code must be the one that the receivable names
   * @param confirmed none of it, a part or all; null for all that is outstanding
   * @param reason why the rest is disputed
   * @param account where what is confirmed will be paid
   * @param version of the receivable as the debtor read it; null to answer whatever it is
   */
  public record Request(
      EnterpriseKey debtor,
      Uscc code,
      String actor,
      ReceivableId receivable,
      @Nullable Money confirmed,
      @Nullable String reason,
      @Nullable PaymentAccount account,
      @Nullable Long version) {}

  /** Answers; the same answer again changes nothing. */
  public AnswerOutcome answer(Request request) {
    Access access = new Access.Own(request.debtor().value(), request.actor());
    try {
      return transactions.call(
          access,
          () ->
              receivables
                  .find(request.receivable())
                  .filter(found -> found.terms().debtor().uscc().equals(request.code()))
                  .map(found -> answer(found, request))
                  .orElseGet(AnswerOutcome.NoSuchReceivable::new));
    } catch (Answering.ClaimShrank _) {
      return transactions.call(
          access, () -> stale(receivables.find(request.receivable()).orElseThrow()));
    }
  }

  private AnswerOutcome answer(Receivable receivable, Request request) {
    Money outstanding = receivable.balance().outstanding();
    Money confirmed = request.confirmed() == null ? outstanding : request.confirmed();
    if (!confirmed.currency().equals(outstanding.currency())) {
      return new AnswerOutcome.OtherCurrency(outstanding.currency().getCurrencyCode());
    }
    if (repeats(receivable, confirmed, request)) {
      return new AnswerOutcome.Answered(receivable);
    }
    return refusal(receivable, confirmed, request)
        .orElseGet(() -> write(receivable, confirmed, request));
  }

  private Optional<AnswerOutcome> refusal(Receivable receivable, Money confirmed, Request request) {
    ReceivableState state = receivable.stateOn(businessDate.today());
    Money outstanding = receivable.balance().outstanding();
    if (!state.isOpen()) {
      return Optional.of(new AnswerOutcome.Closed(state));
    }
    if (request.version() != null && request.version() != receivable.balance().entries()) {
      return Optional.of(stale(receivable));
    }
    if (confirmed.isNegative() || confirmed.isGreaterThan(outstanding)) {
      return Optional.of(new AnswerOutcome.ExceedsOutstanding(outstanding));
    }
    if (confirmed.isLessThan(outstanding)
        && (request.reason() == null || request.reason().isBlank())) {
      return Optional.of(new AnswerOutcome.ReasonMissing());
    }
    return confirmed.isPositive() && request.account() == null
        ? Optional.of(new AnswerOutcome.AccountMissing())
        : Optional.empty();
  }

  private AnswerOutcome write(Receivable receivable, Money confirmed, Request request) {
    boolean whole = confirmed.equals(receivable.balance().outstanding());
    Answer answer =
        answering.answer(
            receivable,
            confirmed,
            whole ? null : request.reason(),
            confirmed.isPositive() ? request.account() : null,
            request.actor());
    return answering
        .write(receivable, answer)
        .<AnswerOutcome>map(AnswerOutcome.Answered::new)
        .orElseGet(() -> stale(receivables.find(receivable.id()).orElseThrow()));
  }

  private static AnswerOutcome stale(Receivable receivable) {
    return new AnswerOutcome.Stale(receivable.balance().entries());
  }

  private static boolean repeats(Receivable receivable, Money confirmed, Request request) {
    Answer last = receivable.answer();
    if (last == null
        || !last.confirmed().equals(confirmed)
        || !last.confirmed().plus(last.disputed()).equals(receivable.balance().outstanding())) {
      return false;
    }
    boolean sameAccount = confirmed.isZero() || Objects.equals(last.account(), request.account());
    return sameAccount
        && (last.disputed().isZero() || Objects.equals(last.reason(), request.reason()));
  }
}

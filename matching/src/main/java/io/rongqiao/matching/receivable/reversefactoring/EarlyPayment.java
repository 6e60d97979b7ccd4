package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.receivable.Balance;
import io.rongqiao.matching.receivable.Receivable;
import io.rongqiao.matching.receivable.financing.FinancingTerms;
import io.rongqiao.matching.structure.CashFlow;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether and how a programme would pay a receivable early on a day. Pure. */
public sealed interface EarlyPayment {

  /**
   * It would.
   *
   * @param amount what of the claim would be assigned: confirmed, undisputed and unencumbered
   * @param received on the day of payout, after the fee
   * @param atDue what the programme takes on the due day: the advance with its interest
   */
  record Offered(Money amount, Money received, Money atDue, AnnualRate allIn, LocalDate payoutOn)
      implements EarlyPayment {}

  /** It is owed by somebody else, or to somebody who was not invited. */
  record OutsideProgramme() implements EarlyPayment {}

  /** Suppliers may not draw on that day. */
  record NotOpen(Programme.State state) implements EarlyPayment {}

  /** The core enterprise has confirmed nothing of it that is free. */
  record NothingConfirmed() implements EarlyPayment {}

  /** It is being compared with another that resembles it. */
  record UnderReview() implements EarlyPayment {}

  /** Less is free than was asked for. */
  record ExceedsFree(Money free) implements EarlyPayment {}

  /** It falls due too soon, or is due already. */
  record TooSoon(int leastDays) implements EarlyPayment {}

  /** So little that nothing would be received, or its flows have no annual cost. */
  record NoCost(String reason) implements EarlyPayment {}

  /**
   * What a programme offers on a receivable.
   *
   * @param wanted what of the claim is to be assigned; all that may be if none
   */
  static EarlyPayment of(
      Programme programme, Receivable receivable, @Nullable Money wanted, LocalDate day) {
    if (!receivable.terms().debtor().uscc().equals(programme.core().uscc())
        || !receivable.terms().amount().currency().equals(programme.currency())) {
      return new OutsideProgramme();
    }
    if (!programme.isOpenOn(day)) {
      return new NotOpen(programme.state());
    }
    if (receivable.balance().isHeld()) {
      return new UnderReview();
    }
    Money free = free(receivable, day);
    if (!free.isPositive()) {
      return new NothingConfirmed();
    }
    long days = ChronoUnit.DAYS.between(day, receivable.terms().dueOn());
    if (days < programme.terms().leastDays()) {
      return new TooSoon(programme.terms().leastDays());
    }
    Money amount = wanted == null ? free : wanted;
    return !amount.currency().equals(free.currency()) || amount.isGreaterThan(free)
        ? new ExceedsFree(free)
        : priced(programme, amount, Math.toIntExact(days), day);
  }

  private static EarlyPayment priced(Programme programme, Money amount, int days, LocalDate day) {
    try {
      FinancingTerms terms = programme.terms().forDays(days);
      List<CashFlow> flows = terms.flows(amount, day);
      return new Offered(
          amount,
          flows.getFirst().amount(),
          flows.getLast().amount().negated(),
          terms.allIn(amount, day),
          day);
    } catch (IllegalArgumentException refused) {
      return new NoCost(String.valueOf(refused.getMessage()));
    }
  }

  /** Confirmed and not paid since, undisputed and unencumbered. */
  private static Money free(Receivable receivable, LocalDate day) {
    Balance balance = receivable.balance();
    boolean isOpen = receivable.stateOn(day).isOpen();
    return isOpen && receivable.answer() != null && receivable.answer().confirmed().isPositive()
        ? balance.unencumbered().min(balance.confirmed())
        : Money.zero(balance.face().currency());
  }
}

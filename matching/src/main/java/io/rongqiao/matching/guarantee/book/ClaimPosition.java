package io.rongqiao.matching.guarantee.book;

import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.claim.ClaimState;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call on a guarantee, by business days.
 *
 * @param overdueSince the first day on which the loan was not paid as agreed
 * @param notifiedOn the day the bank told so
 * @param payment what the guarantor paid; {@code null} where it did not
 * @param state where it stands at last
 * @param endedOn the day it was cured, refused, closed or written off
 * @param recoveries what came back
 */
public record ClaimPosition(
    CaseId guaranteeCase,
    InstitutionId lender,
    EnterpriseKey customer,
    LocalDate overdueSince,
    LocalDate notifiedOn,
    @Nullable Sum payment,
    ClaimState state,
    @Nullable LocalDate endedOn,
    List<Sum> recoveries) {

  public ClaimPosition {
    recoveries = List.copyOf(recoveries);
  }

  /** An amount on a day. */
  public record Sum(LocalDate on, Money amount) {}

  /** Whether the guarantor paid it within a period. */
  public boolean isPaidIn(Period period) {
    return payment != null && period.contains(payment.on());
  }

  public Money paidBy(LocalDate day) {
    return payment == null || payment.on().isAfter(day) ? Money.NO_YUAN : payment.amount();
  }

  public Money recoveredIn(Period period) {
    return recovered(recoveries.stream().filter(it -> period.contains(it.on())).toList());
  }

  /** What had not come back at the end of a day; nothing once it was written off. */
  public Money openOn(LocalDate day) {
    return isWrittenOffBy(day) ? Money.NO_YUAN : unrecoveredOn(day);
  }

  /** What was given up within a period. */
  public Money writtenOffIn(Period period) {
    LocalDate ended = endedOn;
    return state == ClaimState.WRITTEN_OFF && ended != null && period.contains(ended)
        ? unrecoveredOn(ended)
        : Money.NO_YUAN;
  }

  /** Whether the guarantor paid for the customer and has not got it back by a day. */
  public boolean isUnrecoveredOn(LocalDate day) {
    return unrecoveredOn(day).isPositive();
  }

  /** Whether it ended in a way by a day. */
  public boolean isEndedBy(LocalDate day, ClaimState how) {
    LocalDate ended = endedOn;
    return state == how && ended != null && !ended.isAfter(day);
  }

  private boolean isWrittenOffBy(LocalDate day) {
    return isEndedBy(day, ClaimState.WRITTEN_OFF);
  }

  private Money unrecoveredOn(LocalDate day) {
    Money paid = paidBy(day);
    return paid.minus(
        paid.min(recovered(recoveries.stream().filter(it -> !it.on().isAfter(day)).toList())));
  }

  private static Money recovered(List<Sum> some) {
    return some.stream().map(Sum::amount).reduce(Money.NO_YUAN, Money::plus);
  }
}

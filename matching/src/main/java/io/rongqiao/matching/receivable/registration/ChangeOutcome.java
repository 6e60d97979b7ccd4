package io.rongqiao.matching.receivable.registration;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/** What came of amending, extending or cancelling a registration. */
public sealed interface ChangeOutcome {

  /** It is as asked. */
  record Changed(Interest interest) implements ChangeOutcome {}

  /** The institution holds no such registration. */
  record NoSuchInterest() implements ChangeOutcome {}

  /** It ended already. */
  record Ended(InterestState state) implements ChangeOutcome {}

  /** Somebody changed it since it was read. */
  record Stale(long version) implements ChangeOutcome {}

  /** More than is unencumbered would be added. */
  record ExceedsRemainder(Money remainder) implements ChangeOutcome {}

  /** The receivable is being compared with another, so nothing may be added. */
  record UnderReview() implements ChangeOutcome {}

  /** The registration is in another currency. */
  record OtherCurrency(String currency) implements ChangeOutcome {}

  /** It may be extended from a day on, to a day at the latest. */
  record TermRefused(LocalDate from, LocalDate latest) implements ChangeOutcome {}
}

package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.receivable.ReceivableState;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/** What came of registering an interest. */
public sealed interface RegistrationOutcome {

  /** It is registered, now or since an earlier request with the same key. */
  record Registered(Interest interest) implements RegistrationOutcome {}

  /** No such receivable was shown to the institution. */
  record NoSuchReceivable() implements RegistrationOutcome {}

  /** Nothing is owed any more. */
  record ReceivableClosed(ReceivableState state) implements RegistrationOutcome {}

  /** It is being compared with another that resembles it; nothing is said about the other. */
  record UnderReview() implements RegistrationOutcome {}

  /** More than is unencumbered. */
  record ExceedsRemainder(Money remainder) implements RegistrationOutcome {}

  /** The term would end before it begins, or run too long. */
  record TermRefused(LocalDate earliest, LocalDate latest) implements RegistrationOutcome {}

  /** The claim is in another currency. */
  record OtherCurrency(String currency) implements RegistrationOutcome {}

  /** The key was used before, for another registration. */
  record KeyReused(Interest first) implements RegistrationOutcome {}
}

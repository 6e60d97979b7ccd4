package io.rongqiao.matching.receivable.conduct;

import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a claim stands on a day.
 *
 * @param voided by void invoices, which were never owed
 * @param diluted by credit notes and red-letter invoices
 * @param withdrawn taken back or struck: nothing beyond what was paid is claimed
 * @param confirmedOn the day of the last confirmation of something
 * @param paidOn the day of the last payment
 */
record ClaimStanding(
    Money face,
    Money voided,
    Money diluted,
    Money settled,
    Money confirmed,
    Money disputed,
    boolean withdrawn,
    @Nullable LocalDate confirmedOn,
    @Nullable LocalDate paidOn) {

  static ClaimStanding of(Money face) {
    Money none = Money.zero(face.currency());
    return new ClaimStanding(face, none, none, none, none, none, false, null, null);
  }

  /** What is owed still, disputed or not. */
  Money outstanding() {
    Money owed = withdrawn ? none() : face.minus(voided).minus(diluted).minus(settled);
    return owed.max(none());
  }

  /** What the debtor has confirmed, does not dispute and has not paid. */
  Money undisputed() {
    return confirmed.isPositive() ? outstanding().minus(disputed).max(none()) : none();
  }

  /** Whether the debtor acknowledged it, by confirming or by paying. */
  boolean isAcknowledged() {
    return confirmedOn != null || paidOn != null;
  }

  private Money none() {
    return Money.zero(face.currency());
  }

  ClaimStanding after(ClaimBook.Line line) {
    Money amount = line.amount();
    LocalDate day = line.valueDate();
    return switch (line.kind()) {
      case CONFIRMED ->
          with(
              voided, diluted, settled, amount, disputed, amount.isPositive() ? day : null, paidOn);
      case DISPUTED -> with(voided, diluted, settled, confirmed, amount, confirmedOn, paidOn);
      case VOIDED ->
          with(voided.plus(amount), diluted, settled, confirmed, disputed, confirmedOn, paidOn);
      case RED_LETTERED, DILUTED ->
          with(voided, diluted.plus(amount), settled, confirmed, disputed, confirmedOn, paidOn);
      case SETTLED ->
          with(
              voided,
              diluted,
              settled.plus(amount),
              confirmed,
              disputed,
              confirmedOn,
              paidOn == null || day.isAfter(paidOn) ? day : paidOn);
      case WITHDRAWN, STRUCK ->
          new ClaimStanding(
              face, voided, diluted, settled, confirmed, disputed, true, confirmedOn, paidOn);
      case UPLOADED, LATE, BOUGHT_BACK, REGISTERED, RELEASED, HELD, CLEARED -> this;
    };
  }

  private ClaimStanding with(
      Money nowVoided,
      Money nowDiluted,
      Money nowSettled,
      Money nowConfirmed,
      Money nowDisputed,
      @Nullable LocalDate nowConfirmedOn,
      @Nullable LocalDate nowPaidOn) {
    return new ClaimStanding(
        face,
        nowVoided,
        nowDiluted,
        nowSettled,
        nowConfirmed,
        nowDisputed,
        withdrawn,
        nowConfirmedOn,
        nowPaidOn);
  }
}

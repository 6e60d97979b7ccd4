package io.rongqiao.matching.receivable;

import io.rongqiao.scoring.money.Money;

/**
 * What the ledger of a receivable adds up to; the database derives it.
 *
 * @param face the claim as uploaded
 * @param reduced by void and red-letter invoices, dilution, withdrawal
 * @param settled paid by the debtor
 * @param confirmed what the debtor last confirmed
 * @param disputed what of the outstanding claim it denies
 * @param encumbered what registered interests take together
 * @param uncovered how far interests registered rightly exceed what the claim has shrunk to since
 * @param holds reasons for which no interest may be registered just now
 * @param entries how many entries there are; the version of the receivable
 */
public record Balance(
    Money face,
    Money reduced,
    Money settled,
    Money confirmed,
    Money disputed,
    Money encumbered,
    Money uncovered,
    int holds,
    long entries) {

  /** A receivable just uploaded: held until it has been compared with others. */
  public static Balance of(Money face) {
    Money none = Money.zero(face.currency());
    return new Balance(face, none, none, none, none, none, none, 1, 1);
  }

  /** What is still owed by the ledger, disputed or not. */
  public Money outstanding() {
    return face.minus(reduced).minus(settled);
  }

  /** What a further interest may take at most. */
  public Money unencumbered() {
    return outstanding().minus(disputed).minus(encumbered).max(Money.zero(face.currency()));
  }

  /** Whether it waits to be compared with others, or for a review. */
  public boolean isHeld() {
    return holds > 0;
  }

  /**
   * What the balance is after one more entry that it allows. The database reckons the same; this is
   * for the balance as of an earlier moment, and to check the two against each other.
   */
  public Balance after(Entry entry) {
    Money amount = entry.amount();
    return switch (entry.kind()) {
      case UPLOADED -> throw new IllegalArgumentException("a ledger begins once");
      case CONFIRMED -> next(reduced, settled, amount, disputed, encumbered, holds, true);
      case DISPUTED -> next(reduced, settled, confirmed, amount, encumbered, holds, true);
      case VOIDED, RED_LETTERED, DILUTED ->
          next(reduced.plus(amount), settled, confirmed, disputed, encumbered, holds, true);
      case SETTLED ->
          next(reduced, settled.plus(amount), confirmed, disputed, encumbered, holds, true);
      case WITHDRAWN ->
          next(face.minus(settled), settled, confirmed, disputed, encumbered, holds, false);
      case STRUCK ->
          next(face.minus(settled), settled, confirmed, disputed, encumbered, holds, true);
      case REGISTERED ->
          next(reduced, settled, confirmed, disputed, encumbered.plus(amount), holds, false);
      case RELEASED ->
          next(reduced, settled, confirmed, disputed, encumbered.minus(amount), holds, true);
      case HELD -> next(reduced, settled, confirmed, disputed, encumbered, holds + 1, true);
      case CLEARED -> next(reduced, settled, confirmed, disputed, encumbered, holds - 1, true);
      case LATE, BOUGHT_BACK ->
          next(reduced, settled, confirmed, disputed, encumbered, holds, true);
    };
  }

  private Balance next(
      Money nowReduced,
      Money nowSettled,
      Money nowConfirmed,
      Money nowDisputed,
      Money nowEncumbered,
      int nowHolds,
      boolean mayUncover) {
    Money none = Money.zero(face.currency());
    Money owed = face.minus(nowReduced).minus(nowSettled);
    Money denied = nowDisputed.min(owed).max(none);
    Money beyond = nowEncumbered.minus(owed.minus(denied)).max(none);
    return new Balance(
        face,
        nowReduced,
        nowSettled,
        nowConfirmed,
        denied,
        nowEncumbered,
        mayUncover ? beyond : uncovered,
        nowHolds,
        entries + 1);
  }
}

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
}

package io.rongqiao.matching.ranking;

import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.money.Percentage;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind a request besides the profile of the one who asks.
 *
 * @param debtorConduct how the debtors of its confirmed and unencumbered receivables pay: their
 *     late-payment scores as shares of a hundred, weighted by what each owes; none while too little
 *     is known
 * @param verifiedContracts what of its procurement contracts, verified against their publication,
 *     nobody finances yet
 */
public record Backing(@Nullable Percentage debtorConduct, Money verifiedContracts) {

  /** Nothing is known of either. */
  public static final Backing NONE = new Backing(null, Money.NO_YUAN);

  /** Whether the applicant has a procurement contract that was verified. */
  public boolean hasVerifiedContract() {
    return verifiedContracts.isPositive();
  }
}

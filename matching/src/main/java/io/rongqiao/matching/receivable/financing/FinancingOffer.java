package io.rongqiao.matching.receivable.financing;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.money.AnnualRate;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A financier's offer.
 *
 * @param agreement number of the agreement it would be done under
 * @param account the locked account that the debtor would pay to
 * @param allIn what it costs a year in all
 * @param validUntil the last day on which it may be taken
 */
public record FinancingOffer(
    FinancingOfferId id,
    FinancingRequestId request,
    InstitutionId lender,
    FinancingTerms terms,
    String agreement,
    PaymentAccount account,
    AnnualRate allIn,
    LocalDate validUntil,
    Stored stored,
    Instant madeAt) {

  private static final int LONGEST_AGREEMENT = 100;

  public FinancingOffer {
    agreement = checkedAgreement(agreement);
  }

  /** The number of an agreement, without blanks around it. */
  public static String checkedAgreement(String number) {
    String stripped = number.strip();
    if (stripped.isEmpty() || stripped.length() > LONGEST_AGREEMENT) {
      throw new IllegalArgumentException("an agreement's number has 1 to 100 characters");
    }
    return stripped;
  }

  /** What became of it. */
  public enum Stored {
    OPEN,
    /** The financier made another one since. */
    REPLACED,
    ACCEPTED
  }

  /** Whether it may be taken on a day, as far as it is up to the offer. */
  public boolean standsOn(LocalDate day) {
    return stored == Stored.OPEN && !day.isAfter(validUntil);
  }
}

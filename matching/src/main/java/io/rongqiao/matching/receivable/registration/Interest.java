package io.rongqiao.matching.receivable.registration;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A pledge or assignment registered on a receivable.
 *
 * @param agreement number of the agreement between creditor and holder
 * @param amount what it takes of the claim
 * @param validUntil the last day of the registration
 * @param stored the state as it was last written; lapse is judged by the day
 * @param version how often it was changed
 */
public record Interest(
    InterestId id,
    ReceivableId receivable,
    InstitutionId holder,
    InterestKind kind,
    CertificateNumber certificate,
    String agreement,
    Money amount,
    LocalDate validUntil,
    InterestState stored,
    Instant registeredAt,
    long version) {

  private static final int LONGEST_AGREEMENT = 100;

  public Interest {
    agreement = agreement.strip();
    if (agreement.isEmpty() || agreement.length() > LONGEST_AGREEMENT) {
      throw new IllegalArgumentException(
          "an agreement's number has 1 to %d characters".formatted(LONGEST_AGREEMENT));
    }
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("an interest takes a positive amount");
    }
  }

  /** The state on a day. */
  public InterestState stateOn(LocalDate day) {
    return stored == InterestState.REGISTERED && day.isAfter(validUntil)
        ? InterestState.LAPSED
        : stored;
  }

  Interest ended(InterestState end) {
    return new Interest(
        id,
        receivable,
        holder,
        kind,
        certificate,
        agreement,
        amount,
        validUntil,
        end,
        registeredAt,
        version + 1);
  }

  Interest amended(Money changed, String under) {
    return new Interest(
        id,
        receivable,
        holder,
        kind,
        certificate,
        under,
        changed,
        validUntil,
        stored,
        registeredAt,
        version + 1);
  }

  Interest extended(LocalDate until) {
    return new Interest(
        id,
        receivable,
        holder,
        kind,
        certificate,
        agreement,
        amount,
        until,
        stored,
        registeredAt,
        version + 1);
  }
}

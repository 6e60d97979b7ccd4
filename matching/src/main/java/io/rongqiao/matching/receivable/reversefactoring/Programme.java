package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.PaymentAccount;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Uscc;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;

/**
 * A programme of reverse factoring.
 *
 * @param core the core enterprise, which owes
 * @param agreement number of the agreement between core enterprise and financier
 * @param account the locked account that the core enterprise pays to
 * @param validUntil the last day on which suppliers may draw
 */
public record Programme(
    ProgrammeId id,
    Core core,
    InstitutionId financier,
    String agreement,
    Currency currency,
    ProgrammeTerms terms,
    PaymentAccount account,
    LocalDate validFrom,
    LocalDate validUntil,
    State state,
    Instant proposedAt,
    long version) {

  private static final int LONGEST_AGREEMENT = 100;

  public Programme {
    agreement = agreement.strip();
    if (agreement.isEmpty() || agreement.length() > LONGEST_AGREEMENT) {
      throw new IllegalArgumentException("an agreement's number has 1 to 100 characters");
    }
    if (validUntil.isBefore(validFrom)) {
      throw new IllegalArgumentException("a programme ends no earlier than it begins");
    }
  }

  /** Who owes: the key of its enterprise and the code that claims name it by. */
  public record Core(EnterpriseKey key, Uscc uscc) {}

  /** How far it has come. */
  public enum State {
    /** The core enterprise has not agreed yet. */
    PROPOSED,
    ACTIVE,
    /** Nothing more may be drawn; what was drawn runs on. */
    CLOSED
  }

  /** Whether suppliers may draw on a day. */
  public boolean isOpenOn(LocalDate day) {
    return state == State.ACTIVE && !day.isBefore(validFrom) && !day.isAfter(validUntil);
  }

  Programme in(State next) {
    return new Programme(
        id,
        core,
        financier,
        agreement,
        currency,
        terms,
        account,
        validFrom,
        validUntil,
        next,
        proposedAt,
        version + 1);
  }
}

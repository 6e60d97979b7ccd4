package io.rongqiao.matching.procurement;

import io.rongqiao.matching.product.InstitutionId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That the account of a contract is fixed for a financier (回款账户锁定).
 *
 * @param agreement number of the agreement between supplier and financier
 * @param releasedAt when the financier let go of it, if it has
 */
public record AccountLock(
    UUID id,
    ContractId contract,
    InstitutionId financier,
    String agreement,
    Instant lockedAt,
    @Nullable Instant releasedAt) {

  private static final int LONGEST_AGREEMENT = 100;

  public AccountLock {
    agreement = agreement.strip();
    if (agreement.isEmpty() || agreement.length() > LONGEST_AGREEMENT) {
      throw new IllegalArgumentException("an agreement's number has 1 to 100 characters");
    }
  }
}

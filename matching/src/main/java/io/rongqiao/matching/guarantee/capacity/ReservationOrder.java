package io.rongqiao.matching.guarantee.capacity;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.programme.ProgrammeId;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;

/**
 * What is to be reserved.
 *
 * @param key the same key again is the same reservation
 * @param quota what the programme may have in all
 * @param expiresAt until then it waits to be confirmed
 * @param confirmed whether the guarantee has begun already, as with loans that a batch files
 */
public record ReservationOrder(
    InstitutionId guarantor,
    ClientKey key,
    EnterpriseKey enterprise,
    ProgrammeId programme,
    Money quota,
    Money amount,
    Instant expiresAt,
    boolean confirmed) {

  public ReservationOrder {
    if (!amount.isPositive()) {
      throw new IllegalArgumentException("There is nothing to reserve in " + amount);
    }
  }
}

package io.rongqiao.matching.receivable.reversefactoring;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.receivable.ReceivableId;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Money;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A supplier took early payment.
 *
 * @param amount what of the claim is assigned, and taken of the limit
 * @param received what the supplier receives on {@code payoutOn}, after the fee
 * @param allIn what it costs a year in all
 */
public record Draw(
    DrawId id,
    ProgrammeId programme,
    InstitutionId financier,
    ReceivableId receivable,
    EnterpriseKey supplier,
    Money amount,
    Money received,
    AnnualRate allIn,
    LocalDate payoutOn,
    LocalDate dueOn,
    Instant acceptedAt) {

  /** The client key of the registration that it makes, by which the limit is given back. */
  String interestKey() {
    return "factoring-draw/" + id;
  }
}

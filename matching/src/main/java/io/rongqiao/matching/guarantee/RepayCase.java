package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;

/**
 * The bank tells what is left of a guaranteed loan; capacity comes back by as much. Nothing left
 * releases the guarantee.
 */
public final class RepayCase {

  private final CaseDesk desk;
  private final CapacityLedger ledger;

  public RepayCase(CaseDesk desk, CapacityLedger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  /**
   * Records a repayment. The guarantor's book is written, so the unit of work acts as the platform
   * on the bank's word; only the bank of the case is heard.
   *
   * @param left what is still owed of the principal; no more than before
   */
  public CaseOutcome repaid(
      InstitutionId lender, String actor, CaseId id, long version, Money left) {
    return desk.step(
        new Access.Platform("repayment told by " + actor),
        id,
        version,
        CaseState.EFFECTIVE,
        effective -> {
          if (!effective.lender().equals(lender)) {
            return new CaseOutcome.NoSuchCase();
          }
          if (!left.currency().equals(effective.outstanding().currency())
              || left.isNegative()
              || left.isGreaterThan(effective.outstanding())) {
            return new CaseOutcome.Refused(
                "left", "What is left lies between nothing and " + effective.outstanding());
          }
          var reservation = effective.reservation();
          if (reservation != null) {
            ledger.release(reservation, left, desk.now());
          }
          return left.isZero()
              ? desk.keep(effective.in(CaseState.RELEASED), CaseEvent.Kind.RELEASED, actor, null)
              : desk.keep(effective.repaidTo(left), CaseEvent.Kind.REPAID, actor, left.toString());
        });
  }
}

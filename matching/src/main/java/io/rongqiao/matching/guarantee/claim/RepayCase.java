package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseOutcome;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;

/**
 * The bank tells what is left of a guaranteed loan; capacity comes back by as much. Nothing left
 * releases the guarantee, and with it ends the notice that the loan was overdue.
 */
public final class RepayCase {

  private static final String IN_FULL = "贷款已全部结清";

  private final CaseDesk desk;
  private final GuaranteeClaims claims;
  private final CapacityLedger ledger;

  public RepayCase(CaseDesk desk, GuaranteeClaims claims, CapacityLedger ledger) {
    this.desk = desk;
    this.claims = claims;
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
              ? released(effective, actor)
              : desk.keep(effective.repaidTo(left), CaseEvent.Kind.REPAID, actor, left.toString());
        });
  }

  private CaseOutcome released(GuaranteeCase effective, String actor) {
    claims
        .on(effective.id())
        .filter(claim -> claim.state() == ClaimState.NOTIFIED)
        .ifPresent(
            notified -> {
              claims.update(notified.ended(ClaimState.CURED, desk.today(), IN_FULL));
              desk.note(effective, CaseEvent.Kind.CURED, actor, IN_FULL);
            });
    return desk.keep(effective.in(CaseState.RELEASED), CaseEvent.Kind.RELEASED, actor, null);
  }
}

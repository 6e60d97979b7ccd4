package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;

/** A bank takes a case back before its guarantee begins; what was reserved for it comes back. */
public final class WithdrawCase {

  private final CaseDesk desk;
  private final CapacityLedger ledger;

  public WithdrawCase(CaseDesk desk, CapacityLedger ledger) {
    this.desk = desk;
    this.ledger = ledger;
  }

  /** Withdraws; a case that has begun is released by repayment instead. */
  public CaseOutcome withdraw(
      InstitutionId lender, String actor, CaseId id, long version, CaseState from, String why) {
    if (from != CaseState.DRAFTED
        && from != CaseState.SUBMITTED
        && from != CaseState.REVIEWING
        && from != CaseState.APPROVED) {
      return new CaseOutcome.WrongState(from, CaseState.APPROVED);
    }
    return desk.step(
        new Access.Platform("withdrawal by " + actor),
        id,
        version,
        from,
        found -> {
          if (!found.lender().equals(lender)) {
            return new CaseOutcome.NoSuchCase();
          }
          var reservation = found.reservation();
          if (reservation != null) {
            ledger.release(
                reservation, Money.zero(found.request().amount().currency()), desk.now());
          }
          return desk.keep(found.in(CaseState.CLOSED), CaseEvent.Kind.WITHDRAWN, actor, why);
        });
  }
}

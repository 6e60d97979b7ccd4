package io.rongqiao.matching.guarantee;

import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.capacity.ReservationState;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.time.LocalDate;

/**
 * The loan was paid out: the guarantor confirms, capacity stays until it is released, and who bears
 * what is frozen.
 */
public final class BeginGuarantee {

  private final CaseDesk desk;
  private final Programmes programmes;
  private final CapacityLedger ledger;

  public BeginGuarantee(CaseDesk desk, Programmes programmes, CapacityLedger ledger) {
    this.desk = desk;
    this.programmes = programmes;
    this.ledger = ledger;
  }

  /**
   * Begins the guarantee. An approval whose capacity was given back meanwhile has lapsed, and the
   * case is closed.
   *
   * @param on the day the loan was paid out: not before the approval's day, not after today
   */
  public CaseOutcome begin(
      InstitutionId guarantor, String actor, CaseId id, long version, LocalDate on) {
    return desk.step(
        new Access.Institution(guarantor.value(), actor),
        id,
        version,
        CaseState.APPROVED,
        approved -> {
          if (!approved.guarantor().equals(guarantor)) {
            return new CaseOutcome.NoSuchCase();
          }
          if (on.isAfter(desk.today())) {
            return new CaseOutcome.Refused("on", "A guarantee does not begin after today");
          }
          var reservation = approved.reservation();
          if (reservation == null
              || ledger.confirm(reservation, desk.now()) != ReservationState.CONFIRMED) {
            desk.keep(approved.in(CaseState.CLOSED), CaseEvent.Kind.LAPSED, actor, null);
            return new CaseOutcome.ReservationGone();
          }
          ProgrammeTerms terms =
              programmes.terms(approved.request().programme(), approved.terms()).orElseThrow();
          desk.cases().freeze(id, terms.shares().with(approved.lender()));
          return desk.keep(approved.effective(on), CaseEvent.Kind.BEGAN, actor, null);
        });
  }
}

package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import java.time.LocalDate;

/** A fund's manager pays a call on it or refuses. */
public final class SettleCompensation {

  private final CompensationDesk desk;

  public SettleCompensation(CompensationDesk desk) {
    this.desk = desk;
  }

  /**
   * Pays what the fund bears; nothing is paid that is not there.
   *
   * @param on not before it was filed, not after today
   */
  public CompensationOutcome pay(
      InstitutionId manager, String actor, CompensationId id, long version, LocalDate on) {
    return desk.step(
        new Access.Institution(manager.value(), actor),
        id,
        version,
        Compensation.State.FILED,
        (fund, filed) -> {
          if (!fund.manager().equals(manager)) {
            return new CompensationOutcome.Unknown("call on a fund of yours");
          }
          if (on.isAfter(desk.today()) || on.isBefore(filed.filedOn())) {
            return new CompensationOutcome.Refused(
                "on", "A claim is paid from %s to today".formatted(filed.filedOn()));
          }
          FundLedger.Outcome paid =
              desk.ledger()
                  .pay(
                      fund.id(),
                      id.value(),
                      filed.share(),
                      on,
                      new ClientKey("payment of " + id),
                      actor,
                      desk.now());
          return switch (paid) {
            case FundLedger.Outcome.Entered _ ->
                desk.keep(
                    fund,
                    filed.ended(Compensation.State.PAID, on, null),
                    "compensation-paid",
                    filed.share());
            case FundLedger.Outcome.NotEnough none ->
                new CompensationOutcome.FundShort(none.balance());
            case FundLedger.Outcome.KeyReused _ ->
                throw new IllegalStateException("Claim %s was paid before".formatted(id));
          };
        });
  }

  /** Refuses, with the reason; the claimant may file again. */
  public CompensationOutcome refuse(
      InstitutionId manager, String actor, CompensationId id, long version, String reason) {
    return desk.step(
        new Access.Institution(manager.value(), actor),
        id,
        version,
        Compensation.State.FILED,
        (fund, filed) ->
            fund.manager().equals(manager)
                ? desk.keep(
                    fund,
                    filed.ended(Compensation.State.REFUSED, desk.today(), reason),
                    "compensation-refused",
                    filed.share())
                : new CompensationOutcome.Unknown("call on a fund of yours"));
  }
}

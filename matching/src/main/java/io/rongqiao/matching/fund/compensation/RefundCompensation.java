package io.rongqiao.matching.fund.compensation;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.fund.FundLedger;
import io.rongqiao.matching.fund.FundRules;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;

/**
 * What a claimant recovers of a compensated loss goes back to the fund in proportion: the claimant
 * tells what came back, the manager records what the fund got.
 */
public final class RefundCompensation {

  private final CompensationDesk desk;

  public RefundCompensation(CompensationDesk desk) {
    this.desk = desk;
  }

  /**
   * The claimant tells what has come back in all; told again it changes nothing.
   *
   * @param total no less than before and no more than the loss
   */
  public CompensationOutcome recovered(
      InstitutionId claimant, String actor, CompensationId id, long version, Money total) {
    return desk.step(
        new Access.Institution(claimant.value(), actor),
        id,
        version,
        Compensation.State.PAID,
        (fund, paid) -> {
          if (!paid.claimant().equals(claimant)) {
            return new CompensationOutcome.Unknown("call on a fund of yours");
          }
          if (!total.currency().equals(fund.currency())
              || total.isLessThan(paid.recovered())
              || total.isGreaterThan(paid.report().loss())) {
            return new CompensationOutcome.Refused(
                "total",
                "What came back lies between %s and %s"
                    .formatted(paid.recovered(), paid.report().loss()));
          }
          if (total.equals(paid.recovered())) {
            return new CompensationOutcome.Done(paid);
          }
          FundRules rules = desk.funds().rules(fund.id(), paid.rules()).orElseThrow();
          return desk.keep(
              fund,
              paid.recovered(total, rules),
              "compensation-recovered",
              total.minus(paid.recovered()));
        });
  }

  /**
   * The manager records a refund; the same key again changes nothing.
   *
   * @param amount no more than is still due
   */
  public CompensationOutcome refund(
      InstitutionId manager,
      String actor,
      CompensationId id,
      Money amount,
      LocalDate on,
      ClientKey key) {
    return desk.step(
        new Access.Institution(manager.value(), actor),
        id,
        -1,
        Compensation.State.PAID,
        (fund, paid) -> {
          if (!fund.manager().equals(manager)) {
            return new CompensationOutcome.Unknown("call on a fund of yours");
          }
          if (on.isAfter(desk.today())) {
            return new CompensationOutcome.Refused("on", "Nothing is refunded after today");
          }
          if (!amount.currency().equals(fund.currency()) || !amount.isPositive()) {
            return new CompensationOutcome.Refused("amount", "A refund lies above nothing");
          }
          if (amount.isGreaterThan(paid.refundOpen())
              && desk.ledger().find(fund.id(), key).isEmpty()) {
            return new CompensationOutcome.Refused(
                "amount", "No more is refunded than is due: " + paid.refundOpen());
          }
          FundLedger.Outcome entered =
              desk.ledger().refund(fund.id(), id.value(), amount, on, key, actor, desk.now());
          return switch (entered) {
            case FundLedger.Outcome.Entered(_, boolean repeated) when repeated ->
                new CompensationOutcome.Done(paid);
            case FundLedger.Outcome.Entered _ ->
                desk.keep(fund, paid.refunded(amount), "compensation-refunded", amount);
            case FundLedger.Outcome.KeyReused _ -> new CompensationOutcome.KeyReused();
            case FundLedger.Outcome.NotEnough _ ->
                throw new IllegalStateException("A fund is never short of what comes in");
          };
        });
  }
}

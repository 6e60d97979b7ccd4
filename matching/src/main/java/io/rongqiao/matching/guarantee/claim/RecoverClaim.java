package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * What comes back of a paid claim goes to who bore it, in proportion. However it comes in, in one
 * sum or in many, in this order or another, each tier ends with the same.
 */
public final class RecoverClaim {

  private final ClaimDesk desk;

  public RecoverClaim(CaseDesk cases, GuaranteeClaims claims) {
    this.desk = new ClaimDesk(cases, claims);
  }

  /** Records a recovery; the same key again changes nothing. */
  public ClaimOutcome recover(
      InstitutionId guarantor,
      String actor,
      CaseId id,
      Money amount,
      LocalDate receivedOn,
      ClientKey key) {
    return onShared(
        guarantor,
        actor,
        id,
        (recovering, claim) -> {
          Optional<Recovery> before = desk.claims().recoveryByKey(claim.id(), key);
          if (before.isPresent()) {
            return before.get().amount().equals(amount)
                ? new ClaimOutcome.Done(claim)
                : new ClaimOutcome.Refused(
                    "Idempotency-Key", "The key recorded a recovery of " + before.get().amount());
          }
          if (!amount.currency().equals(claim.recovered().currency())
              || !amount.isPositive()
              || amount.isGreaterThan(claim.open())) {
            return new ClaimOutcome.Refused(
                "amount", "A recovery lies above nothing and up to " + claim.open());
          }
          if (receivedOn.isAfter(desk.cases().today())) {
            return new ClaimOutcome.Refused("receivedOn", "Nothing is received after today");
          }
          return recovered(recovering, claim, amount, receivedOn, actor, key);
        });
  }

  private ClaimOutcome recovered(
      GuaranteeCase recovering,
      GuaranteeClaim claim,
      Money amount,
      LocalDate receivedOn,
      String actor,
      ClientKey key) {
    RiskShares shares = desk.cases().cases().shares(recovering.id()).orElseThrow();
    Money after = claim.recovered().plus(amount);
    var recovery =
        new Recovery(
            desk.claims().recoveries(claim.id()).size() + 1,
            amount,
            receivedOn,
            desk.cases().now(),
            actor,
            shares.between(claim.recovered(), after));
    desk.claims().add(claim.id(), recovery, key);
    desk.tell(recovering, "guarantee-recovered", amount);
    return desk.keep(
        recovering, claim.recovering(after), CaseEvent.Kind.RECOVERED, actor, amount.toString());
  }

  /** Everything came back; the case is closed. */
  public ClaimOutcome close(InstitutionId guarantor, String actor, CaseId id) {
    return onShared(
        guarantor,
        actor,
        id,
        (recovering, claim) ->
            claim.open().isZero()
                ? desk.keep(
                    recovering,
                    CaseState.CLOSED,
                    claim.ended(ClaimState.CLOSED, desk.cases().today(), null),
                    CaseEvent.Kind.CLOSED,
                    actor,
                    null)
                : new ClaimOutcome.Refused(
                    "open", "%s have not come back; write them off".formatted(claim.open())));
  }

  /** What did not come back is given up, with the reason; the case is closed. */
  public ClaimOutcome writeOff(InstitutionId guarantor, String actor, CaseId id, String reason) {
    return onShared(
        guarantor,
        actor,
        id,
        (recovering, claim) ->
            desk.keep(
                recovering,
                CaseState.CLOSED,
                claim.ended(ClaimState.WRITTEN_OFF, desk.cases().today(), reason),
                CaseEvent.Kind.WRITTEN_OFF,
                actor,
                reason));
  }

  private ClaimOutcome onShared(
      InstitutionId guarantor,
      String actor,
      CaseId id,
      BiFunction<GuaranteeCase, GuaranteeClaim, ClaimOutcome> work) {
    return desk.onClaim(
        new Access.Institution(guarantor.value(), actor),
        id,
        it -> it.guarantor().equals(guarantor),
        CaseState.RECOVERING,
        ClaimState.SHARED,
        work);
  }
}

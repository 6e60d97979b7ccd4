package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.guarantee.ProgrammeYear;
import io.rongqiao.matching.guarantee.capacity.CapacityLedger;
import io.rongqiao.matching.guarantee.programme.PastTheCap;
import io.rongqiao.matching.guarantee.programme.ProgrammeTerms;
import io.rongqiao.matching.guarantee.programme.Programmes;
import io.rongqiao.matching.guarantee.programme.RiskShare;
import io.rongqiao.matching.guarantee.programme.RiskShares;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.structure.GuaranteeTier;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;

/**
 * What the guarantor does about a claim: it pays or refuses, and only then shares what it paid
 * between the tiers (R59). A programme past its yearly cap pays what the cap leaves.
 */
public final class SettleClaim {

  private final ClaimDesk desk;
  private final Programmes programmes;
  private final CapacityLedger ledger;

  public SettleClaim(
      CaseDesk cases, GuaranteeClaims claims, Programmes programmes, CapacityLedger ledger) {
    this.desk = new ClaimDesk(cases, claims);
    this.programmes = programmes;
    this.ledger = ledger;
  }

  /** Refuses, with the reason; the guarantee goes on. */
  public ClaimOutcome refuse(InstitutionId guarantor, String actor, CaseId id, String reason) {
    return onClaimed(
        guarantor,
        actor,
        id,
        (claimed, claim) ->
            desk.keep(
                claimed,
                CaseState.EFFECTIVE,
                claim.ended(ClaimState.REFUSED, desk.cases().today(), reason),
                CaseEvent.Kind.CLAIM_REFUSED,
                actor,
                reason));
  }

  /** Pays the bank what it claimed, as far as the programme's cap allows. */
  public ClaimOutcome pay(InstitutionId guarantor, String actor, CaseId id, LocalDate on) {
    return onClaimed(
        guarantor,
        actor,
        id,
        (claimed, claim) -> {
          if (on.isAfter(desk.cases().today())) {
            return new ClaimOutcome.Refused("on", "A claim is not paid after today");
          }
          Money total = Objects.requireNonNull(claim.claimed()).total();
          Money payable = total.min(room(claimed, on, total));
          if (!payable.isPositive()) {
            return new ClaimOutcome.Refused(
                "programme",
                "Claims of %d have reached the programme's cap; the loss is the bank's"
                    .formatted(on.getYear()));
          }
          var reservation = claimed.reservation();
          if (reservation != null) {
            ledger.release(reservation, Money.zero(total.currency()), desk.cases().now());
          }
          desk.tell(claimed, "guarantee-claim-paid", payable);
          return desk.keep(
              claimed,
              CaseState.RECOVERING,
              claim.paying(new GuaranteeClaim.Paid(payable, on), total.minus(payable)),
              CaseEvent.Kind.CLAIM_PAID,
              actor,
              payable.toString());
        });
  }

  private Money room(GuaranteeCase claimed, LocalDate on, Money total) {
    ProgrammeTerms terms =
        programmes.terms(claimed.request().programme(), claimed.terms()).orElseThrow();
    if (terms.pastTheCap() != PastTheCap.LENDER_BEARS_THE_REST) {
      return total;
    }
    ProgrammeYear year = desk.cases().cases().year(terms.programme(), on.getYear(), true);
    return year.room(terms.claimRateCap());
  }

  /** Shares what was paid by the shares that were in force when the guarantee began. */
  public ClaimOutcome share(InstitutionId guarantor, String actor, CaseId id) {
    return desk.onClaim(
        new Access.Institution(guarantor.value(), actor),
        id,
        it -> it.guarantor().equals(guarantor),
        CaseState.RECOVERING,
        ClaimState.PAID,
        (recovering, claim) -> {
          RiskShares shares = desk.cases().cases().shares(id).orElseThrow();
          Money paid = Objects.requireNonNull(claim.paid()).amount();
          Map<GuaranteeTier, Money> parts = shares.split(paid);
          List<TierAmount> amounts =
              shares.shares().stream().map(share -> amount(share, parts)).toList();
          desk.claims().share(claim.id(), amounts);
          desk.tell(recovering, "guarantee-claim-shared", paid);
          return desk.keep(
              recovering, claim.shared(), CaseEvent.Kind.CLAIM_SHARED, actor, paid.toString());
        });
  }

  /** A tier has paid the guarantor its part; told again it changes nothing. */
  public ClaimOutcome settled(
      InstitutionId guarantor, String actor, CaseId id, GuaranteeTier tier, LocalDate on) {
    return desk.onClaim(
        new Access.Institution(guarantor.value(), actor),
        id,
        it -> it.guarantor().equals(guarantor),
        CaseState.RECOVERING,
        ClaimState.SHARED,
        (_, claim) -> {
          var part =
              desk.claims().shares(claim.id()).stream().filter(it -> it.tier() == tier).findFirst();
          if (part.isEmpty()) {
            return new ClaimOutcome.Refused("tier", "The " + tier.en() + " bears no part of it");
          }
          desk.claims().settle(claim.id(), part.get(), on);
          return new ClaimOutcome.Done(claim);
        });
  }

  private ClaimOutcome onClaimed(
      InstitutionId guarantor,
      String actor,
      CaseId id,
      BiFunction<GuaranteeCase, GuaranteeClaim, ClaimOutcome> work) {
    return desk.onClaim(
        new Access.Institution(guarantor.value(), actor),
        id,
        it -> it.guarantor().equals(guarantor),
        CaseState.CLAIMED,
        ClaimState.CLAIMED,
        work);
  }

  private static TierAmount amount(RiskShare share, Map<GuaranteeTier, Money> parts) {
    return new TierAmount(
        share.tier(),
        Objects.requireNonNull(share.institution()),
        Objects.requireNonNull(parts.get(share.tier())),
        null);
  }
}

package io.rongqiao.matching.guarantee.claim;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.guarantee.CaseDesk;
import io.rongqiao.matching.guarantee.CaseEvent;
import io.rongqiao.matching.guarantee.CaseId;
import io.rongqiao.matching.guarantee.CaseState;
import io.rongqiao.matching.guarantee.GuaranteeCase;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.scoring.money.Money;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * What the bank does about a loan that is not paid: it gives notice, claims, or tells of a cure.
 */
public final class ClaimGuarantee {

  private final ClaimDesk desk;
  private final Supplier<UUID> ids;

  public ClaimGuarantee(CaseDesk cases, GuaranteeClaims claims, Supplier<UUID> ids) {
    this.desk = new ClaimDesk(cases, claims);
    this.ids = ids;
  }

  /** Gives notice that the loan is overdue; the same key again is the same notice. */
  public ClaimOutcome giveNotice(
      InstitutionId lender, String actor, CaseId id, LocalDate overdueSince, ClientKey key) {
    return desk.onCase(
        new Access.Institution(lender.value(), actor),
        id,
        it -> it.lender().equals(lender),
        CaseState.EFFECTIVE,
        effective -> {
          Optional<GuaranteeClaim> before = desk.claims().on(id);
          if (before.isPresent() && before.get().state() == ClaimState.NOTIFIED) {
            return new ClaimOutcome.Done(before.get());
          }
          LocalDate began = effective.times().beganOn();
          if (overdueSince.isAfter(desk.cases().today())
              || (began != null && overdueSince.isBefore(began))) {
            return new ClaimOutcome.Refused(
                "overdueSince",
                "A loan falls overdue after %s and not after today".formatted(began));
          }
          return notified(effective, actor, overdueSince, key);
        });
  }

  private ClaimOutcome notified(
      GuaranteeCase effective, String actor, LocalDate overdueSince, ClientKey key) {
    Money nothing = Money.zero(effective.request().amount().currency());
    var claim =
        new GuaranteeClaim(
            new ClaimId(ids.get()),
            effective.id(),
            ClaimState.NOTIFIED,
            overdueSince,
            desk.cases().now(),
            null,
            null,
            nothing,
            nothing,
            null,
            null,
            0);
    desk.claims().add(claim, key);
    desk.cases().note(effective, CaseEvent.Kind.OVERDUE_NOTIFIED, actor, overdueSince.toString());
    return new ClaimOutcome.Done(claim);
  }

  /**
   * Claims what the borrower does not pay.
   *
   * @param principal no more than is still guaranteed
   * @param evidence what shows that the bank may: contract, statement of account, demand
   */
  public ClaimOutcome claim(
      InstitutionId lender,
      String actor,
      CaseId id,
      Money principal,
      Money interest,
      String evidence) {
    return desk.onClaim(
        new Access.Institution(lender.value(), actor),
        id,
        it -> it.lender().equals(lender),
        CaseState.EFFECTIVE,
        ClaimState.NOTIFIED,
        (effective, claim) -> {
          if (!principal.currency().equals(effective.outstanding().currency())
              || !principal.isPositive()
              || principal.isGreaterThan(effective.outstanding())) {
            return new ClaimOutcome.Refused(
                "principal",
                "The principal claimed lies above nothing and up to " + effective.outstanding());
          }
          var claimed =
              new GuaranteeClaim.Claimed(principal, interest, evidence, desk.cases().now());
          desk.tell(effective, "guarantee-claimed", claimed.total());
          return desk.keep(
              effective,
              CaseState.CLAIMED,
              claim.claiming(claimed),
              CaseEvent.Kind.CLAIMED,
              actor,
              claimed.total().toString());
        });
  }

  /** The borrower caught up before anything was claimed or paid. */
  public ClaimOutcome cure(InstitutionId lender, String actor, CaseId id) {
    Access access = new Access.Institution(lender.value(), actor);
    ClaimOutcome notified =
        desk.onClaim(
            access,
            id,
            it -> it.lender().equals(lender),
            CaseState.EFFECTIVE,
            ClaimState.NOTIFIED,
            (effective, claim) ->
                desk.keep(
                    effective,
                    claim.ended(ClaimState.CURED, desk.cases().today(), null),
                    CaseEvent.Kind.CURED,
                    actor,
                    null));
    if (notified instanceof ClaimOutcome.Done) {
      return notified;
    }
    return desk.onClaim(
        access,
        id,
        it -> it.lender().equals(lender),
        CaseState.CLAIMED,
        ClaimState.CLAIMED,
        (claimed, claim) ->
            desk.keep(
                claimed,
                CaseState.EFFECTIVE,
                claim.ended(ClaimState.CURED, desk.cases().today(), null),
                CaseEvent.Kind.CURED,
                actor,
                null));
  }
}

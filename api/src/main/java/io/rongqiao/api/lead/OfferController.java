package io.rongqiao.api.lead;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.authentication.Authentication;
import io.rongqiao.api.problem.ProblemType;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.api.security.Callers;
import io.rongqiao.matching.lead.AcceptOffer;
import io.rongqiao.matching.lead.Decision;
import io.rongqiao.matching.lead.OfferId;
import io.rongqiao.matching.lead.RefuseOffer;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.Money;
import java.util.UUID;

/** An enterprise decides on the offers made to it. */
@Controller("/api/v1/offers/{id}")
@Secured("ENTERPRISE")
@ExecuteOn(TaskExecutors.BLOCKING)
final class OfferController {

  private final Callers callers;
  private final AcceptOffer acceptOffer;
  private final RefuseOffer refuseOffer;
  private final OwnOffers ownOffers;

  OfferController(
      Callers callers, AcceptOffer acceptOffer, RefuseOffer refuseOffer, OwnOffers ownOffers) {
    this.callers = callers;
    this.acceptOffer = acceptOffer;
    this.refuseOffer = refuseOffer;
    this.ownOffers = ownOffers;
  }

  /** Accepts; every other lender's lead on the application ends. */
  @Post("/acceptance")
  OfferView accept(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return view(
        id,
        acceptOffer.accept(
            new EnterpriseKey(caller.enterpriseKey()), caller.actor(), new OfferId(id)));
  }

  /** Refuses; the lender may make another. */
  @Post("/refusal")
  OfferView refuse(Authentication authentication, UUID id) {
    Caller caller = callers.of(authentication);
    return view(
        id,
        refuseOffer.refuse(
            new EnterpriseKey(caller.enterpriseKey()), caller.actor(), new OfferId(id)));
  }

  private OfferView view(UUID id, Decision decision) {
    return switch (decision) {
      case Decision.Decided decided -> ownOffers.view(decided.offer());
      case Decision.NoSuchOffer _ ->
          throw Refused.notFound("No offer %s was made to you.".formatted(id));
      case Decision.OfferClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The offer is %s already.".formatted(closed.state()));
      case Decision.ApplicationClosed closed ->
          throw new Refused(
              ProblemType.CONFLICT, "The application is %s already.".formatted(closed.state()));
      case Decision.QuotaUsedUp(Money left) ->
          throw new Refused(
              ProblemType.QUOTA_USED_UP,
              "Of the lender's quota for this product %s is left, less than the offer."
                  .formatted(left));
    };
  }
}

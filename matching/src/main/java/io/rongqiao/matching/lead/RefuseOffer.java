package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** An enterprise refuses an offer; the lender may make another while the lead lives. */
public final class RefuseOffer {

  private final Transactions transactions;
  private final Applications applications;
  private final Offers offers;
  private final LeadClosing closing;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public RefuseOffer(
      Transactions transactions,
      Applications applications,
      Offers offers,
      LeadClosing closing,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.offers = offers;
    this.closing = closing;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Refuses; doing so again changes nothing. */
  public Decision refuse(EnterpriseKey enterprise, String actor, OfferId id) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () -> {
          Optional<Offer> found = offers.find(id);
          if (found.isEmpty()) {
            return new Decision.NoSuchOffer();
          }
          Application application = applications.lock(found.get().application()).orElseThrow();
          closing.lock(application.id());
          return decide(application, offers.find(id).orElseThrow(), actor);
        });
  }

  private Decision decide(Application application, Offer offer, String actor) {
    OfferState state = offer.stateOn(businessDate.today());
    if (state == OfferState.REFUSED) {
      return new Decision.Decided(offer);
    }
    if (state != OfferState.OPEN) {
      return new Decision.OfferClosed(state);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Offer refused = offer.decided(OfferState.REFUSED, now);
    offers.update(refused);
    applications.addEvent(
        application,
        new ApplicationEvent(
            now,
            ApplicationEvent.Kind.OFFER_REFUSED,
            actor,
            Bilingual.of("拒绝要约", "Refused an offer")));
    outbox.append(LeadFacts.offerDeclined(refused, now));
    return new Decision.Decided(refused);
  }
}

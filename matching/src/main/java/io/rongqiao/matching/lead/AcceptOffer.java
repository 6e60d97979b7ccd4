package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationState;
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
import java.util.List;
import java.util.Optional;

/**
 * An enterprise accepts an offer: its application is met, and every other lender's lead on it ends.
 */
public final class AcceptOffer {

  private final Transactions transactions;
  private final Applications applications;
  private final Offers offers;
  private final LeadClosing closing;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public AcceptOffer(
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

  /** Accepts; doing so again changes nothing. */
  public Decision accept(EnterpriseKey enterprise, String actor, OfferId id) {
    return transactions.call(
        new Access.Own(enterprise.value(), actor),
        () -> {
          Optional<Offer> found = offers.find(id);
          if (found.isEmpty()) {
            return new Decision.NoSuchOffer();
          }
          Application application = applications.lock(found.get().application()).orElseThrow();
          List<Lead> locked = closing.lock(application.id());
          return decide(application, locked, offers.find(id).orElseThrow(), actor);
        });
  }

  /** Everything it depends on is locked by now, so what was read is what is. */
  private Decision decide(Application application, List<Lead> leads, Offer offer, String actor) {
    OfferState state = offer.stateOn(businessDate.today());
    if (state == OfferState.ACCEPTED) {
      return new Decision.Decided(offer);
    }
    if (state != OfferState.OPEN) {
      return new Decision.OfferClosed(state);
    }
    ApplicationState applicationState = application.stateOn(businessDate.today());
    if (!applicationState.isLive()) {
      return new Decision.ApplicationClosed(applicationState);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Offer accepted = offer.decided(OfferState.ACCEPTED, now);
    offers.update(accepted);
    applications.update(application.in(ApplicationState.ACCEPTED));
    closing.accepted(leads, accepted, now);
    applications.addEvent(application, event(accepted, actor, now));
    outbox.append(LeadFacts.offerAccepted(accepted, now));
    return new Decision.Decided(accepted);
  }

  private static ApplicationEvent event(Offer offer, String actor, Instant now) {
    return new ApplicationEvent(
        now,
        ApplicationEvent.Kind.OFFER_ACCEPTED,
        actor,
        Bilingual.of(
            "接受要约：%s 元，年利率 %s"
                .formatted(
                    offer.terms().amount().amount().toPlainString(), offer.terms().annualRate()),
            "Accepted an offer of %s at %s"
                .formatted(offer.terms().amount(), offer.terms().annualRate())));
  }
}

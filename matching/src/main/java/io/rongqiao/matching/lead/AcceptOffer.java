package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ApplicationEvent;
import io.rongqiao.matching.application.ApplicationState;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.product.Products;
import io.rongqiao.matching.quota.QuotaChanged;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.RevokeConsent;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.money.DigitGroups;
import io.rongqiao.scoring.money.Money;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An enterprise accepts an offer: its application is met, every other lender's lead on it ends with
 * what the lender may read, and the amount is taken out of the quota of the product, if it has one.
 */
public final class AcceptOffer {

  private final Transactions transactions;
  private final Applications applications;
  private final Offers offers;
  private final Products products;
  private final QuotaTaking quota;
  private final LeadClosing closing;
  private final RevokeConsent revokeConsent;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public AcceptOffer(
      Transactions transactions,
      Applications applications,
      Offers offers,
      Products products,
      QuotaTaking quota,
      LeadClosing closing,
      RevokeConsent revokeConsent,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.applications = applications;
    this.offers = offers;
    this.products = products;
    this.quota = quota;
    this.closing = closing;
    this.revokeConsent = revokeConsent;
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
    ProductId product = productOf(offer, leads);
    return switch (quota.take(offer.id(), smallest(product))) {
      case QuotaTaking.Taking.TooLittleLeft(Money left) -> new Decision.QuotaUsedUp(left);
      case QuotaTaking.Taking.Taken(boolean usedUp) -> {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (usedUp) {
          outbox.append(QuotaChanged.usedUp(product, offer.lender(), businessDate.today(), now));
        }
        yield accepted(application, leads, offer, actor, now);
      }
    };
  }

  private static ProductId productOf(Offer offer, List<Lead> leads) {
    return leads.stream()
        .filter(lead -> lead.id().equals(offer.lead()))
        .map(lead -> lead.proposal().offered().product())
        .findFirst()
        .orElseThrow();
  }

  /**
   * What the product lends at least; where it is no longer offered a quota goes down to its end.
   */
  private Money smallest(ProductId product) {
    return products
        .inForceOn(businessDate.today(), product)
        .map(it -> it.terms().bounds().least())
        .orElse(Money.fen(1));
  }

  private Decision accepted(
      Application application, List<Lead> leads, Offer offer, String actor, Instant now) {
    Offer accepted = offer.decided(OfferState.ACCEPTED, now);
    offers.update(accepted);
    applications.update(application.in(ApplicationState.ACCEPTED));
    closing.accepted(leads, accepted, now);
    endReading(leads, accepted, actor);
    applications.addEvent(application, event(accepted, actor, now));
    outbox.append(LeadFacts.offerAccepted(accepted, now));
    return new Decision.Decided(accepted);
  }

  /** What others were to judge by is of no use to them any more, so they may read no more of it. */
  private void endReading(List<Lead> leads, Offer accepted, String actor) {
    Set<ConsentId> needed =
        leads.stream()
            .filter(lead -> lead.id().equals(accepted.lead()))
            .map(Lead::consent)
            .collect(Collectors.toSet());
    leads.stream()
        .filter(lead -> !needed.contains(lead.consent()))
        .forEach(lead -> revokeConsent.revoke(lead.enterprise(), lead.consent(), actor));
  }

  private static ApplicationEvent event(Offer offer, String actor, Instant now) {
    return new ApplicationEvent(
        now,
        ApplicationEvent.Kind.OFFER_ACCEPTED,
        actor,
        Bilingual.of(
            "接受要约：%s 元，年利率 %s"
                .formatted(
                    DigitGroups.of(offer.terms().amount().amount()), offer.terms().annualRate()),
            "Accepted an offer of CNY %s at %s"
                .formatted(
                    DigitGroups.of(offer.terms().amount().amount()), offer.terms().annualRate())));
  }
}

package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.migrations.outbox.Outbox;
import java.time.Instant;
import java.util.List;

/**
 * Ends the leads of an application; part of a unit of work. The application is locked first, then
 * its leads in one order, while a lender locks a single lead: so nobody waits in a circle.
 */
public final class LeadClosing {

  private final Leads leads;
  private final Offers offers;
  private final Outbox outbox;

  public LeadClosing(Leads leads, Offers offers, Outbox outbox) {
    this.leads = leads;
    this.offers = offers;
    this.outbox = outbox;
  }

  List<Lead> lock(ApplicationId application) {
    return leads.lockAll(application);
  }

  /** One lead is accepted, the others end with what was offered on them. */
  void accepted(List<Lead> locked, Offer accepted, Instant now) {
    for (Lead lead : locked) {
      if (lead.id().equals(accepted.lead())) {
        leads.update(lead.with(lead.answer().accepted()));
      } else {
        withdraw(lead, now);
      }
    }
  }

  /** Ends the lead if it lives; tells whether it did. */
  boolean withdraw(Lead lead, Instant now) {
    if (!lead.answer().stored().isLive()) {
      return false;
    }
    offers.on(lead.id()).stream()
        .filter(offer -> offer.stored() == OfferState.OPEN)
        .forEach(offer -> offers.update(offer.decided(OfferState.LAPSED, now)));
    Lead withdrawn = lead.with(lead.answer().withdrawn());
    leads.update(withdrawn);
    outbox.append(LeadFacts.withdrawn(withdrawn, now));
    return true;
  }
}

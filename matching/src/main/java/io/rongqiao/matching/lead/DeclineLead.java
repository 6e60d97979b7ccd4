package io.rongqiao.matching.lead;

import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** A lender says no to a lead, with a reason; an offer it made on it lapses. */
public final class DeclineLead {

  private final Transactions transactions;
  private final Leads leads;
  private final Offers offers;
  private final Outbox outbox;
  private final Clock clock;
  private final BusinessDate businessDate;

  public DeclineLead(
      Transactions transactions,
      Leads leads,
      Offers offers,
      Outbox outbox,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.leads = leads;
    this.offers = offers;
    this.outbox = outbox;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Declines; doing so again changes nothing. */
  public Declination decline(InstitutionId lender, String actor, LeadId lead, String reason) {
    if (reason.isBlank()) {
      throw new IllegalArgumentException("A lead is declined for a reason");
    }
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () ->
            leads
                .lock(lender, lead)
                .map(locked -> answer(locked, reason))
                .orElseGet(Declination.NoSuchLead::new));
  }

  private Declination answer(Lead lead, String reason) {
    LeadState state = lead.stateOn(businessDate.today());
    if (state == LeadState.DECLINED) {
      return new Declination.Declined(lead);
    }
    if (!state.isLive()) {
      return new Declination.LeadClosed(state);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    offers.on(lead.id()).stream()
        .filter(offer -> offer.stored() == OfferState.OPEN)
        .forEach(offer -> offers.update(offer.decided(OfferState.LAPSED, now)));
    Lead declined = lead.with(lead.answer().declined(now, reason));
    leads.update(declined);
    outbox.append(LeadFacts.declined(declined, now));
    return new Declination.Declined(declined);
  }
}

package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.ClientKey;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * A lender answers a lead with an offer; a second offer on the lead takes the place of the first.
 */
public final class MakeOffer {

  private final Transactions transactions;
  private final Leads leads;
  private final Offers offers;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public MakeOffer(
      Transactions transactions,
      Leads leads,
      Offers offers,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.leads = leads;
    this.offers = offers;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /** Makes the offer; the same key again tells what came of the first. */
  public OfferOutcome make(
      InstitutionId lender, String actor, LeadId lead, OfferTerms terms, ClientKey key) {
    return transactions.call(
        new Access.Institution(lender.value(), actor),
        () -> {
          Optional<Lead> locked = leads.lock(lender, lead);
          if (locked.isEmpty()) {
            return new OfferOutcome.NoSuchLead();
          }
          Optional<Offer> before = offers.findByKey(lender, key);
          if (before.isPresent()) {
            return repeated(before.get(), lead, terms);
          }
          return answer(locked.get(), actor, terms, key);
        });
  }

  private OfferOutcome answer(Lead lead, String actor, OfferTerms terms, ClientKey key) {
    LeadState state = lead.stateOn(businessDate.today());
    if (!state.isLive()) {
      return new OfferOutcome.LeadClosed(state);
    }
    if (terms.validUntil().isBefore(businessDate.today())) {
      return new OfferOutcome.EndsBeforeItBegins(terms.validUntil());
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    offers.on(lead.id()).stream()
        .filter(offer -> offer.stored() == OfferState.OPEN)
        .forEach(offer -> offers.update(offer.decided(OfferState.REPLACED, now)));
    Offer offer = offer(lead, actor, terms, now);
    offers.add(offer, key);
    leads.update(lead.with(lead.answer().offered(now)));
    outbox.append(LeadFacts.offerMade(offer));
    return new OfferOutcome.Made(offer);
  }

  private Offer offer(Lead lead, String actor, OfferTerms terms, Instant now) {
    return new Offer(
        new OfferId(ids.get()),
        lead.id(),
        lead.lender(),
        lead.enterprise(),
        lead.application(),
        terms,
        OfferState.OPEN,
        now,
        actor,
        null,
        0);
  }

  private static OfferOutcome repeated(Offer first, LeadId lead, OfferTerms terms) {
    return first.lead().equals(lead) && first.terms().equals(terms)
        ? new OfferOutcome.Made(first)
        : new OfferOutcome.KeyReused(first);
  }
}

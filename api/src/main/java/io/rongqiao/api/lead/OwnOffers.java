package io.rongqiao.api.lead;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.application.ApplicationId;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.Offer;
import io.rongqiao.matching.lead.Offers;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.policy.BusinessDate;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** What an enterprise sees of its leads and of the offers made on them. */
final class OwnOffers {

  private final Transactions transactions;
  private final Applications applications;
  private final Offers offers;
  private final Enterprises enterprises;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;
  private final Clock clock;

  OwnOffers(
      Transactions transactions,
      Applications applications,
      Offers offers,
      Enterprises enterprises,
      InstitutionNames institutions,
      BusinessDate businessDate,
      Clock clock) {
    this.transactions = transactions;
    this.applications = applications;
    this.offers = offers;
    this.enterprises = enterprises;
    this.institutions = institutions;
    this.businessDate = businessDate;
    this.clock = clock;
  }

  OffersView of(Caller caller, ApplicationId application) {
    List<Offer> found =
        transactions.call(
            caller.own(),
            () -> {
              if (applications.find(application).isEmpty()) {
                throw noSuchApplication(application.value());
              }
              return offers.of(application);
            });
    return new OffersView(found.stream().map(this::view).toList(), null);
  }

  OfferView view(Offer offer) {
    return OfferView.of(offer, businessDate.today(), institutions);
  }

  LeadsView leads(Caller caller, List<Lead> leads) {
    Enterprise own =
        transactions
            .call(caller.own(), () -> enterprises.find(new EnterpriseKey(caller.enterpriseKey())))
            .orElse(null);
    return new LeadsView(
        leads.stream()
            .map(
                lead ->
                    LeadView.of(
                        lead, own, businessDate.today(), clock.instant(), LeadView.Detail.NONE))
            .toList(),
        null);
  }

  static Refused noSuchApplication(UUID id) {
    return Refused.notFound("You have no application %s.".formatted(id));
  }
}

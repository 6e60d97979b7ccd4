package io.rongqiao.api.lead;

import io.micronaut.context.annotation.Factory;
import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.profile.Movements;
import io.rongqiao.matching.application.Applications;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.lead.Offers;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.governance.override.Overrides;
import io.rongqiao.scoring.party.PublicNames;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Who is made of what, at the lender's desk and the enterprise's. */
@Factory
final class LeadWiring {

  @Singleton
  LeadDesk leadDesk(
      Transactions transactions,
      Leads leads,
      Offers offers,
      Enterprises enterprises,
      Consents consents,
      Assessments assessments,
      PublicNames names,
      Overrides overrides,
      Movements movements,
      InstitutionNames institutions,
      BusinessDate businessDate,
      Clock clock) {
    return new LeadDesk(
        transactions,
        leads,
        offers,
        enterprises,
        consents,
        assessments,
        names,
        overrides,
        movements,
        institutions,
        businessDate,
        clock);
  }

  @Singleton
  OwnOffers ownOffers(
      Transactions transactions,
      Applications applications,
      Offers offers,
      Enterprises enterprises,
      InstitutionNames institutions,
      BusinessDate businessDate,
      Clock clock) {
    return new OwnOffers(
        transactions, applications, offers, enterprises, institutions, businessDate, clock);
  }
}

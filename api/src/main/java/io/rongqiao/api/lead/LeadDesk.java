package io.rongqiao.api.lead;

import io.rongqiao.api.enterprise.InstitutionNames;
import io.rongqiao.api.problem.Refused;
import io.rongqiao.api.profile.MovementView;
import io.rongqiao.api.profile.Movements;
import io.rongqiao.api.profile.ProfileView;
import io.rongqiao.api.security.Caller;
import io.rongqiao.matching.lead.DeskQuery;
import io.rongqiao.matching.lead.Lead;
import io.rongqiao.matching.lead.LeadId;
import io.rongqiao.matching.lead.Leads;
import io.rongqiao.matching.lead.Offer;
import io.rongqiao.matching.lead.Offers;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.governance.override.Overrides;
import io.rongqiao.scoring.party.PublicNames;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.Assessments;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a lender sees of its leads. The lead itself is addressed to it; the profile behind it is
 * read under the lead's consent, each time anew, and every such reading is logged.
 */
final class LeadDesk {

  private final Transactions transactions;
  private final Leads leads;
  private final Offers offers;
  private final Enterprises enterprises;
  private final Consents consents;
  private final Assessments assessments;
  private final PublicNames names;
  private final Overrides overrides;
  private final Movements movements;
  private final InstitutionNames institutions;
  private final BusinessDate businessDate;
  private final Clock clock;

  LeadDesk(
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
    this.transactions = transactions;
    this.leads = leads;
    this.offers = offers;
    this.enterprises = enterprises;
    this.consents = consents;
    this.assessments = assessments;
    this.names = names;
    this.overrides = overrides;
    this.movements = movements;
    this.institutions = institutions;
    this.businessDate = businessDate;
    this.clock = clock;
  }

  LeadsView list(Caller caller, DeskQuery query) {
    return transactions.call(
        caller.forInstitution(),
        () -> {
          List<Lead> found = leads.desk(query);
          return new LeadsView(
              found.stream().map(lead -> view(lead, LeadView.Detail.NONE)).toList(),
              found.size() < query.limit() ? null : LeadCursor.after(found.getLast()));
        });
  }

  LeadView read(Caller caller, UUID id) {
    Lead lead = lead(caller, id);
    Evidence evidence =
        transactions.call(
            new Access.UnderConsent(
                lead.consent().value(), caller.actor(), Purpose.LEAD_DELIVERY.name()),
            () -> evidence(lead));
    List<Offer> made = transactions.call(caller.forInstitution(), () -> offers.on(lead.id()));
    var detail =
        new LeadView.Detail(
            evidence.profile(),
            evidence.revoked(),
            made.stream().map(it -> OfferView.of(it, businessDate.today(), institutions)).toList());
    return transactions.call(caller.forInstitution(), () -> view(lead, detail));
  }

  /** Read under the lead's consent like the profile; nothing is found once that is revoked. */
  MovementView movement(Caller caller, UUID id, @Nullable UUID from, @Nullable UUID to) {
    Lead lead = lead(caller, id);
    return transactions
        .call(
            new Access.UnderConsent(
                lead.consent().value(), caller.actor(), Purpose.LEAD_DELIVERY.name()),
            () -> movements.of(lead.enterprise(), from, to))
        .orElseThrow(
            () -> Refused.notFound("No profile behind the lead %s may be read.".formatted(id)));
  }

  private Lead lead(Caller caller, UUID id) {
    return transactions
        .call(
            caller.forInstitution(),
            () -> leads.find(new InstitutionId(caller.institution()), new LeadId(id)))
        .orElseThrow(() -> notFound(id));
  }

  private Evidence evidence(Lead lead) {
    boolean live = consents.find(lead.consent()).map(ConsentStatus::live).orElse(false);
    if (!live) {
      return new Evidence(null, true);
    }
    Enterprise enterprise = enterprises.find(lead.enterprise()).orElse(null);
    return new Evidence(
        enterprise == null
            ? null
            : assessments
                .latest(lead.enterprise())
                .map(latest -> ProfileView.of(latest, enterprise, names, overrides))
                .orElse(null),
        false);
  }

  private LeadView view(Lead lead, LeadView.Detail detail) {
    return LeadView.of(
        lead,
        enterprises.find(lead.enterprise()).orElse(null),
        businessDate.today(),
        clock.instant(),
        detail);
  }

  static Refused notFound(UUID id) {
    return Refused.notFound("No lead %s is addressed to you.".formatted(id));
  }

  private record Evidence(@Nullable ProfileView profile, boolean revoked) {}
}

package io.rongqiao.matching.lead;

import io.rongqiao.matching.application.Application;
import io.rongqiao.matching.application.ProfileQuote;
import io.rongqiao.matching.product.InstitutionId;
import io.rongqiao.matching.product.ProductId;
import io.rongqiao.matching.ranking.Proposal;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentRequest;
import io.rongqiao.scoring.consent.GrantConsent;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.profile.Assessments;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes leads with the consents that go with them; part of a unit of work. */
public final class LeadWriter {

  private final Leads leads;
  private final GrantConsent grantConsent;
  private final Assessments assessments;
  private final Supplier<UUID> ids;

  public LeadWriter(
      Leads leads, GrantConsent grantConsent, Assessments assessments, Supplier<UUID> ids) {
    this.leads = leads;
    this.grantConsent = grantConsent;
    this.assessments = assessments;
    this.ids = ids;
  }

  /**
   * The new leads: products that a lender has been sent for this application before are left out.
   * Each lender is granted what its products need and what the profile rests on, which goes along.
   */
  List<Lead> write(
      Application application,
      ProfileQuote profile,
      List<Proposal> chosen,
      LocalDate consentUntil,
      Delivery delivery) {
    Set<ProductId> sentBefore =
        leads.of(application.id()).stream()
            .map(lead -> lead.proposal().offered().product())
            .collect(Collectors.toSet());
    Map<InstitutionId, List<Proposal>> byLender =
        chosen.stream()
            .filter(proposal -> !sentBefore.contains(proposal.offered().product()))
            .collect(
                Collectors.groupingBy(
                    proposal -> proposal.offered().lender(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    List<Lead> written = new ArrayList<>();
    byLender.forEach(
        (lender, proposals) -> {
          Consent consent = consent(application, lender, proposals, consentUntil, delivery);
          for (Proposal proposal : proposals) {
            Lead lead = lead(application, profile, proposal, consent, delivery);
            leads.add(lead, delivery.key());
            written.add(lead);
          }
        });
    return written;
  }

  private Consent consent(
      Application application,
      InstitutionId lender,
      List<Proposal> proposals,
      LocalDate until,
      Delivery delivery) {
    Set<EvidenceFamily> families = EnumSet.noneOf(EvidenceFamily.class);
    proposals.forEach(proposal -> families.addAll(proposal.evidence()));
    assessments
        .latest(application.enterprise())
        .ifPresent(latest -> families.addAll(latest.profile().families()));
    return grantConsent.grant(
        new ConsentRequest(
            application.enterprise(),
            Grantee.institution(lender.value()),
            families,
            Purpose.LEAD_DELIVERY,
            until),
        delivery.actor());
  }

  private Lead lead(
      Application application,
      ProfileQuote profile,
      Proposal proposal,
      Consent consent,
      Delivery delivery) {
    LocalDate expiresOn =
        consent.validUntil().isBefore(application.expiresOn())
            ? consent.validUntil()
            : application.expiresOn();
    return new Lead(
        new LeadId(ids.get()),
        proposal.offered().lender(),
        application.enterprise(),
        application.id(),
        consent.id(),
        application.request(),
        profile,
        proposal,
        new Lead.Promise(
            delivery.deliveredAt(),
            delivery.deliveredAt().plus(proposal.timePromiseDays(), ChronoUnit.DAYS),
            expiresOn),
        Answer.NONE);
  }
}

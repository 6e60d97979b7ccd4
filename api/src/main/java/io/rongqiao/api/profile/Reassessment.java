package io.rongqiao.api.profile;

import static java.util.stream.Collectors.toSet;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.loading.EvidenceReceived;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import io.rongqiao.scoring.profile.AssessTogether;
import io.rongqiao.scoring.profile.Assessments;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Makes a profile anew when evidence of an enterprise has come in, under its live consent to the
 * platform; without one nothing is read. An event that comes twice has its effect once, and of many
 * that wait the profile made for the first is that of all whose evidence was there by then.
 */
final class Reassessment implements FactHandler {

  static final String NAME = "reassess";

  /** Whom the log of accesses names; the use case's own unit of work joins this one by it. */
  private static final String ACTOR = "scoring";

  private final Transactions transactions;
  private final ConsumedEvents consumed;
  private final Consents consents;
  private final Assessments assessments;
  private final AssessEnterprise assessEnterprise;
  private final AssessTogether assessTogether;
  private final BusinessDate businessDate;

  Reassessment(
      Transactions transactions,
      ConsumedEvents consumed,
      Consents consents,
      Assessments assessments,
      AssessEnterprise assessEnterprise,
      AssessTogether assessTogether,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.consumed = consumed;
    this.consents = consents;
    this.assessments = assessments;
    this.assessEnterprise = assessEnterprise;
    this.assessTogether = assessTogether;
    this.businessDate = businessDate;
  }

  @Override
  public void handle(Received event) {
    EnterpriseKey enterprise = enterprise(event.key());
    Consent consent = live(Set.of(enterprise)).get(enterprise);
    if (consent != null) {
      assess(enterprise, consent, event);
    }
  }

  /** Each enterprise once, from all that had arrived of it. */
  @Override
  public boolean handleTogether(List<Received> events) {
    Map<EnterpriseKey, Consent> live =
        live(events.stream().map(it -> enterprise(it.key())).collect(toSet()));
    List<Received> permitted =
        events.stream().filter(it -> live.containsKey(enterprise(it.key()))).toList();
    if (!permitted.isEmpty()) {
      Access access = AssessTogether.access(live.values().stream().map(Consent::id).toList());
      transactions.run(access, () -> assess(permitted, live, access));
    }
    return true;
  }

  private Map<EnterpriseKey, Consent> live(Set<EnterpriseKey> enterprises) {
    return transactions.call(
        new Access.Platform(NAME),
        () -> consents.liveForPlatform(Purpose.CREDIT_PROFILE, enterprises));
  }

  private void assess(List<Received> events, Map<EnterpriseKey, Consent> live, Access access) {
    LocalDate today = businessDate.today();
    Set<UUID> first = consumed.first(NAME, events.stream().map(Received::id).toList());
    List<Assessments.Arrival> arrivals =
        events.stream()
            .filter(it -> first.contains(it.id()))
            .map(it -> arrival(it, Objects.requireNonNull(live.get(enterprise(it.key())))))
            .toList();
    Set<Assessments.Arrival> included = assessments.includedOf(arrivals, today);
    Map<EnterpriseKey, ConsentId> due = new LinkedHashMap<>();
    for (Assessments.Arrival arrival : arrivals) {
      if (!included.contains(arrival)) {
        due.put(arrival.enterprise(), arrival.consent());
      }
    }
    assessTogether.assess(due, today, access);
  }

  private static Assessments.Arrival arrival(Received event, Consent consent) {
    return new Assessments.Arrival(
        consent.enterprise(), consent.id(), EvidenceReceived.delivery(event.json()));
  }

  private static EnterpriseKey enterprise(String key) {
    return new EnterpriseKey(Long.parseLong(key));
  }

  private void assess(EnterpriseKey enterprise, Consent consent, Received event) {
    transactions.run(
        new Access.UnderConsent(consent.id().value(), ACTOR, Purpose.CREDIT_PROFILE.name()),
        () -> {
          LocalDate today = businessDate.today();
          Assessments.Arrival arrival = arrival(event, consent);
          if (consumed.first(NAME, event.id())
              && assessments.includedOf(List.of(arrival), today).isEmpty()) {
            assessEnterprise.assess(enterprise, today, consent.id());
          }
        });
  }
}

package io.rongqiao.api.profile;

import static java.util.stream.Collectors.toSet;

import io.rongqiao.api.event.FactHandler;
import io.rongqiao.migrations.outbox.ConsumedEvents;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.loading.EvidenceReceived;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.profile.AssessEnterprise;
import io.rongqiao.scoring.profile.Assessments;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

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
  private final BusinessDate businessDate;

  Reassessment(
      Transactions transactions,
      ConsumedEvents consumed,
      Consents consents,
      Assessments assessments,
      AssessEnterprise assessEnterprise,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.consumed = consumed;
    this.consents = consents;
    this.assessments = assessments;
    this.assessEnterprise = assessEnterprise;
    this.businessDate = businessDate;
  }

  @Override
  public void handle(Received event) {
    preparedFor(Set.of(event.key())).handle(event);
  }

  @Override
  public FactHandler preparedFor(Set<String> keys) {
    Set<EnterpriseKey> enterprises = keys.stream().map(Reassessment::enterprise).collect(toSet());
    Map<EnterpriseKey, Consent> live =
        transactions.call(
            new Access.Platform(NAME),
            () -> consents.liveForPlatform(Purpose.CREDIT_PROFILE, enterprises));
    return event -> {
      EnterpriseKey enterprise = enterprise(event.key());
      Consent consent = live.get(enterprise);
      if (consent != null) {
        assess(enterprise, consent, event);
      }
    };
  }

  private static EnterpriseKey enterprise(String key) {
    return new EnterpriseKey(Long.parseLong(key));
  }

  private void assess(EnterpriseKey enterprise, Consent consent, Received event) {
    transactions.run(
        new Access.UnderConsent(consent.id().value(), ACTOR, Purpose.CREDIT_PROFILE.name()),
        () -> {
          LocalDate today = businessDate.today();
          long delivery = EvidenceReceived.delivery(event.json());
          if (consumed.first(NAME, event.id())
              && !assessments.includes(enterprise, today, consent.id(), delivery)) {
            assessEnterprise.assess(enterprise, today, consent.id());
          }
        });
  }
}

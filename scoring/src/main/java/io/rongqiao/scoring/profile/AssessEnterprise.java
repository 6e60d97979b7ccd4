package io.rongqiao.scoring.profile;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Grantee;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.party.Neighbours;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Makes a credit profile as of a day: reads what the consent covers, concludes, seals, keeps and
 * publishes, in one unit of work.
 */
public final class AssessEnterprise {

  private static final String ACTOR = "scoring";

  private final Transactions transactions;
  private final Consents consents;
  private final Enterprises enterprises;
  private final EvidenceHistory evidence;
  private final Neighbours neighbours;
  private final Champions champions;
  private final Assessments assessments;
  private final Outbox outbox;
  private final Supplier<UUID> ids;
  private final Clock clock;
  private final BusinessDate businessDate;

  public AssessEnterprise(
      Transactions transactions,
      Consents consents,
      Enterprises enterprises,
      EvidenceHistory evidence,
      Neighbours neighbours,
      Champions champions,
      Assessments assessments,
      Outbox outbox,
      Supplier<UUID> ids,
      Clock clock,
      BusinessDate businessDate) {
    this.transactions = transactions;
    this.consents = consents;
    this.enterprises = enterprises;
    this.evidence = evidence;
    this.neighbours = neighbours;
    this.champions = champions;
    this.assessments = assessments;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
    this.businessDate = businessDate;
  }

  /**
   * The profile as of a day, kept and published. Without a live consent that this enterprise gave
   * the platform for credit profiles and that covers its invoices, nothing is read and that is what
   * is kept.
   */
  public SealedProfile assess(EnterpriseKey enterprise, LocalDate asOf, ConsentId consent) {
    return assess(new AssessmentId(ids.get()), enterprise, asOf, consent);
  }

  /** As above, under an id that the caller chose so as to find it again. */
  public SealedProfile assess(
      AssessmentId id, EnterpriseKey enterprise, LocalDate asOf, ConsentId consent) {
    LocalDate policyDate = businessDate.today();
    return transactions
        .call(
            new Access.UnderConsent(consent.value(), ACTOR, Purpose.CREDIT_PROFILE.name()),
            () ->
                covering(consent, enterprise)
                    .map(it -> keep(id, profile(it, asOf, policyDate), consent)))
        .orElseGet(
            () -> {
              var appraisal = new Appraisal(Scorecards.current(), policyDate);
              return keepRefusal(id, appraisal.withoutConsent(enterprise, asOf), consent);
            });
  }

  private Optional<Consent> covering(ConsentId id, EnterpriseKey enterprise) {
    return consents
        .find(id)
        .filter(ConsentStatus::live)
        .map(ConsentStatus::consent)
        .filter(it -> it.enterprise().equals(enterprise))
        .filter(it -> it.purpose() == Purpose.CREDIT_PROFILE)
        .filter(it -> it.grantee().equals(Grantee.PLATFORM))
        .filter(it -> it.families().contains(EvidenceFamily.INVOICE));
  }

  private CreditProfile profile(Consent consent, LocalDate asOf, LocalDate policyDate) {
    EvidenceAsOf known = evidence.asOf(consent.enterprise(), asOf);
    Subject subject = subject(known, consent, asOf);
    Scorecard card = Scorecards.current();
    Champion champion =
        champions.leading(policyDate, subject.facts().industry(), card.featureSet()).orElse(null);
    return new Appraisal(card, policyDate, champion).of(subject, neighbours.around(known));
  }

  private Subject subject(EvidenceAsOf known, Consent consent, LocalDate asOf) {
    EnterpriseFacts facts =
        enterprises
            .find(consent.enterprise())
            .map(enterprise -> facts(enterprise, asOf))
            .orElse(EnterpriseFacts.NONE);
    return new Subject(known, facts, consent.families());
  }

  private static EnterpriseFacts facts(Enterprise enterprise, LocalDate asOf) {
    var registration = enterprise.registration();
    var industry = registration.industry();
    var division = registration.division();
    return new EnterpriseFacts(
        registration.establishedOn(),
        industry == null ? null : industry.code(),
        division == null ? null : division.code(),
        enterprise.sizeClass(asOf).map(Enum::name).orElse(null));
  }

  private SealedProfile keep(AssessmentId id, CreditProfile profile, ConsentId consent) {
    SealedProfile sealed =
        SealedProfile.seal(id, consent, profile, clock.instant().truncatedTo(ChronoUnit.MICROS));
    assessments.add(sealed);
    outbox.append(AssessmentSealed.fact(sealed));
    return sealed;
  }

  /** Nothing may be done in the enterprise's name, so the platform keeps that it asked in vain. */
  private SealedProfile keepRefusal(AssessmentId id, CreditProfile profile, ConsentId consent) {
    return transactions.call(new Access.Platform(ACTOR), () -> keep(id, profile, consent));
  }
}

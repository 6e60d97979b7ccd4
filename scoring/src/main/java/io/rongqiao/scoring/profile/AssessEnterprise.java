package io.rongqiao.scoring.profile;

import io.rongqiao.migrations.outbox.Outbox;
import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.Consent;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.ConsentStatus;
import io.rongqiao.scoring.consent.Consents;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.enterprise.Enterprises;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.party.Neighbours;
import io.rongqiao.scoring.policy.BusinessDate;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
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
  private final Conclusions conclusions;
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
    this.conclusions = new Conclusions(enterprises, evidence, neighbours, champions);
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
                    .map(it -> conclusions.of(List.of(it), asOf, policyDate).getFirst())
                    .map(it -> keep(id, it, consent)))
        .orElseGet(
            () -> {
              var appraisal = new Appraisal(Scorecards.current(), policyDate);
              return keepRefusal(id, appraisal.withoutConsent(enterprise, asOf), consent);
            });
  }

  private Optional<Consent> covering(ConsentId id, EnterpriseKey enterprise) {
    return consents
        .find(id)
        .filter(it -> Conclusions.covers(it, enterprise))
        .map(ConsentStatus::consent);
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

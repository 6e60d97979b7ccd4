package io.rongqiao.scoring.profile;

import io.rongqiao.migrations.transaction.Access;
import io.rongqiao.migrations.transaction.Transactions;
import io.rongqiao.scoring.champion.Champions;
import io.rongqiao.scoring.consent.ConsentId;
import io.rongqiao.scoring.consent.Purpose;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceAsOf;
import io.rongqiao.scoring.evidence.EvidenceHistory;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.scorecard.Scorecards;
import java.util.Optional;

/**
 * Recomputes a kept assessment from the evidence that it saw, under the versions that it names, and
 * tells whether the same bytes come out. It reads under a live consent like any other reading.
 */
public final class ReplayAssessment {

  private static final String ACTOR = "replay";

  private final Transactions transactions;
  private final EvidenceHistory evidence;
  private final Assessments assessments;
  private final Champions champions;

  public ReplayAssessment(
      Transactions transactions,
      EvidenceHistory evidence,
      Assessments assessments,
      Champions champions) {
    this.transactions = transactions;
    this.evidence = evidence;
    this.assessments = assessments;
    this.champions = champions;
  }

  /**
   * What a replay came to; nothing where the consent does not let the assessment be read, which is
   * also so where it covers fewer families than the assessment rests on.
   */
  public Optional<Replay> replay(EnterpriseKey enterprise, AssessmentId id, ConsentId consent) {
    return transactions.call(
        new Access.UnderConsent(consent.value(), ACTOR, Purpose.CREDIT_PROFILE.name()),
        () ->
            assessments.find(enterprise, id).map(kept -> new Replay(kept, again(kept.profile()))));
  }

  private String again(CreditProfile kept) {
    Provenance provenance = kept.provenance();
    Appraisal appraisal = appraisal(provenance);
    if (kept.assessment() instanceof Assessment.ConsentMissing) {
      return ProfileDocument.write(appraisal.withoutConsent(kept.enterprise(), kept.asOf()));
    }
    EvidenceAsOf seen = evidence.asOf(kept.enterprise(), kept.asOf(), provenance.watermark());
    var subject = new Subject(seen, kept.facts(), kept.families());
    return ProfileDocument.write(appraisal.of(subject, kept.connections()));
  }

  private Appraisal appraisal(Provenance provenance) {
    Provenance.Learnt learnt = provenance.learnt();
    return learnt == null
        ? new Appraisal(Scorecards.of(provenance.scorecard()), provenance.policyDate())
        : new Appraisal(
            Scorecards.of(learnt.beside()),
            provenance.policyDate(),
            champions.of(provenance.scorecard(), learnt.second()));
  }

  /** A kept assessment beside what came out when it was computed again. */
  public record Replay(SealedProfile kept, String recomputed) {

    /** Whether the same bytes came out. */
    public boolean isSame() {
      return kept.document().equals(recomputed);
    }
  }
}

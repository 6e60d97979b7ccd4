package io.rongqiao.api.profile;

import io.micronaut.serde.annotation.Serdeable;
import io.rongqiao.api.representation.EnterpriseNameView;
import io.rongqiao.api.representation.TextView;
import io.rongqiao.scoring.enterprise.Enterprise;
import io.rongqiao.scoring.governance.override.Overrides;
import io.rongqiao.scoring.party.PublicNames;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.profile.Assessment;
import io.rongqiao.scoring.profile.CreditProfile;
import io.rongqiao.scoring.profile.Freshness;
import io.rongqiao.scoring.profile.Provenance;
import io.rongqiao.scoring.profile.Reason;
import io.rongqiao.scoring.profile.SealedProfile;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known about an enterprise on a day and what follows from it.
 *
 * @param provisional whether the expert's card graded, or nobody did
 * @param risk the probability of default where a champion leads; null where none does
 * @param outlook what would reach the next grade; null where nothing is said
 * @param furtherQuestions what else does not fit, besides the message
 * @param overrides what persons set beside the computed grade, the youngest first
 * @param preferentialFinancing OPEN, BARRED by a blacklist (R33), or UNKNOWN
 */
@Serdeable
public record ProfileView(
    EnterpriseNameView enterprise,
    LocalDate asOf,
    Instant sealedAt,
    String outcome,
    @Nullable Integer points,
    @Nullable String grade,
    boolean provisional,
    @Nullable RiskView risk,
    List<OverrideNoteView> overrides,
    @Nullable LimitView limit,
    List<ReasonView> reasons,
    @Nullable OutlookView outlook,
    @Nullable TextView message,
    List<TextView> furtherQuestions,
    ConnectionsView connections,
    String preferentialFinancing,
    List<FeatureView> features,
    List<FreshnessView> freshness,
    String coverage,
    String confidence,
    ProvenanceView provenance) {

  private static final Bilingual NO_CONSENT =
      Bilingual.of("没有有效授权，平台没有读取任何数据。", "There is no live consent, so nothing was read.");

  /** The view of a sealed profile; reads names, so inside a unit of work. */
  public static ProfileView of(
      SealedProfile sealed, Enterprise enterprise, PublicNames names, Overrides overrides) {
    CreditProfile profile = sealed.profile();
    Assessment.@Nullable Graded graded =
        sealed.assessment() instanceof Assessment.Graded it ? it : null;
    return new ProfileView(
        EnterpriseNameView.of(enterprise),
        profile.asOf(),
        sealed.sealedAt(),
        sealed.assessment().outcome().name(),
        graded == null ? null : graded.points().value(),
        graded == null ? null : graded.grade().name(),
        graded == null || graded.isProvisional(),
        graded == null ? null : RiskView.of(graded.risk()),
        overrides.beside(profile.enterprise(), sealed.id()).stream()
            .map(OverrideNoteView::of)
            .toList(),
        graded == null ? null : LimitView.of(graded.limit()),
        graded == null ? List.of() : graded.reasons().stream().map(ReasonView::of).toList(),
        graded == null ? null : OutlookView.of(graded.outlook()),
        message(sealed.assessment()),
        further(sealed.assessment()),
        ConnectionsView.of(profile.connections(), names),
        preferential(profile),
        FeatureView.of(profile.features()),
        profile.freshness().stream().map(FreshnessView::of).toList(),
        decimal(profile.coverage()),
        decimal(profile.confidence()),
        ProvenanceView.of(sealed));
  }

  private static List<TextView> further(Assessment assessment) {
    return assessment instanceof Assessment.Referred referred
        ? referred.further().stream().map(TextView::of).toList()
        : List.of();
  }

  private static String preferential(CreditProfile profile) {
    Boolean blacklisted = profile.flags().get("blacklisted");
    return blacklisted == null ? "UNKNOWN" : blacklisted ? "BARRED" : "OPEN";
  }

  private static @Nullable TextView message(Assessment assessment) {
    return switch (assessment) {
      case Assessment.Graded _ -> null;
      case Assessment.Referred referred -> TextView.of(referred.question());
      case Assessment.ConsentMissing _ -> TextView.of(NO_CONSENT);
      case Assessment.InLiquidation notice ->
          new TextView(
              "企业已于%s公告清算或注销。".formatted(notice.noticedOn()),
              "The enterprise is being wound up, as announced on %s."
                  .formatted(notice.noticedOn()));
      case Assessment.TooLittleEvidence little -> TextView.of(little.lacking());
    };
  }

  private static String decimal(double share) {
    return BigDecimal.valueOf(share).stripTrailingZeros().toPlainString();
  }

  /** Why the points are not higher, and what would change that. */
  @Serdeable
  public record ReasonView(
      String code, String feature, TextView text, int pointsLost, TextView improvement) {

    static ReasonView of(Reason reason) {
      return new ReasonView(
          reason.code().code(),
          reason.feature(),
          TextView.of(reason.text()),
          reason.pointsLost().value(),
          TextView.of(reason.improvement()));
    }
  }

  /** How old the newest fact of a family is. */
  @Serdeable
  public record FreshnessView(
      String family, @Nullable LocalDate newest, @Nullable Integer ageDays, boolean stale) {

    static FreshnessView of(Freshness freshness) {
      return new FreshnessView(
          freshness.family().name(), freshness.newest(), freshness.ageDays(), freshness.stale());
    }
  }

  /** From what the profile follows, so that anyone can make it again. */
  @Serdeable
  public record ProvenanceView(
      String featureSet,
      String scorecard,
      Instant watermark,
      String digest,
      LocalDate policyDate,
      @Nullable LearntView learnt) {

    static ProvenanceView of(SealedProfile sealed) {
      var provenance = sealed.profile().provenance();
      return new ProvenanceView(
          provenance.featureSet(),
          provenance.scorecard(),
          provenance.watermark(),
          sealed.digest(),
          provenance.policyDate(),
          LearntView.of(provenance.learnt()));
    }
  }

  /**
   * What else a champion's grade follows from.
   *
   * @param digest over the champion's files
   * @param second the version of the model it was compared with
   * @param beside the version of the expert's card that stood beside
   */
  @Serdeable
  public record LearntView(
      String digest, String masterScale, @Nullable String second, String beside) {

    static @Nullable LearntView of(Provenance.@Nullable Learnt learnt) {
      return learnt == null
          ? null
          : new LearntView(learnt.digest(), learnt.masterScale(), learnt.second(), learnt.beside());
    }
  }
}

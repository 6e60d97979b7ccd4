package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.enterprise.EnterpriseKey;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.evidence.LiquidationNotice;
import io.rongqiao.scoring.feature.EnterpriseFacts;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.feature.Subject;
import io.rongqiao.scoring.feature.Traits;
import io.rongqiao.scoring.party.Neighbourhood;
import io.rongqiao.scoring.party.RelatedEnterprise;
import io.rongqiao.scoring.party.TradeRing;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Draws the conclusions of one scorecard on one policy date. Pure: no clock, no database. The gates
 * come before any score, for a gate is not a low score.
 */
public final class Appraisal {

  /** Fewer months of invoices than these, or months with sales among them, grade nobody. */
  private static final int FEWEST_MONTHS = 6;

  private static final int FEWEST_ACTIVE_MONTHS = 3;

  private final Scorecard scorecard;
  private final LocalDate policyDate;
  private final Edition edition;
  private final @Nullable Champion champion;

  /** By the expert's card alone. */
  public Appraisal(Scorecard scorecard, LocalDate policyDate) {
    this(scorecard, policyDate, null);
  }

  /**
   * By a champion where one leads.
   *
   * @param champion reads the features of the card; null where the card leads
   */
  public Appraisal(Scorecard scorecard, LocalDate policyDate, @Nullable Champion champion) {
    if (champion != null
        && !champion.featureSet().version().equals(scorecard.featureSet().version())) {
      throw new IllegalArgumentException(
          "%s and %s read other features".formatted(champion.version(), scorecard.version()));
    }
    this.champion = champion;
    this.scorecard = scorecard;
    this.policyDate = policyDate;
    this.edition = Edition.of(scorecard);
  }

  /** The profile that follows from what was read, where nobody is known around the enterprise. */
  public CreditProfile of(Subject subject) {
    return of(subject, Neighbourhood.NONE);
  }

  /** The profile that follows from what was read and from those around the enterprise. */
  public CreditProfile of(Subject subject, Neighbourhood around) {
    EnterpriseKey enterprise = subject.evidence().enterprise();
    return edition == Edition.FIRST
        ? of(subject, Connections.NONE)
        : of(
            subject,
            new Connections(
                RelatedEnterprise.of(around.ties()),
                MutualTrade.of(subject),
                TradeRing.through(enterprise, around.sales())));
  }

  /** The profile as it follows again from what was read and from the connections seen then. */
  CreditProfile of(Subject subject, Connections connections) {
    FeatureVector features = scorecard.featureSet().measure(subject);
    List<Freshness> freshness = Freshness.of(subject);
    Optional<Assessment> gate = gate(subject, features);
    if (gate.isEmpty() && champion != null) {
      return led(subject, connections, features, freshness, champion);
    }
    Scorecard.Score score = scorecard.score(features);
    return new CreditProfile(
        subject.evidence().enterprise(),
        subject.asOf(),
        subject.readable(),
        subject.facts(),
        features,
        Traits.of(subject),
        gate.orElseGet(() -> graded(score, features)),
        freshness,
        connections,
        rounded(score.coverage()),
        rounded(confidence(features, freshness)),
        provenance(subject.evidence().watermark()));
  }

  private CreditProfile led(
      Subject subject,
      Connections connections,
      FeatureVector features,
      List<Freshness> freshness,
      Champion leading) {
    var grading = new LedGrading(leading, scorecard, features, freshness);
    return new CreditProfile(
        subject.evidence().enterprise(),
        subject.asOf(),
        subject.readable(),
        subject.facts(),
        features,
        Traits.of(subject),
        grading.graded(),
        freshness,
        connections,
        rounded(grading.confidence().coverage()),
        rounded(grading.confidence().value()),
        new Provenance(
            scorecard.featureSet().version(),
            leading.version(),
            subject.evidence().watermark(),
            policyDate,
            new Provenance.Learnt(
                leading.digest(),
                leading.scale().version(),
                leading.second(),
                scorecard.version())));
  }

  /** The profile of an enterprise of which nothing may be read. */
  public CreditProfile withoutConsent(EnterpriseKey enterprise, LocalDate asOf) {
    SortedMap<String, String> noCodes = new TreeMap<>();
    return new CreditProfile(
        enterprise,
        asOf,
        Set.of(),
        EnterpriseFacts.NONE,
        scorecard.featureSet().vector(Map.of()),
        new Traits(noCodes, new TreeMap<>()),
        new Assessment.ConsentMissing(),
        Freshness.unread(asOf),
        Connections.NONE,
        0.0,
        0.0,
        provenance(Instant.EPOCH));
  }

  private Provenance provenance(Instant watermark) {
    return new Provenance(
        scorecard.featureSet().version(), scorecard.version(), watermark, policyDate);
  }

  private Optional<Assessment> gate(Subject subject, FeatureVector features) {
    return liquidation(subject)
        .or(() -> tooLittle(features))
        .or(() -> contradicted(Contradiction.questions(edition, subject, features)));
  }

  private static Optional<Assessment> contradicted(List<Bilingual> questions) {
    return questions.isEmpty() ? Optional.empty() : Optional.of(Assessment.Referred.of(questions));
  }

  private static Optional<Assessment> liquidation(Subject subject) {
    return subject.evidence().liquidationNotices().stream()
        .filter(notice -> notice.holds(subject.asOf()))
        .map(LiquidationNotice::noticedOn)
        .min(LocalDate::compareTo)
        .map(Assessment.InLiquidation::new);
  }

  private static Optional<Assessment> tooLittle(FeatureVector features) {
    long months = orNone(features.value("invoice_history_months"));
    long active = orNone(features.value("sales_active_months_24m"));
    if (months >= FEWEST_MONTHS && active >= FEWEST_ACTIVE_MONTHS) {
      return Optional.empty();
    }
    return Optional.of(new Assessment.TooLittleEvidence(lacking(months, active)));
  }

  /** Put together without a format, which would follow the machine's locale. */
  private static Bilingual lacking(long months, long active) {
    return Bilingual.of(
        "至少需要"
            + FEWEST_MONTHS
            + "个月的发票历史和"
            + FEWEST_ACTIVE_MONTHS
            + "个有销售的月份，现有"
            + months
            + "个月和"
            + active
            + "个月。",
        "It takes "
            + FEWEST_MONTHS
            + " months of invoices and "
            + FEWEST_ACTIVE_MONTHS
            + " months with sales; there are "
            + months
            + " and "
            + active
            + ".");
  }

  private static long orNone(double count) {
    return Double.isNaN(count) ? 0 : (long) count;
  }

  private Assessment graded(Scorecard.Score score, FeatureVector features) {
    List<Reason> reasons = score.losses().stream().map(this::reason).toList();
    return switch (edition) {
      case FIRST ->
          new Assessment.Graded(
              score.points(),
              score.grade(),
              reasons,
              SalesCapacity.limit(score.grade(), features).orElse(null),
              null);
      case SECOND ->
          new Assessment.Graded(
              score.points(),
              score.grade(),
              reasons,
              Capacity.limit(score.grade(), features).orElse(null),
              Outlook.of(scorecard, features));
    };
  }

  private Reason reason(Scorecard.Award award) {
    var characteristic = award.characteristic();
    var feature = scorecard.featureSet().definition(characteristic.feature());
    Bilingual text =
        award.isMissing()
            ? Bilingual.of("缺少数据：" + feature.title().zh(), "Not known: " + feature.title().en())
            : characteristic.text();
    return new Reason(
        characteristic.reason(),
        characteristic.feature(),
        text,
        award.lost(),
        Improvement.of(award, feature));
  }

  /** The share of all points that rests on evidence, each family counted by how fresh it is. */
  private double confidence(FeatureVector features, List<Freshness> freshness) {
    Map<EvidenceFamily, Freshness> byFamily =
        freshness.stream().collect(Collectors.toMap(Freshness::family, Function.identity()));
    double relied = 0.0;
    for (var characteristic : scorecard.characteristics()) {
      if (!features.isMissing(characteristic.feature())) {
        EvidenceFamily family =
            scorecard.featureSet().definition(characteristic.feature()).family();
        Freshness age = byFamily.getOrDefault(family, Freshness.of(family, null, policyDate));
        relied += characteristic.best().value() * age.reliance();
      }
    }
    return relied / scorecard.best().value();
  }

  /** To four decimals, which is all that a share of a thousand points can mean. */
  static double rounded(double share) {
    return StrictMath.rint(share * 10_000) / 10_000;
  }
}

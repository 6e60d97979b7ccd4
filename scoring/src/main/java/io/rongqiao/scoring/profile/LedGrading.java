package io.rongqiao.scoring.profile;

import io.rongqiao.scoring.champion.Champion;
import io.rongqiao.scoring.champion.Conclusion;
import io.rongqiao.scoring.defaultrisk.calibration.Confidence;
import io.rongqiao.scoring.evidence.EvidenceFamily;
import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.policy.Bilingual;
import io.rongqiao.scoring.scorecard.Characteristic;
import io.rongqiao.scoring.scorecard.ReasonCode;
import io.rongqiao.scoring.scorecard.RiskGrade;
import io.rongqiao.scoring.scorecard.Scorecard;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The grade that a champion gives, explained in the expert's words where the expert has any. */
final class LedGrading {

  private static final double DAYS_A_MONTH = 365.25 / 12;

  private final Champion champion;
  private final Scorecard beside;
  private final FeatureVector features;
  private final Conclusion conclusion;
  private final Confidence confidence;

  LedGrading(
      Champion champion, Scorecard beside, FeatureVector features, List<Freshness> freshness) {
    this.champion = champion;
    this.beside = beside;
    this.features = features;
    this.conclusion = champion.conclude(features);
    this.confidence = confidence(freshness);
  }

  Confidence confidence() {
    return confidence;
  }

  Assessment.Graded graded() {
    var band = conclusion.band();
    RiskGrade grade = band.risk();
    return new Assessment.Graded(
        conclusion.points(),
        grade,
        conclusion.losses().stream().map(this::reason).toList(),
        Capacity.limit(grade, features).orElse(null),
        Outlook.of(champion.improvable(), champion.grades(), features),
        new DefaultRisk(
            conclusion.probability(),
            champion.horizonMonths(),
            band.name(),
            band.from(),
            band.below(),
            band.text(),
            conclusion.second(),
            confidence));
  }

  private Reason reason(Conclusion.Loss loss) {
    String name = loss.characteristic().name();
    FeatureDefinition feature = features.set().definition(name);
    Optional<Characteristic> expert =
        beside.characteristics().stream().filter(it -> it.feature().equals(name)).findFirst();
    Bilingual title = feature.title();
    Bilingual value = feature.unit().render(loss.value());
    Bilingual text =
        loss.isMissing()
            ? Bilingual.of("缺少数据：" + title.zh(), "Not known: " + title.en())
            : expert
                .map(Characteristic::text)
                .orElseGet(
                    () ->
                        Bilingual.of(
                            title.zh() + "：" + value.zh(), title.en() + ": " + value.en()));
    return new Reason(
        expert.map(Characteristic::reason).orElseGet(() -> new ReasonCode(name)),
        name,
        text,
        loss.lost(),
        Improvement.of(loss, expert.map(Characteristic::advice).orElse(title), feature));
  }

  /**
   * Coverage is the share of the card's weight that is known; lateness the months by which the
   * families behind it are overdue, by their weight. With one model there is none to disagree.
   */
  private Confidence confidence(List<Freshness> freshness) {
    Double second = conclusion.second();
    Confidence exact =
        Confidence.of(
            conclusion.coverage(),
            monthsLate(freshness),
            conclusion.probability(),
            second == null ? conclusion.probability() : second);
    return new Confidence(
        Appraisal.rounded(exact.coverage()),
        Appraisal.rounded(exact.recency()),
        Appraisal.rounded(exact.agreement()));
  }

  private double monthsLate(List<Freshness> freshness) {
    Map<EvidenceFamily, Freshness> byFamily =
        freshness.stream().collect(Collectors.toMap(Freshness::family, Function.identity()));
    double late = 0;
    double weight = 0;
    for (FittedCharacteristic it : champion.card().characteristics()) {
      if (!features.isMissing(it.name())) {
        EvidenceFamily family = features.set().definition(it.name()).family();
        int days = Optional.ofNullable(byFamily.get(family)).map(LedGrading::daysLate).orElse(0);
        late += it.span() * days / DAYS_A_MONTH;
        weight += it.span();
      }
    }
    return weight == 0 ? 0 : late / weight;
  }

  private static int daysLate(Freshness freshness) {
    Integer age = freshness.ageDays();
    return age == null ? 0 : Math.max(0, age - freshness.family().cadenceDays());
  }
}

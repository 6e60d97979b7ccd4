package io.rongqiao.scoring.champion;

import static java.util.Comparator.comparing;

import io.rongqiao.scoring.defaultrisk.calibration.CalibratedModel;
import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.riskmodel.RiskModel;
import io.rongqiao.scoring.riskmodel.RiskScore;
import io.rongqiao.scoring.scorecard.AdditiveCard;
import io.rongqiao.scoring.scorecard.GradeScale;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.RiskGrade;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import io.rongqiao.scoring.scorecard.fitted.GradedScorecard;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A learnt scorecard that is ready to lead. Pure and safe for all threads. */
public final class Champion {

  private static final double MILLION = 1_000_000;

  private final String version;
  private final String digest;
  private final FeatureSet featureSet;
  private final int horizonMonths;
  private final CalibratedModel model;
  private final FittedScorecard card;
  private final MasterScale scale;
  private final GradedScorecard graded;
  private final @Nullable SecondModel second;

  private Champion(
      String version,
      String digest,
      FeatureSet featureSet,
      int horizonMonths,
      CalibratedModel model,
      FittedScorecard card,
      MasterScale scale,
      @Nullable SecondModel second) {
    this.version = version;
    this.digest = digest;
    this.featureSet = featureSet;
    this.horizonMonths = horizonMonths;
    this.model = model;
    this.card = card;
    this.scale = scale;
    this.graded = new GradedScorecard(card, grades(card, model, scale));
    this.second = second;
  }

  /**
   * The champion that a model makes; nothing where it may not lead, for only a card whose points
   * add up explains itself, and only a calibrated one tells a probability.
   *
   * @param digest over all its files
   * @param horizonMonths within how many months the default is
   */
  public static Optional<Champion> of(
      String version,
      String digest,
      FeatureSet featureSet,
      int horizonMonths,
      RiskModel model,
      @Nullable SecondModel second) {
    return model instanceof CalibratedModel calibrated
            && calibrated.model() instanceof FittedScorecard card
        ? Optional.of(
            new Champion(
                version,
                digest,
                featureSet,
                horizonMonths,
                calibrated,
                card,
                MasterScale.current(),
                second))
        : Optional.empty();
  }

  public String version() {
    return version;
  }

  public String digest() {
    return digest;
  }

  public FeatureSet featureSet() {
    return featureSet;
  }

  public int horizonMonths() {
    return horizonMonths;
  }

  public FittedScorecard card() {
    return card;
  }

  public MasterScale scale() {
    return scale;
  }

  /** The version of the second model; null where there is none. */
  public @Nullable String second() {
    return second == null ? null : second.version();
  }

  /** The card as one that asks what would reach the next grade. */
  public AdditiveCard improvable() {
    return graded;
  }

  /** From how many points each grade begins. */
  public GradeScale grades() {
    return graded.grades();
  }

  public Conclusion conclude(FeatureVector features) {
    double[] row = row(features);
    RiskScore said = model.score(row);
    double probability = rounded(said.probability());
    return new Conclusion(
        new Points((int) said.score()),
        probability,
        scale.grade(probability),
        second == null ? null : rounded(second.probability(features)),
        losses(row),
        coverage(row));
  }

  /** The values of a row in the order of the card, for comparing two days. */
  public double[] row(FeatureVector features) {
    return card.characteristics().stream().mapToDouble(it -> features.value(it.name())).toArray();
  }

  private List<Conclusion.Loss> losses(double[] row) {
    List<FittedCharacteristic> all = card.characteristics();
    return IntStream.range(0, row.length)
        .mapToObj(
            place ->
                new Conclusion.Loss(
                    all.get(place),
                    row[place],
                    new Points(all.get(place).most() - all.get(place).award(row[place]))))
        .filter(loss -> loss.lost().compareTo(Points.ZERO) > 0)
        .sorted(comparing(Conclusion.Loss::lost).reversed())
        .limit(RiskScore.MOST_REASONS)
        .toList();
  }

  private double coverage(double[] row) {
    int known = 0;
    int all = 0;
    for (int place = 0; place < row.length; place++) {
      int span = card.characteristics().get(place).span();
      all += span;
      known += Double.isNaN(row[place]) ? 0 : span;
    }
    return all == 0 ? 0 : (double) known / all;
  }

  /**
   * From how many points the bands of the master scale begin. Where one point passes two bands at
   * once, the better one is said to begin a point later; a band that the card does not reach begins
   * beyond its best.
   */
  private static GradeScale grades(FittedScorecard card, CalibratedModel model, MasterScale scale) {
    int least =
        card.basePoints()
            + card.characteristics().stream().mapToInt(it -> it.most() - it.span()).sum();
    int best =
        card.basePoints()
            + card.characteristics().stream().mapToInt(FittedCharacteristic::most).sum();
    Map<RiskGrade, Points> from = new EnumMap<>(RiskGrade.class);
    int next = least;
    for (RiskGrade grade : List.of(RiskGrade.D, RiskGrade.C, RiskGrade.B, RiskGrade.A)) {
      while (next <= best && !reaches(grade, next, card, model, scale)) {
        next++;
      }
      from.put(grade, new Points(next));
      next++;
    }
    return new GradeScale(from);
  }

  private static boolean reaches(
      RiskGrade grade, int points, FittedScorecard card, CalibratedModel model, MasterScale scale) {
    double probability = rounded(model.calibrated(card.probability(points)));
    return scale.grade(probability).risk().isAtLeast(grade);
  }

  private static double rounded(double probability) {
    return StrictMath.rint(probability * MILLION) / MILLION;
  }
}

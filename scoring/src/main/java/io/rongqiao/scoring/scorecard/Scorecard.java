package io.rongqiao.scoring.scorecard;

import static java.util.Comparator.comparing;

import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.FeatureSet;
import io.rongqiao.scoring.feature.FeatureVector;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An additive scorecard at one version.
 *
 * @param featureSet the version of the features that it reads
 * @param note what a reader must know before relying on it
 */
public record Scorecard(
    String version,
    FeatureSet featureSet,
    String note,
    List<Characteristic> characteristics,
    GradeScale grades)
    implements AdditiveCard {

  /** As many reasons as an applicant can be expected to act on. */
  private static final int MOST_REASONS = 4;

  public Scorecard {
    characteristics = List.copyOf(characteristics);
    Set<String> features = new HashSet<>();
    Set<ReasonCode> reasons = new HashSet<>();
    for (Characteristic characteristic : characteristics) {
      featureSet.indexOf(characteristic.feature());
      if (!features.add(characteristic.feature()) || !reasons.add(characteristic.reason())) {
        throw new IllegalArgumentException(
            "%s counts %s or %s twice"
                .formatted(version, characteristic.feature(), characteristic.reason()));
      }
    }
  }

  /** What an enterprise earns that is best in everything. */
  public Points best() {
    return characteristics.stream().map(Characteristic::best).reduce(Points.ZERO, Points::plus);
  }

  /** Scores one enterprise, with its reasons from the same pass. */
  public Score score(FeatureVector features) {
    List<Award> awards =
        characteristics.stream().map(it -> new Award(it, features.value(it.feature()))).toList();
    Points total = awards.stream().map(Award::points).reduce(Points.ZERO, Points::plus);
    return new Score(version, total, grades.grade(total), costliestOf(awards), coverage(awards));
  }

  @Override
  public Points total(FeatureVector features) {
    return characteristics.stream()
        .map(it -> it.award(features.value(it.feature())))
        .reduce(Points.ZERO, Points::plus);
  }

  @Override
  public Optional<Points> nextGrade(Points points) {
    return grades.next(grades.grade(points));
  }

  @Override
  public List<List<Move>> moves(FeatureVector features) {
    return characteristics.stream().map(it -> moves(it, features.value(it.feature()))).toList();
  }

  private List<Move> moves(Characteristic characteristic, double value) {
    FeatureDefinition feature = featureSet.definition(characteristic.feature());
    return Moves.among(feature, characteristic.bins(), value);
  }

  private static List<Award> costliestOf(List<Award> awards) {
    return awards.stream()
        .filter(award -> award.lost().compareTo(Points.ZERO) > 0)
        .sorted(
            comparing(Award::lost)
                .reversed()
                .thenComparing(award -> award.characteristic().reason()))
        .limit(MOST_REASONS)
        .toList();
  }

  /** The share of all points whose characteristic is known. */
  private double coverage(List<Award> awards) {
    int known =
        awards.stream()
            .filter(award -> !award.isMissing())
            .mapToInt(award -> award.characteristic().best().value())
            .sum();
    return (double) known / best().value();
  }

  /** What one characteristic earned by the value it was given. */
  public record Award(Characteristic characteristic, double value) {

    public Points points() {
      return characteristic.award(value);
    }

    public Points lost() {
      return characteristic.best().minus(points());
    }

    public boolean isMissing() {
      return Double.isNaN(value);
    }
  }

  /**
   * What the scorecard says, and under which version it said it.
   *
   * @param losses at most four, the costliest first
   * @param coverage the share of all points whose characteristic is known, from 0 to 1
   */
  public record Score(
      String scorecardVersion,
      Points points,
      RiskGrade grade,
      List<Award> losses,
      double coverage) {

    public Score {
      losses = List.copyOf(losses);
    }

    public List<ReasonCode> reasons() {
      return losses.stream().map(award -> award.characteristic().reason()).toList();
    }
  }
}

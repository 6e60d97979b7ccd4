package io.rongqiao.scoring.scorecard.fitted;

import io.rongqiao.scoring.feature.FeatureVector;
import io.rongqiao.scoring.scorecard.AdditiveCard;
import io.rongqiao.scoring.scorecard.GradeScale;
import io.rongqiao.scoring.scorecard.Move;
import io.rongqiao.scoring.scorecard.Moves;
import io.rongqiao.scoring.scorecard.Points;
import java.util.List;
import java.util.Optional;

/**
 * A learnt card that reads the features of an enterprise, with the points from which its grades
 * begin: what it would take to reach the next one is then asked as of any card. Categories and
 * special values are not moved.
 */
public record GradedScorecard(FittedScorecard card, GradeScale grades) implements AdditiveCard {

  @Override
  public Points total(FeatureVector features) {
    return new Points(
        card.characteristics().stream()
            .mapToInt(it -> it.award(features.value(it.name())))
            .reduce(card.basePoints(), Math::addExact));
  }

  @Override
  public Optional<Points> nextGrade(Points points) {
    return grades.next(grades.grade(points));
  }

  @Override
  public List<List<Move>> moves(FeatureVector features) {
    return card.characteristics().stream().map(it -> moves(it, features)).toList();
  }

  private static List<Move> moves(FittedCharacteristic characteristic, FeatureVector features) {
    double value = features.value(characteristic.name());
    boolean isOrdinary = characteristic.binOf(value) < characteristic.ordinary();
    return characteristic.input().isCategorical() || !isOrdinary
        ? List.of()
        : Moves.among(
            features.set().definition(characteristic.name()), characteristic.intervals(), value);
  }
}

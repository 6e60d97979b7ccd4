package io.rongqiao.scoring.scorecard;

import io.rongqiao.scoring.feature.FeatureDefinition;
import io.rongqiao.scoring.feature.Lever;
import io.rongqiao.scoring.feature.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Which bins of a feature earn more than the one a value lies in, and can be reached. */
public final class Moves {

  private Moves() {}

  /**
   * The moves that the feature's lever allows within a year, in the order of the bins.
   *
   * @param bins without gap or overlap, ascending
   */
  public static List<Move> among(FeatureDefinition feature, List<Bin> bins, double value) {
    Lever lever = feature.lever();
    if (lever == null || Double.isNaN(value)) {
      return List.of();
    }
    int here = 0;
    while (!bins.get(here).holds(value)) {
      here++;
    }
    List<Move> moves = new ArrayList<>();
    for (int other = 0; other < bins.size(); other++) {
      Points gain = bins.get(other).points().minus(bins.get(here).points());
      if (gain.compareTo(Points.ZERO) > 0) {
        double to = edge(bins.get(other), other > here, feature.unit());
        int months = lever.monthsTo(value, to);
        if (months <= Lever.MOST_MONTHS) {
          moves.add(new Move(feature.name(), value, to, gain, months));
        }
      }
    }
    return List.copyOf(moves);
  }

  /** The nearest value of a bin, coming from below or from above. */
  private static double edge(Bin bin, boolean fromBelow, Unit unit) {
    if (fromBelow) {
      return Objects.requireNonNull(bin.from());
    }
    double below = Objects.requireNonNull(bin.below());
    return unit == Unit.COUNT || unit == Unit.MONTHS
        ? StrictMath.ceil(below) - 1
        : StrictMath.nextDown(below);
  }
}

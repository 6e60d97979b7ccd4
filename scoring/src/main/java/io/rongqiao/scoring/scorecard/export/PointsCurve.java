package io.rongqiao.scoring.scorecard.export;

import io.rongqiao.scoring.defaultrisk.calibration.Calibration;
import io.rongqiao.scoring.defaultrisk.calibration.PriorShift;
import io.rongqiao.scoring.scorecard.fitted.FittedScorecard;
import java.util.ArrayList;
import java.util.List;

/** How the probability of default follows from a card's points, calibration and all. */
public sealed interface PointsCurve {

  /** What the card itself says, uncalibrated. */
  static PointsCurve of(FittedScorecard card) {
    return new Logistic(card.logOddsSlope(), card.logOddsShift());
  }

  /**
   * What the card says once calibrated and carried to the population. The card's log-odds of
   * default are a line in the points, so a line through them stays one, and corners on them become
   * corners on the points.
   */
  static PointsCurve of(FittedScorecard card, Calibration calibration, PriorShift shift) {
    double slope = card.logOddsSlope();
    double at = card.logOddsShift();
    return switch (calibration) {
      case Calibration.AsSaid _ -> new Logistic(slope, at - shift.logOdds());
      case Calibration.Platt(double intercept, double steepness) ->
          new Logistic(steepness * slope, steepness * at - intercept - shift.logOdds());
      case Calibration.Isotonic isotonic -> {
        List<Corner> corners = new ArrayList<>();
        for (int next = isotonic.logOdds().size() - 1; next >= 0; next--) {
          corners.add(
              new Corner(
                  -(isotonic.logOdds().get(next) + at) / slope,
                  isotonic.probabilities().get(next)));
        }
        if (corners.size() == 1) {
          corners.add(
              new Corner(corners.getFirst().points() + 1, corners.getFirst().probability()));
        }
        yield new Corners(corners, shift);
      }
    };
  }

  /** 1 / (1 + exp(slope · points + shift)). */
  record Logistic(double slope, double shift) implements PointsCurve {}

  /**
   * Straight lines between corners, level beyond them, carried to the population at the end.
   *
   * @param corners at least two, by rising points and never rising probability
   */
  record Corners(List<Corner> corners, PriorShift shift) implements PointsCurve {

    public Corners {
      corners = List.copyOf(corners);
      if (corners.size() < 2) {
        throw new IllegalArgumentException("A line has two ends");
      }
    }
  }

  /** The probability at so many points, in the sample. */
  record Corner(double points, double probability) {}
}

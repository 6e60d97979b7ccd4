package io.rongqiao.scoring.champion;

import io.rongqiao.scoring.defaultrisk.calibration.MasterScale;
import io.rongqiao.scoring.scorecard.Points;
import io.rongqiao.scoring.scorecard.fitted.FittedCharacteristic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a champion says of an enterprise.
 *
 * @param probability of default, calibrated, to six decimals
 * @param band the grade of the master scale that the probability lies in
 * @param second what the second model says; null where there is none
 * @param losses at most four, the costliest first
 * @param coverage the share of the card's weight whose characteristic is known, from 0 to 1
 */
public record Conclusion(
    Points points,
    double probability,
    MasterScale.Grade band,
    @Nullable Double second,
    List<Loss> losses,
    double coverage) {

  public Conclusion {
    losses = List.copyOf(losses);
  }

  /**
   * A characteristic that cost points.
   *
   * @param value of the feature, {@code NaN} for missing
   */
  public record Loss(FittedCharacteristic characteristic, double value, Points lost) {

    public boolean isMissing() {
      return Double.isNaN(value);
    }
  }
}

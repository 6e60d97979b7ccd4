package io.rongqiao.scoring.defaultrisk.calibration;

/** The ways to calibrate, the simplest first. */
public enum CalibrationMethod {
  AS_SAID,
  PLATT,
  ISOTONIC;

  Calibration fit(double[] logOdds, boolean[] bad) {
    return switch (this) {
      case AS_SAID -> new Calibration.AsSaid();
      case PLATT -> PlattFit.fit(logOdds, bad);
      case ISOTONIC -> IsotonicFit.fit(logOdds, bad);
    };
  }
}

package io.rongqiao.scoring.scorecard;

/** A class of credit standing, A the best. Provisional while no outcomes calibrate it. */
public enum RiskGrade {
  A,
  B,
  C,
  D,
  E;

  public boolean isAtLeast(RiskGrade other) {
    return compareTo(other) <= 0;
  }
}

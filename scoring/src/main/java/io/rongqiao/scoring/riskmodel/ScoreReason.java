package io.rongqiao.scoring.riskmodel;

/**
 * A reason why a score is not higher.
 *
 * @param code stands for the reason in files and exports
 * @param feature the input that cost the score
 */
public record ScoreReason(String code, String feature) {

  public ScoreReason {
    if (code.isBlank()) {
      throw new IllegalArgumentException("A reason has a code");
    }
  }
}

package io.rongqiao.scoring.scorecard;

/**
 * What an enterprise could bring one feature to by its own conduct, and what that would earn.
 *
 * @param to the nearest value that earns it
 * @param gain the points more, above zero
 * @param months in how many months at best
 */
public record Move(String feature, double from, double to, Points gain, int months) {

  public Move {
    if (gain.compareTo(Points.ZERO) <= 0 || months < 1) {
      throw new IllegalArgumentException(
          "A move of %s by %s in %d months is none".formatted(feature, gain, months));
    }
  }
}

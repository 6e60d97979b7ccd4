package io.rongqiao.scoring.scorecard;

import org.jspecify.annotations.Nullable;

/**
 * An interval of a characteristic and the points it earns.
 *
 * @param from the smallest value in the bin; null where it has no lower end
 * @param below the value that the bin stops short of; null where it has no upper end
 */
public record Bin(@Nullable Double from, @Nullable Double below, Points points) {

  public Bin {
    if ((from != null && !Double.isFinite(from)) || (below != null && !Double.isFinite(below))) {
      throw new IllegalArgumentException("A bin's bound is finite or absent");
    }
    if (from != null && below != null && from >= below) {
      throw new IllegalArgumentException(
          "No value lies from %s to below %s".formatted(from, below));
    }
  }

  public boolean holds(double value) {
    return (from == null || value >= from) && (below == null || value < below);
  }
}

package io.rongqiao.scoring.portfolio;

/** How the risk of default may move as a feature grows. */
public enum Trend {
  /** Never falls. */
  UP,
  /** Never rises. */
  DOWN,
  /** Rises to one highest point and falls after it. */
  PEAK,
  /** Falls to one lowest point and rises after it. */
  VALLEY,
  /** Moves as it likes. */
  NONE,
  /** Whichever of up, down, peak and valley describes it best. */
  AUTO;

  /** The trend that a name on the command line means. */
  public static Trend of(String name) {
    for (Trend trend : values()) {
      if (trend.name().equalsIgnoreCase(name)) {
        return trend;
      }
    }
    throw new IllegalArgumentException(
        "'%s' is no trend: up, down, peak, valley, none or auto".formatted(name));
  }
}

package io.rongqiao.scoring.scorecard;

/** What a scorecard awards. */
public record Points(int value) implements Comparable<Points> {

  public static final Points ZERO = new Points(0);

  public Points plus(Points other) {
    return new Points(Math.addExact(value, other.value));
  }

  public Points minus(Points other) {
    return new Points(Math.subtractExact(value, other.value));
  }

  @Override
  public int compareTo(Points other) {
    return Integer.compare(value, other.value);
  }

  @Override
  public String toString() {
    return Integer.toString(value);
  }
}

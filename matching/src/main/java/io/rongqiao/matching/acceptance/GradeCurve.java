package io.rongqiao.matching.acceptance;

import io.rongqiao.scoring.money.AnnualRate;
import io.rongqiao.scoring.money.Percentage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How the enterprises of a grade accept: never more readily at a higher rate, straight between the
 * points and level beyond them.
 *
 * @param outcomes how many stand behind it, rounded down to ten
 */
public record GradeCurve(int outcomes, List<Point> points) {

  private static final int DECIMALS = 4;

  public GradeCurve {
    points = List.copyOf(points);
    if (points.isEmpty() || outcomes % 10 != 0) {
      throw new IllegalArgumentException("A curve of %s over %d".formatted(points, outcomes));
    }
    for (int at = 1; at < points.size(); at++) {
      if (!points.get(at).rate().isGreaterThan(points.get(at - 1).rate())
          || points.get(at).acceptance().compareTo(points.get(at - 1).acceptance()) > 0) {
        throw new IllegalArgumentException("%s does not follow".formatted(points.get(at)));
      }
    }
  }

  /** The share that accepts at a rate. */
  public record Point(AnnualRate rate, Percentage acceptance) {}

  /** The share that accepts at a rate, to four decimals. */
  public Percentage acceptance(AnnualRate rate) {
    Point before = points.getFirst();
    for (Point next : points) {
      if (!rate.isGreaterThan(next.rate())) {
        return before.equals(next) ? next.acceptance() : between(before, next, rate);
      }
      before = next;
    }
    return before.acceptance();
  }

  private static Percentage between(Point before, Point next, AnnualRate rate) {
    BigDecimal low = before.rate().fraction();
    BigDecimal high = before.acceptance().fraction();
    BigDecimal fallen =
        high.subtract(next.acceptance().fraction())
            .multiply(rate.fraction().subtract(low))
            .divide(next.rate().fraction().subtract(low), DECIMALS, RoundingMode.HALF_UP);
    return new Percentage(high.subtract(fallen).setScale(DECIMALS, RoundingMode.HALF_UP));
  }
}

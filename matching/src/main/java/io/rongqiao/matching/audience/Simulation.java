package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import java.util.List;
import java.util.SortedMap;

/**
 * What a draft would reach, in counts that are fit to be shown.
 *
 * @param margin how far a shown count may well be from the true one
 * @param counted how many enterprises may be counted at all
 * @param kinds those who fit, by the word of a code; the empty word where none is known
 * @param costs what each criterion costs, in the order of the draft
 * @param curves what moving each bound of one criterion would do
 */
public record Simulation(
    long margin,
    Blur.Shown counted,
    Blur.Shown fit,
    SortedMap<String, SortedMap<String, Blur.Shown>> kinds,
    List<Cost> costs,
    List<Curve> curves) {

  public Simulation {
    costs = List.copyOf(costs);
    curves = List.copyOf(curves);
  }

  /**
   * What one criterion costs.
   *
   * @param criterion as it was asked, on the published grid
   * @param alone how many meet it, if it is the only one
   * @param without how many would fit if it alone were given up
   */
  public record Cost(Criterion criterion, Blur.Shown alone, Blur.Shown without) {}

  /** How many fit at each threshold at which a bound may stand, ascending. */
  public record Curve(Criterion.Within bound, List<Point> points) {

    public Curve {
      points = List.copyOf(points);
    }
  }

  /** How many fit with the bound at so many units. */
  public record Point(int units, Blur.Shown fit) {}
}

package io.rongqiao.matching.audience;

import io.rongqiao.matching.eligibility.Criterion;
import io.rongqiao.matching.eligibility.Grid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The thresholds at which questions may be asked, the same for everybody and whatever the data: a
 * threshold that could be moved at will would find each enterprise by itself.
 */
public final class PublishedGrid {

  private static final int[] YUAN = mirrored(steps(10_000, 1_000_000_000));
  private static final int[] SHARE =
      mirrored(
          IntStream.concat(
                  IntStream.rangeClosed(1, 20).map(it -> 500 * it),
                  IntStream.of(12_500, 15_000, 20_000, 30_000, 50_000, 100_000))
              .toArray());
  private static final int[] MONTHS =
      mirrored(1, 2, 3, 6, 9, 12, 18, 24, 30, 36, 48, 60, 84, 120, 180, 240);

  /** The first day of each year: a bound on days counts whole years. */
  private static final int[] DAY =
      IntStream.rangeClosed(1950, 2050)
          .map(year -> Math.toIntExact(LocalDate.of(year, 1, 1).toEpochDay()))
          .toArray();

  private static final int[] COUNT = mirrored(steps(1, 100_000));

  private PublishedGrid() {}

  /** Every threshold of measures on that grid, ascending, in its units. */
  public static int[] thresholds(Grid grid) {
    return of(grid).clone();
  }

  /** The criterion with each threshold moved to the nearest of the grid, halves upwards. */
  public static Criterion snapped(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Within within ->
          new Criterion.Within(
              within.measure(),
              within.isBoundedBelow()
                  ? nearest(within.measure().grid(), within.from())
                  : within.from(),
              within.isBoundedAbove()
                  ? nearest(within.measure().grid(), within.to())
                  : within.to());
      case Criterion.Test test -> test;
      case Criterion.Not(Criterion part) -> new Criterion.Not(snapped(part));
      case Criterion.All(List<Criterion> parts) -> new Criterion.All(snapped(parts));
      case Criterion.Any(List<Criterion> parts) -> new Criterion.Any(snapped(parts));
      case Criterion.AtLeast(int count, List<Criterion> parts) ->
          new Criterion.AtLeast(count, snapped(parts));
    };
  }

  static List<Criterion> snapped(List<Criterion> criteria) {
    return criteria.stream().map(PublishedGrid::snapped).toList();
  }

  /**
   * Where one band of numbers ends and the next begins: at each threshold, and just above it, since
   * a bound from above includes it. Band 0 lies below the first.
   */
  static int[] edges(Grid grid) {
    return IntStream.of(of(grid)).flatMap(it -> IntStream.of(it, it + 1)).distinct().toArray();
  }

  private static int[] of(Grid grid) {
    return switch (grid) {
      case YUAN -> YUAN;
      case SHARE -> SHARE;
      case MONTHS -> MONTHS;
      case COUNT -> COUNT;
      case DAY -> DAY;
    };
  }

  private static int nearest(Grid grid, int units) {
    int[] all = of(grid);
    int above = 0;
    while (above < all.length - 1 && all[above] < units) {
      above++;
    }
    if (above == 0 || all[above] <= units) {
      return all[above];
    }
    long up = (long) all[above] - units;
    long down = (long) units - all[above - 1];
    return up <= down ? all[above] : all[above - 1];
  }

  /** One, two and five times each power of ten. */
  private static int[] steps(int from, int to) {
    List<Integer> steps = new ArrayList<>();
    for (long power = from; power <= to; power *= 10) {
      for (int digit : new int[] {1, 2, 5}) {
        if (digit * power <= to) {
          steps.add((int) (digit * power));
        }
      }
    }
    return steps.stream().mapToInt(Integer::intValue).toArray();
  }

  private static int[] mirrored(int... above) {
    return IntStream.concat(
            IntStream.concat(Arrays.stream(above).map(it -> -it), IntStream.of(0)),
            Arrays.stream(above))
        .sorted()
        .toArray();
  }
}

package io.rongqiao.scoring.scorecard;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The smallest set of changes that earns so many points: first the fewest features, then the
 * soonest, then the least work in months over all of them. Exact, not greedy.
 *
 * <p>Points add up, so the fewest features and the fewest months follow from sorting the best
 * gains; among the plans that are left the least work is found by dynamic programming over
 * features, changes made and points gained.
 */
public final class Counterfactual {

  private static final int UNREACHABLE = Integer.MAX_VALUE / 2;

  private Counterfactual() {}

  /** The plan, in the order of features given; nothing where no plan earns enough. */
  public static Optional<List<Move>> cheapest(List<List<Move>> moves, Points needed) {
    if (needed.compareTo(Points.ZERO) <= 0) {
      return Optional.of(List.of());
    }
    List<List<Move>> features = moves.stream().filter(options -> !options.isEmpty()).toList();
    int fewest = fewest(features, needed.value(), Integer.MAX_VALUE);
    if (fewest > features.size()) {
      return Optional.empty();
    }
    int soonest =
        features.stream()
            .flatMap(List::stream)
            .map(Move::months)
            .distinct()
            .sorted()
            .filter(months -> fewest(features, needed.value(), months) == fewest)
            .findFirst()
            .orElseThrow();
    return Optional.of(leastWork(within(features, soonest), needed.value(), fewest));
  }

  /** How many features it takes within so many months; more than there are where none do. */
  private static int fewest(List<List<Move>> features, int needed, int months) {
    List<Integer> best =
        within(features, months).stream()
            .map(options -> options.stream().mapToInt(it -> it.gain().value()).max().orElse(0))
            .sorted(reverseOrder())
            .toList();
    int gained = 0;
    for (int count = 0; count < best.size(); count++) {
      gained += best.get(count);
      if (gained >= needed) {
        return count + 1;
      }
    }
    return features.size() + 1;
  }

  private static List<List<Move>> within(List<List<Move>> features, int months) {
    return features.stream()
        .map(options -> options.stream().filter(move -> move.months() <= months).toList())
        .filter(options -> !options.isEmpty())
        .toList();
  }

  /**
   * {@code work[made][gained]} is the least work with which so many of the features seen so far
   * earn so much; gains beyond what is needed count as what is needed.
   */
  private static List<Move> leastWork(List<List<Move>> features, int needed, int changes) {
    int[][][] work = new int[features.size() + 1][changes + 1][needed + 1];
    for (int[][] row : work) {
      for (int[] cells : row) {
        Arrays.fill(cells, UNREACHABLE);
      }
    }
    work[0][0][0] = 0;
    for (int next = 0; next < features.size(); next++) {
      advance(work[next], work[next + 1], features.get(next), needed);
    }
    return trace(work, features, needed, changes);
  }

  private static void advance(int[][] before, int[][] after, List<Move> options, int needed) {
    for (int made = 0; made < before.length; made++) {
      for (int gained = 0; gained <= needed; gained++) {
        int spent = before[made][gained];
        if (spent == UNREACHABLE) {
          continue;
        }
        after[made][gained] = Math.min(after[made][gained], spent);
        if (made + 1 < before.length) {
          for (Move move : options) {
            int sum = Math.min(needed, gained + move.gain().value());
            after[made + 1][sum] = Math.min(after[made + 1][sum], spent + move.months());
          }
        }
      }
    }
  }

  /** Walks back from the end; of equal plans the one that leaves later features alone. */
  private static List<Move> trace(
      int[][][] work, List<List<Move>> features, int needed, int changes) {
    List<Move> plan = new ArrayList<>();
    int made = changes;
    int gained = needed;
    for (int next = features.size(); next > 0; next--) {
      if (work[next - 1][made][gained] == work[next][made][gained]) {
        continue;
      }
      Step step = step(work, features.get(next - 1), next, made, gained, needed);
      plan.add(step.move());
      made--;
      gained = step.gainedBefore();
    }
    return plan.reversed();
  }

  private static Step step(
      int[][][] work, List<Move> options, int next, int made, int gained, int needed) {
    List<Step> fitting = new ArrayList<>();
    for (Move move : options) {
      for (int before = 0; before <= gained; before++) {
        boolean arrives = Math.min(needed, before + move.gain().value()) == gained;
        if (arrives
            && work[next - 1][made - 1][before] + move.months() == work[next][made][gained]) {
          fitting.add(new Step(move, before));
        }
      }
    }
    Comparator<Step> smallest = comparing(step -> step.move().gain());
    return fitting.stream().min(smallest).orElseThrow();
  }

  private record Step(Move move, int gainedBefore) {}
}

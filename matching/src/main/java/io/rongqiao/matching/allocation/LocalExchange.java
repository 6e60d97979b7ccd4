package io.rongqiao.matching.allocation;

import java.util.SplittableRandom;
import java.util.function.IntConsumer;

/**
 * Improves an assignment by solving small groups anew: a request that still has a choice, and some
 * others that compete with it for one of its quotas. Which groups, and in which order, follows from
 * the seed alone.
 */
final class LocalExchange {

  private final AllocationProblem problem;
  private final Options options;
  private final SplittableRandom chance;
  private final int[] firstRival;
  private final int[] rivals;

  LocalExchange(AllocationProblem problem, Options options, SplittableRandom chance) {
    this.problem = problem;
    this.options = options;
    this.chance = chance;
    this.firstRival = new int[problem.quotas() + 1];
    for (int request : options.open) {
      eachUse(request, quota -> firstRival[quota + 1]++);
    }
    for (int quota = 0; quota < problem.quotas(); quota++) {
      firstRival[quota + 1] += firstRival[quota];
    }
    this.rivals = new int[firstRival[problem.quotas()]];
    int[] end = firstRival.clone();
    for (int request : options.open) {
      eachUse(request, quota -> rivals[end[quota]++] = request);
    }
  }

  /** Solves that many groups of {@code size} requests anew. */
  void improve(RegretSearch search, int groups, int size, long mostNodes) {
    int[] group = new int[size];
    for (int round = 0; round < groups && options.open.length > 0; round++) {
      search.improve(group, gather(group), mostNodes);
    }
  }

  /** Draws a group; returns how many it has. */
  private int gather(int[] group) {
    group[0] = options.open[chance.nextInt(options.open.length)];
    int quota = contested(group[0]);
    int count = 1;
    int some = quota < 0 ? 0 : firstRival[quota + 1] - firstRival[quota];
    for (int tries = 0; tries < 2 * group.length && some > 0 && count < group.length; tries++) {
      int rival = rivals[firstRival[quota] + chance.nextInt(some)];
      if (!holds(group, count, rival)) {
        group[count++] = rival;
      }
    }
    return count;
  }

  /** One of the quotas that the options of a request draw on; negative if they draw on none. */
  private int contested(int request) {
    int from = options.first[request];
    int candidate = options.candidates[from + chance.nextInt(options.first[request + 1] - from)];
    if (candidate == Assignment.NONE) {
      candidate = Math.max(options.candidates[from], options.candidates[from + 1]);
    }
    int uses = problem.firstUse[candidate + 1] - problem.firstUse[candidate];
    return uses == 0 ? -1 : problem.usedQuotas[problem.firstUse[candidate] + chance.nextInt(uses)];
  }

  private static boolean holds(int[] group, int count, int request) {
    for (int at = 0; at < count; at++) {
      if (group[at] == request) {
        return true;
      }
    }
    return false;
  }

  private void eachUse(int request, IntConsumer visit) {
    for (int option = options.first[request]; option < options.first[request + 1]; option++) {
      int candidate = options.candidates[option];
      int from = candidate == Assignment.NONE ? 0 : problem.firstUse[candidate];
      int end = candidate == Assignment.NONE ? 0 : problem.firstUse[candidate + 1];
      for (int use = from; use < end; use++) {
        if (options.prices[problem.usedQuotas[use]] > 0) {
          visit.accept(problem.usedQuotas[use]);
        }
      }
    }
  }
}

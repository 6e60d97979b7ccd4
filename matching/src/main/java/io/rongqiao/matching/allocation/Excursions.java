package io.rongqiao.matching.allocation;

import java.util.SplittableRandom;

/**
 * Leaves a good assignment for others, because the best may lie beyond what reopening a part of it
 * reaches: some requests lose what they have, everybody takes anything that fits, the result is
 * improved by itself, and then what it and the best differ in is settled anew. An excursion sets
 * out from where the last one ended unless that had gone astray. Follows from the seed alone.
 */
final class Excursions {

  private static final int FEWEST = 20;
  private static final int MOST = 45;
  private static final int ROUNDS = 8;
  private static final int SMALLEST = 24;
  private static final int LARGEST = 40;
  private static final int JOINED = 50;
  private static final int PARTS = 60;
  private static final int PARTS_OF_JOINED = 400;

  /** An excursion that ends so much below the best, as a share of it, is not followed. */
  private static final double ASTRAY = 0.01;

  private final AllocationProblem problem;
  private final Reopening reopening;
  private final SplittableRandom chance;
  private Assignment here;

  Excursions(
      AllocationProblem problem, Reopening reopening, Assignment start, SplittableRandom chance) {
    this.problem = problem;
    this.reopening = reopening;
    this.chance = chance;
    this.here = start.copy();
  }

  /** Makes one excursion and improves {@code best} by what it brings. */
  void improve(Assignment best) {
    if (here.value() < best.value() * (1 - ASTRAY)) {
      here = best.copy();
    }
    shake();
    for (int round = 0; round < ROUNDS; round++) {
      int size = chance.nextInt(SMALLEST, LARGEST + 1);
      reopening.improve(here, reopening.draw(size), PARTS);
    }
    if (here.value() > best.value()) {
      best.become(here);
    }
    reopening.improve(best, differing(best), PARTS_OF_JOINED);
  }

  private void shake() {
    for (int request : reopening.draw(chance.nextInt(FEWEST, MOST + 1))) {
      here.release(request);
    }
    for (int request : reopening.draw(problem.requests())) {
      if (here.chosen(request) == Assignment.NONE) {
        takeAnything(request);
      }
    }
  }

  private void takeAnything(int request) {
    int first = problem.firstCandidate[request];
    int many = problem.firstCandidate[request + 1] - first;
    int start = many == 0 ? 0 : chance.nextInt(many);
    for (int at = 0; at < many; at++) {
      int candidate = first + (start + at) % many;
      if (here.fits(candidate)) {
        here.give(request, candidate);
        return;
      }
    }
  }

  /**
   * Requests that have something else here than in {@code best}, and others to make them enough.
   */
  private int[] differing(Assignment best) {
    int[] all = reopening.draw(problem.requests());
    int[] group = new int[Math.min(JOINED, all.length)];
    int count = 0;
    for (boolean differ : new boolean[] {true, false}) {
      for (int at = 0; at < all.length && count < group.length; at++) {
        if ((here.chosen(all[at]) != best.chosen(all[at])) == differ) {
          group[count++] = all[at];
        }
      }
    }
    return group;
  }
}

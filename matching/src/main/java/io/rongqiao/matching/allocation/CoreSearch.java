package io.rongqiao.matching.allocation;

import org.jspecify.annotations.Nullable;

/**
 * Looks through the core of a problem, which is the options whose regrets do not exclude them from
 * a better assignment: depth first, always deciding the request whose best option that still fits
 * is the clearest, and turning back when what the waiting requests lose by the best that still fits
 * them uses up the regret that a better assignment can have.
 */
final class CoreSearch {

  private final AllocationProblem problem;
  private final Options options;
  private final Assignment assignment;
  private final int[] waiting;
  private double budget;
  private long least;
  private long nodes;
  private @Nullable Assignment best;

  /** Looks for what is worth more than {@code least}. */
  CoreSearch(AllocationProblem problem, QuotaPrices prices, long least) {
    this.problem = problem;
    this.least = least;
    this.budget = (double) (prices.bound() - least);
    this.options = Options.of(problem, prices.prices(), budget);
    this.assignment = new Assignment(problem);
    this.waiting = options.open.clone();
  }

  /** The best assignment found that is worth more than asked for; null if none was. */
  @Nullable Assignment best() {
    return best;
  }

  /**
   * Searches.
   *
   * @param mostNodes how many decisions to try
   * @return whether nothing better exists than what was found
   */
  boolean search(long mostNodes) {
    nodes = mostNodes;
    if (settlesTheCertain()) {
      descend(waiting.length, 0);
    }
    return nodes >= 0;
  }

  /** Gives those their option who have but one; whether that fits. */
  private boolean settlesTheCertain() {
    for (int request = 0; request < problem.requests(); request++) {
      if (options.first[request + 1] - options.first[request] == 1) {
        int candidate = options.candidates[options.first[request]];
        if (candidate != Assignment.NONE && !assignment.fits(candidate)) {
          return false;
        }
        assignment.give(request, candidate);
      }
    }
    return true;
  }

  private void descend(int count, double regret) {
    if (count == 0) {
      keepIfBetter();
      return;
    }
    double forced = 0;
    double clearest = Double.NEGATIVE_INFINITY;
    double ofNext = 0;
    int next = 0;
    for (int at = 0; at < count; at++) {
      int first = fitting(waiting[at], options.first[waiting[at]]);
      if (first < 0 || regret + forced + options.regrets[first] >= budget) {
        return;
      }
      double own = options.regrets[first];
      forced += own;
      int second = fitting(waiting[at], first + 1);
      double clear = second < 0 ? Double.POSITIVE_INFINITY : options.regrets[second] - own;
      if (clear > clearest) {
        clearest = clear;
        ofNext = own;
        next = at;
      }
    }
    swap(next, count - 1);
    branch(count - 1, regret, forced - ofNext);
    swap(next, count - 1);
  }

  /** Tries the options of the last who waits; the others lose at least {@code forced}. */
  private void branch(int last, double regret, double forced) {
    int request = waiting[last];
    for (int option = options.first[request]; option < options.first[request + 1]; option++) {
      double total = regret + options.regrets[option];
      if (total + forced >= budget || --nodes < 0) {
        return;
      }
      int candidate = options.candidates[option];
      if (candidate == Assignment.NONE || assignment.fits(candidate)) {
        assignment.give(request, candidate);
        descend(last, total);
        assignment.release(request);
      }
    }
  }

  private void keepIfBetter() {
    if (assignment.value() > least) {
      budget -= assignment.value() - least;
      least = assignment.value();
      best = assignment.copy();
    }
  }

  private void swap(int one, int other) {
    int kept = waiting[one];
    waiting[one] = waiting[other];
    waiting[other] = kept;
  }

  /** The first option from {@code from} on that fits; negative if there is none. */
  private int fitting(int request, int from) {
    for (int option = from; option < options.first[request + 1]; option++) {
      int candidate = options.candidates[option];
      if (candidate == Assignment.NONE || assignment.fits(candidate)) {
        return option;
      }
    }
    return -1;
  }
}

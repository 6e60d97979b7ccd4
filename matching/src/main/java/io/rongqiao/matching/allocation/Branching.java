package io.rongqiao.matching.allocation;

import java.util.Comparator;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Branch and bound for problems small enough to be proven: the most promising part is taken up
 * first, priced anew with what it has settled, tried along its prices, searched to its end if that
 * is near, and otherwise split by the options of one request. What is left in the queue bounds what
 * could still be found.
 */
final class Branching {

  /** A request counts as undecided by how much it is worth beside what its second best loses. */
  private static final double TIE = 1e-3;

  private static final int TOLD_EVERY = 256;

  /** A part is searched to its end if that takes no more decisions. */
  private static final long NODES_OF_PART = 200;

  private static final Comparator<Part> PROMISING_FIRST =
      Comparator.comparingLong(Part::bound)
          .reversed()
          .thenComparing(Comparator.comparingInt((Part part) -> part.depth).reversed())
          .thenComparingLong(Part::number);

  private final AllocationProblem problem;
  private final PriorityQueue<Part> queue = new PriorityQueue<>(PROMISING_FIRST);
  private Assignment best;
  private long parts;

  Branching(AllocationProblem problem, Assignment start) {
    this.problem = problem;
    this.best = start;
  }

  /** The best assignment found. */
  Assignment best() {
    return best;
  }

  /**
   * Looks at no more than so many parts; returns a bound on every assignment.
   *
   * @param goOn asked now and then with the bound and the best value
   */
  long search(QuotaPrices prices, int most, LongBinaryPredicate goOn) {
    queue.add(Part.all(prices));
    boolean going = true;
    for (int looked = 0; going && looked < most && !queue.isEmpty(); looked++) {
      Part part = queue.remove();
      if (part.bound <= best.value()) {
        queue.clear();
      } else {
        take(part);
        going = looked % TOLD_EVERY > 0 || goOn.test(part.bound, best.value());
      }
    }
    return queue.isEmpty() ? best.value() : Math.max(best.value(), queue.element().bound());
  }

  private void take(Part part) {
    Assignment settled = new Assignment(problem);
    boolean[] known = new boolean[problem.requests()];
    for (Part it = part; it.parent != null; it = it.parent) {
      settled.give(it.request, it.candidate);
      known[it.request] = true;
    }
    int[] others = new int[problem.requests() - part.depth];
    int count = 0;
    for (int request = 0; request < known.length; request++) {
      if (!known[request]) {
        others[count++] = request;
      }
    }
    AllocationProblem rest = problem.rest(others, settled);
    QuotaPrices prices = new PriceSearch(rest).refine(part.prices.prices());
    long bound = Math.min(part.bound, settled.value() + prices.bound());
    if (bound > best.value()) {
      tryAlong(prices, rest, others, settled);
      if (bound > best.value() && !isExhausted(prices, rest, others, settled)) {
        split(part, bound, prices, rest, others);
      }
    }
  }

  /** Looks through a part; whether nothing better is left in it. */
  private boolean isExhausted(
      QuotaPrices prices, AllocationProblem rest, int[] others, Assignment settled) {
    CoreSearch core = new CoreSearch(rest, prices, best.value() - settled.value());
    boolean exhausted = core.search(NODES_OF_PART);
    Assignment found = core.best();
    if (found != null) {
      best = joined(settled, rest, others, found);
    }
    return exhausted;
  }

  private Assignment joined(
      Assignment settled, AllocationProblem rest, int[] others, Assignment found) {
    Assignment joined = settled.copy();
    for (int at = 0; at < others.length; at++) {
      joined.give(others[at], problem.candidateOf(others[at], rest, found.chosen(at)));
    }
    return joined;
  }

  private void tryAlong(
      QuotaPrices prices, AllocationProblem rest, int[] others, Assignment settled) {
    Assignment tried = new PriceGuide(rest, prices.prices()).build();
    if (settled.value() + tried.value() > best.value()) {
      best = joined(settled, rest, others, tried);
    }
  }

  private void split(
      Part part, long bound, QuotaPrices prices, AllocationProblem rest, int[] others) {
    Options options = Options.of(rest, prices.prices(), (double) (bound - best.value()));
    int at = undecided(rest, options);
    if (at < 0) {
      return;
    }
    for (int option = options.first[at]; option < options.first[at + 1]; option++) {
      long left = bound - (long) options.regrets[option];
      int candidate = problem.candidateOf(others[at], rest, options.candidates[option]);
      if (left > best.value()) {
        queue.add(new Part(left, part, part.depth + 1, others[at], candidate, prices, ++parts));
      }
    }
  }

  /** The request whose choice matters most and is least clear; negative if there is none. */
  private static int undecided(AllocationProblem rest, Options options) {
    double mean = (double) rest.valueWithoutQuotas() / Math.max(1, rest.requests());
    int found = -1;
    double most = 0;
    for (int request : options.open) {
      long worth = 0;
      int end = rest.firstCandidate[request + 1];
      for (int own = rest.firstCandidate[request]; own < end; own++) {
        worth = Math.max(worth, rest.values[own]);
      }
      double unclear = worth / (options.regrets[options.first[request] + 1] + TIE * mean);
      if (unclear > most) {
        most = unclear;
        found = request;
      }
    }
    return found;
  }

  /** Asks about two numbers. */
  @FunctionalInterface
  interface LongBinaryPredicate {
    boolean test(long left, long right);
  }

  /**
   * Part of all assignments: those that give the request this candidate, and what the parent gives.
   */
  private record Part(
      long bound,
      @Nullable Part parent,
      int depth,
      int request,
      int candidate,
      QuotaPrices prices,
      long number) {

    static Part all(QuotaPrices prices) {
      return new Part(prices.bound(), null, 0, -1, Assignment.NONE, prices, 0);
    }
  }
}
